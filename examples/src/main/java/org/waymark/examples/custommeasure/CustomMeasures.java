package org.waymark.examples.custommeasure;

import java.util.ArrayList;
import java.util.List;
import org.waymark.caseload.Caseload;
import org.waymark.scoring.MeasureSet;
import org.waymark.scoring.Scorer;
import org.waymark.scoring.law.LawCheck;
import org.waymark.scoring.measure.Labels;
import org.waymark.scoring.sample.SampleCaseload;

/** Checks measures of a school's own against the laws, registers them, and scores with them as with any other. */
public final class CustomMeasures {

    private CustomMeasures() {}

    /** Prints what the checks say, the measures of the set, and the explanation of one score. */
    public static void main(String[] args) {
        lines().forEach(CustomMeasures::print);
    }

    /** Puts the measures into a set one by one. */
    static MeasureSet byHand() {
        return MeasureSet.standard()
                .with(ThreeMisses.measure())
                .with(AimHeld.withDefaults())
                .with(AimHeld.withDefaults().withSlack(1));
    }

    /** Takes whatever measures the providers on the class path or module path offer. */
    static MeasureSet byServiceLoader() {
        return MeasureSet.standard().load(CustomMeasures.class.getClassLoader());
    }

    static List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(LawCheck.of(ThreeMisses.measure()).run().toString());
        lines.add(LawCheck.of(AimHeld.withDefaults().withSlack(1)).run().toString());
        MeasureSet found = byServiceLoader();
        found.keys().stream()
                .map(Object::toString)
                .filter(key -> key.startsWith("northgate:"))
                .forEach(lines::add);

        Caseload caseload = SampleCaseload.fourSchools(SampleCaseload.SEED);
        Labels words = AimHeld.LABELS.over(Labels.english());
        Scorer.of(found, caseload.referenceData())
                .explain(caseload.pupils().get(0), "northgate:aim-held(slack=1)")
                .stream()
                .limit(1)
                .forEach(one -> lines.add(one.explanation().toText(words)));
        return lines;
    }

    @SuppressWarnings("SystemOut")
    private static void print(String line) {
        System.out.println(line);
    }
}
