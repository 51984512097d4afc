package org.waymark.io.report;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.io.report.page.AnnexEntry;
import org.waymark.scoring.MeasureSet;
import org.waymark.scoring.Scorer;
import org.waymark.scoring.measure.Explanation;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.MeasureKey;
import org.waymark.scoring.sample.SampleCaseload;

/** Examples for the annex: explanations of results on the made-up pupils that come with the library, whatever the caseload is. */
final class AnnexExamples {

    private static final int LOOKED_AT = 24;

    private AnnexExamples() {}

    static AnnexEntry entry(MeasureInfo<?> info) {
        return AnnexEntry.of(info, Optional.ofNullable(Found.BY_KEY.get(info.key())));
    }

    /** Found when the first annex is written: the explanation of a result with the most steps. */
    private static final class Found {
        private static final Map<MeasureKey, Explanation> BY_KEY = find();

        private static Map<MeasureKey, Explanation> find() {
            Caseload sample = SampleCaseload.fourSchools(SampleCaseload.SEED);
            Scorer scorer = Scorer.of(MeasureSet.research(), sample.referenceData());
            Map<MeasureKey, Explanation> found = new TreeMap<>(Comparator.comparing(MeasureKey::toString));
            for (MeasureKey key : MeasureSet.research().keys()) {
                sample.pupils().stream()
                        .limit(LOOKED_AT)
                        .flatMap(record -> explain(scorer, record, key))
                        .max(Comparator.comparingInt(steps -> steps.steps().size()))
                        .ifPresent(steps -> found.put(key, steps));
            }
            return found;
        }

        private static Stream<Explanation> explain(Scorer scorer, PupilRecord record, MeasureKey key) {
            return scorer.explain(record, key.toString()).stream()
                    .map(Scorer.Explained::explanation)
                    .filter(steps -> steps.score().isScored());
        }
    }
}
