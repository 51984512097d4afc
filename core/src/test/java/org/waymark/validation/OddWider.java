package org.waymark.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import java.util.function.Supplier;
import org.waymark.scale.Direction;
import org.waymark.scale.Mark;
import org.waymark.wider.AttendanceCount;
import org.waymark.wider.Exposure;
import org.waymark.wider.IncidentCount;
import org.waymark.wider.Indicator;
import org.waymark.wider.IndicatorValue;
import org.waymark.wider.WiderOutcome;

/** Odd wider outcomes and counts; see {@link OddRecords}. */
final class OddWider {

    private final Random random;
    private final Supplier<String> text;
    private final Supplier<LocalDate> day;
    private final Supplier<Mark> mark;

    OddWider(Random random, Supplier<String> text, Supplier<LocalDate> day, Supplier<Mark> mark) {
        this.random = random;
        this.text = text;
        this.day = day;
        this.mark = mark;
    }

    WiderOutcome outcome() {
        return WiderOutcome.builder()
                .area(text.get())
                .why(text.get())
                .aim(text.get())
                .from(day.get())
                .addIndicators(Indicator.builder()
                        .code(text.get())
                        .title(text.get())
                        .direction(Direction.NONE)
                        .build())
                .addValues(IndicatorValue.builder()
                        .indicator(text.get())
                        .from(day.get())
                        .to(day.get())
                        .value(mark.get())
                        .build())
                .build();
    }

    AttendanceCount attendance() {
        return AttendanceCount.builder()
                .school(text.get())
                .from(day.get())
                .to(day.get())
                .possible(count())
                .attended(count())
                .authorised(count())
                .unauthorised(count())
                .partTimeTimetable(count())
                .build();
    }

    IncidentCount incidents() {
        return IncidentCount.builder()
                .kind(text.get())
                .school(text.get())
                .from(day.get())
                .to(day.get())
                .count(count())
                .exposure(Exposure.builder()
                        .amount(new BigDecimal("1E+400"))
                        .unit(text.get())
                        .build())
                .build();
    }

    private int count() {
        return random.nextBoolean() ? Integer.MAX_VALUE : random.nextInt(3);
    }
}
