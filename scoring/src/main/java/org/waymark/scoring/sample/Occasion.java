package org.waymark.scoring.sample;

import java.time.LocalDate;
import java.util.Optional;
import org.waymark.review.ReviewCycle;
import org.waymark.school.AcademicYear;

/** When targets are rated in the academic year 2026/27: a baseline in September, then three review cycles. */
enum Occasion {
    BASELINE("baseline", "2026-09-14", "", "", ""),
    AUTUMN("2026-autumn", "2026-11-23", "Autumn 2026", "2026-10-05", "2026-12-18"),
    SPRING("2027-spring", "2027-03-01", "Spring 2027", "2027-01-25", "2027-03-24"),
    SUMMER("2027-summer", "2027-06-14", "Summer 2027", "2027-05-04", "2027-07-09");

    /** When the schools wrote their targets and levels down, before the first rating. */
    static final LocalDate TARGETS_SET = LocalDate.of(2026, 9, 11);

    /** When most targets are due: in the summer cycle. */
    static final LocalDate DUE = LocalDate.of(2027, 7, 2);

    /** When the meetings after the summer cycle begin. */
    static final LocalDate MEETINGS = LocalDate.of(2027, 7, 12);

    private final String code;
    private final LocalDate monday;
    private final String title;
    private final String from;
    private final String to;

    Occasion(String code, String monday, String title, String from, String to) {
        this.code = code;
        this.monday = LocalDate.parse(monday);
        this.title = title;
        this.from = from;
        this.to = to;
    }

    /** The id of the cycle; {@code baseline} before the first one. */
    String code() {
        return code;
    }

    /** The last part of the ids of ratings: {@code baseline}, {@code autumn}, {@code spring}, {@code summer}. */
    String suffix() {
        return code.substring(code.indexOf('-') + 1);
    }

    Optional<ReviewCycle> cycle() {
        return this == BASELINE
                ? Optional.empty()
                : Optional.of(ReviewCycle.of(code, title, LocalDate.parse(from), LocalDate.parse(to))
                        .withYear(AcademicYear.of(2026)));
    }

    /** A school day in the weeks of this occasion; all of them lie within the cycle. */
    LocalDate day(Dice dice) {
        int weeks = this == BASELINE ? 2 : 3;
        return monday.plusDays(7L * dice.below(weeks) + dice.below(5));
    }
}
