package org.waymark.scoring.sample;

import java.math.BigDecimal;
import java.util.List;
import org.waymark.scale.Band;
import org.waymark.scale.Scale;
import org.waymark.scale.ScaleKind;
import org.waymark.scale.ScalePoint;

/** Scales that two of the schools made for themselves. */
final class SampleScales {

    static final Scale JOINING_IN = Scale.builder()
            .ref("willowbank-joining-in@1")
            .title("Joining in, Willowbank")
            .kind(ScaleKind.ORDINAL)
            .addAllPoints(List.of(
                    ScalePoint.of("away", "Stays away", 0),
                    ScalePoint.of("watches", "Watches", 1),
                    ScalePoint.of("near", "Sits near", 2),
                    ScalePoint.of("part", "Joins for part", 3),
                    ScalePoint.of("all", "Joins for all of it", 4)))
            .addBands(band("outside", "Outside the group", 0, 2))
            .addBands(band("inside", "In the group", 3, 4))
            .source("Invented for the sample caseload")
            .build();

    static final Scale PLANNER = Scale.builder()
            .ref("northgate-planner@1")
            .title("Kit and homework, Northgate")
            .kind(ScaleKind.ORDINAL)
            .addAllPoints(List.of(
                    ScalePoint.of("rarely", "One day in five or less", 0),
                    ScalePoint.of("some", "Two days in five", 1),
                    ScalePoint.of("half", "Three days in five", 2),
                    ScalePoint.of("most", "Four days in five", 3),
                    ScalePoint.of("always", "Every day", 4)))
            .source("Invented for the sample caseload")
            .build();

    private SampleScales() {}

    private static Band band(String code, String label, long from, long to) {
        return Band.builder()
                .code(code)
                .label(label)
                .from(BigDecimal.valueOf(from))
                .to(BigDecimal.valueOf(to))
                .build();
    }
}
