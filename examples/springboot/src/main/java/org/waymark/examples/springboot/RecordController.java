package org.waymark.examples.springboot;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.finding.Finding;
import org.waymark.id.PupilId;
import org.waymark.io.jackson.WaymarkMismatchException;
import org.waymark.scoring.MeasureSet;
import org.waymark.scoring.ScoreTable;
import org.waymark.scoring.Scorer;
import org.waymark.validation.Validation;

/** Takes records, keeps them in memory, gives them back, and scores caseloads. */
@RestController
class RecordController {

    private final Map<PupilId, PupilRecord> records = new ConcurrentHashMap<>();
    private final Validation validation;

    RecordController(ReferenceData referenceData) {
        this.validation = Validation.standard(referenceData);
    }

    /** What became of a record. */
    record Taken(PupilRecord record, List<String> findings) {}

    /** Takes a record and says everything that is odd about it. */
    @PostMapping("/records")
    Taken take(@RequestBody PupilRecord record) {
        records.put(record.pupil().id(), record);
        return new Taken(
                record, validation.check(record).stream().map(Finding::describe).toList());
    }

    /** Gives a record back as it came. */
    @GetMapping("/records/{id}")
    ResponseEntity<PupilRecord> give(@PathVariable("id") PupilId id) {
        return ResponseEntity.ofNullable(records.get(id));
    }

    /** Scores a caseload. */
    @PostMapping("/scores")
    ScoreTable score(@RequestBody Caseload caseload) {
        return Scorer.of(MeasureSet.standard(), caseload.referenceData()).score(caseload);
    }

    /** Says what is wrong with a document, without repeating any of it. */
    @ExceptionHandler
    ResponseEntity<List<String>> refuse(HttpMessageNotReadableException unreadable) {
        List<String> faults = unreadable.getCause() instanceof WaymarkMismatchException mismatch
                ? mismatch.findings().stream().map(Finding::describe).toList()
                : List.of("the body is not JSON that this address takes");
        return ResponseEntity.status(HttpStatus.BAD_REQUEST).body(faults);
    }
}
