package com.acme.mis;

import static org.waymark.rating.Rater.by;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.finding.Findings;
import org.waymark.id.TargetId;
import org.waymark.io.Waymark;
import org.waymark.need.Need;
import org.waymark.need.SenType;
import org.waymark.pupil.Pupil;
import org.waymark.rating.Rating;
import org.waymark.scale.Scales;
import org.waymark.scoring.MeasureSet;
import org.waymark.scoring.PupilScores;
import org.waymark.scoring.Scorer;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.stat.GasT;
import org.waymark.target.Target;
import org.waymark.validation.Validation;

public final class VendorPage {

    private VendorPage() {}

    public static String run() {
        ReferenceData referenceData = ReferenceData.builder().build();
        Map<TargetId, Score> screen = new LinkedHashMap<>();

        PupilRecord record = PupilRecord.builder()
            .pupil(Pupil.builder().id("p-17").enrolled("northgate", "8", LocalDate.parse("2025-09-01")).build())
            .addNeeds(Need.primary(SenType.SEMH, LocalDate.parse("2025-10-02")))
            .addTargets(Target.personal()
                .id("t-3").concept("shared:relationships/repair").area("relationships")
                .statement("Repairs a fall-out with a friend on the same day")
                .criterion("In 4 of 5 occasions seen by the key worker")
                .scale(Scales.LATERAL_INDEPENDENCE).aim("7", LocalDate.parse("2027-07-16"))
                .build())
            .addRatings(
                Rating.baseline("t-3", "2", LocalDate.parse("2026-09-14"), by("staff-4")),
                Rating.monitoring("t-3", "4", LocalDate.parse("2026-12-10"), by("staff-4")).inCycle("autumn"))
            .build();

        Findings findings = Validation.standard(referenceData).check(record);
        PupilScores scores = Scorer.of(MeasureSet.standard(), referenceData).score(record);
        scores.all("steps.gained").forEach(row -> screen.put(row.target(), row.score()));
        String json = Waymark.json().write(record);

        double t = GasT.withDefaults().of(new int[] {-1, 0, 1}, new int[] {2, 1, 1}).t();

        return findings.hasErrors() + " " + screen + " " + Waymark.json().readRecord(json).equals(record) + " " + (int) t;
    }
}
