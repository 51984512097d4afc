package org.waymark.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class AcademicYearProperties {

    @Property
    void printsAndParsesBack(@ForAll @IntRange(min = 1900, max = 2999) int start) {
        AcademicYear year = AcademicYear.of(start);
        assertThat(AcademicYear.parse(year.toString())).isEqualTo(year);
    }

    @Property
    void everyDayIsInExactlyItsYear(@ForAll @IntRange(min = -20_000, max = 300_000) int epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        AcademicYear year = AcademicYear.from(day);
        assertThat(year.contains(day)).isTrue();
        assertThat(year.plusYears(1).contains(day)).isFalse();
        assertThat(year.plusYears(-1).contains(day)).isFalse();
    }
}
