package org.waymark.scoring.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.waymark.caseload.PupilRecord;
import org.waymark.scale.Direction;
import org.waymark.wider.Indicator;
import org.waymark.wider.IndicatorValue;
import org.waymark.wider.WiderArea;
import org.waymark.wider.WiderOutcome;

/** The wider outcome of the pupil who moves: time with others. */
final class MoverWider {

    private MoverWider() {}

    static PupilRecord in(PupilRecord record) {
        return record.plusWiderOutcome(WiderOutcome.builder()
                .area(WiderArea.RELATIONSHIPS)
                .why("Most breaks are spent alone, and not by choice")
                .aim("Somebody to be with on most days")
                .from(LocalDate.of(2026, 9, 14))
                .addIndicators(
                        Indicator.builder()
                                .code("breaks")
                                .title("Breaks spent with others, of ten that were looked at")
                                .direction(Direction.HIGHER_IS_BETTER)
                                .unit("breaks of 10")
                                .source("Notes of the staff on duty")
                                .build(),
                        Indicator.builder()
                                .code("quarrels")
                                .title("Quarrels that were not made up on the same day")
                                .direction(Direction.LOWER_IS_BETTER)
                                .unit("quarrels in a term")
                                .source("Notes of the key worker")
                                .build())
                .addValues(
                        value("breaks", SchoolTerm.AUTUMN, 3),
                        value("quarrels", SchoolTerm.AUTUMN, 8),
                        value("breaks", SchoolTerm.SPRING, 2),
                        value("quarrels", SchoolTerm.SPRING, 5),
                        value("breaks", SchoolTerm.SUMMER, 7),
                        value("quarrels", SchoolTerm.SUMMER, 1))
                .build());
    }

    static IndicatorValue value(String indicator, SchoolTerm term, long value) {
        return IndicatorValue.of(indicator, term.first(), term.last(), BigDecimal.valueOf(value));
    }
}
