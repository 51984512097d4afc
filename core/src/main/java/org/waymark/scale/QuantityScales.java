package org.waymark.scale;

import java.math.BigDecimal;

/** The shipped scales of plain numbers. */
final class QuantityScales {

    static final Scale PERCENTAGE = Scale.builder()
            .ref("percentage@1")
            .title("Percentage")
            .kind(ScaleKind.INTERVAL)
            .minimum(BigDecimal.ZERO)
            .maximum(BigDecimal.valueOf(100))
            .decimals(2)
            .unit("%")
            .source("Waymark; a plain number")
            .build();

    static final Scale COUNT = count("count@1", "Count", Direction.HIGHER_IS_BETTER);

    static final Scale COUNT_TO_REDUCE =
            count("count-to-reduce@1", "Count, fewer is better", Direction.LOWER_IS_BETTER);

    static final Scale FREQUENCY_PER_SESSION =
            frequency("frequency-per-session@1", "Times per session", Direction.HIGHER_IS_BETTER);

    static final Scale FREQUENCY_PER_SESSION_TO_REDUCE = frequency(
            "frequency-per-session-to-reduce@1", "Times per session, fewer is better", Direction.LOWER_IS_BETTER);

    static final Scale READING_AGE_MONTHS = Scale.builder()
            .ref("reading-age-months@1")
            .title("Reading age in months")
            .kind(ScaleKind.INTERVAL)
            .minimum(BigDecimal.ZERO)
            .unit("months")
            .source("Waymark; a plain number, as the reading test that the school uses reports it")
            .build();

    private QuantityScales() {}

    private static Scale count(String ref, String title, Direction direction) {
        return Scale.builder()
                .ref(ref)
                .title(title)
                .kind(ScaleKind.COUNT)
                .direction(direction)
                .minimum(BigDecimal.ZERO)
                .source("Waymark; a plain number")
                .build();
    }

    private static Scale frequency(String ref, String title, Direction direction) {
        return Scale.builder()
                .ref(ref)
                .title(title)
                .kind(ScaleKind.COUNT)
                .direction(direction)
                .minimum(BigDecimal.ZERO)
                .decimals(2)
                .unit("per session")
                .source("Waymark; a plain number")
                .build();
    }
}
