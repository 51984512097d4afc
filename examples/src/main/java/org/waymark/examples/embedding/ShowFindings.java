package org.waymark.examples.embedding;

import java.time.LocalDate;
import java.util.List;
import org.waymark.caseload.PupilRecord;
import org.waymark.examples.embedding.MisRows.Judgement;
import org.waymark.finding.Finding;
import org.waymark.finding.Findings;
import org.waymark.validation.Validation;

/** Step 3: what is wrong with a record, all at once, and nothing personal in it: it can go into a log. */
public final class ShowFindings {

    private static final Judgement TYPING_ERROR =
            new Judgement(301, "SPR", 12, null, LocalDate.parse("2027-03-04"), "JD");

    private ShowFindings() {}

    /** Prints the findings of a record with a judgement that cannot be. */
    public static void main(String[] args) {
        lines().forEach(Print::line);
    }

    static List<String> lines() {
        PupilRecord record = RecordMapper.record(MisRows.LEARNERS.get(0)).plusRating(RecordMapper.rating(TYPING_ERROR));
        Findings findings = Validation.standard(Reference.DATA).check(record);
        return findings.stream().map(Finding::describe).toList();
    }
}
