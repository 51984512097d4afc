package com.acme.mis;

import org.waymark.caseload.ReferenceData;
import org.waymark.scoring.MeasureSet;
import org.waymark.scoring.Scorer;
import org.waymark.scoring.law.LawCheck;
import org.waymark.scoring.measure.Measures;
import org.waymark.scoring.measure.Score;

public final class RulePage {

    private RulePage() {}

    public static String run() {
        ReferenceData referenceData = ReferenceData.builder().build();

        var threeMisses = Measures.ofTarget("northgate:three-misses",
            target -> Score.yesNo(target.endsWith(3, mark -> target.fallsShortOfAim(mark))));
        Scorer scorer = Scorer.of(MeasureSet.standard().with(threeMisses), referenceData);

        return scorer.measures().get("northgate:three-misses").info().key() + " "
            + LawCheck.of(threeMisses).run().holds();
    }
}
