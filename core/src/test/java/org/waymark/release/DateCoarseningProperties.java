package org.waymark.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DateCoarseningProperties {

    @Property
    void daysKeepTheirOrderAndStayInside(
            @ForAll DateCoarsening coarsening,
            @ForAll @IntRange(min = -40_000, max = 400_000) int one,
            @ForAll @IntRange(min = 0, max = 500) int later) {
        LocalDate day = LocalDate.ofEpochDay(one);
        LocalDate next = day.plusDays(later);
        assertThat(coarsening.firstDay(day)).isBeforeOrEqualTo(day).isBeforeOrEqualTo(coarsening.firstDay(next));
        assertThat(coarsening.lastDay(day)).isAfterOrEqualTo(day).isBeforeOrEqualTo(coarsening.lastDay(next));
        assertThat(coarsening.firstDay(coarsening.firstDay(day))).isEqualTo(coarsening.firstDay(day));
    }

    @Example
    void examples() {
        LocalDate day = LocalDate.parse("2027-02-10");
        assertThat(DateCoarsening.MONTH.firstDay(day)).isEqualTo("2027-02-01");
        assertThat(DateCoarsening.MONTH.lastDay(day)).isEqualTo("2027-02-28");
        assertThat(DateCoarsening.TERM.firstDay(day)).isEqualTo("2027-01-01");
        assertThat(DateCoarsening.TERM.lastDay(day)).isEqualTo("2027-04-30");
        assertThat(DateCoarsening.ACADEMIC_YEAR.firstDay(day)).isEqualTo("2026-09-01");
        assertThat(DateCoarsening.ACADEMIC_YEAR.lastDay(day)).isEqualTo("2027-08-31");
    }
}
