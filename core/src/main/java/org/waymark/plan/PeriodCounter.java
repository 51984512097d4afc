package org.waymark.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.waymark.data.Spell;

/**
 * How many periods, such as weeks, some days hold. Sessions are planned for each week or half-term, and only a school knows its
 * own: a counter says it.
 */
@FunctionalInterface
public interface PeriodCounter {

    /**
     * How many of these periods lie in these days.
     *
     * @param per the period; never {@link SessionPeriod#TOTAL}
     * @param first the first day
     * @param last the last day, included, not before the first
     * @return the number, 0 or more; absent if this counter does not know such periods
     */
    OptionalLong count(SessionPeriod per, LocalDate first, LocalDate last);

    /** Returns a counter that knows no periods: only what is planned in all can be counted. */
    static PeriodCounter none() {
        return (per, first, last) -> OptionalLong.empty();
    }

    /**
     * Returns a counter of the weeks of the calendar, holidays among them: a week counts if one of its days from Monday to
     * Friday does. Two weeks, or a rest of one, are a fortnight. It knows no half-terms, terms or years.
     */
    static PeriodCounter calendarWeeks() {
        return (per, first, last) -> Weeks.asPeriods(per, Weeks.between(first, last, Long.MIN_VALUE));
    }

    /**
     * Returns a counter of the weeks and half-terms of a school: a week counts if one of its days from Monday to Friday lies in
     * a half-term, a half-term if one of its days does. Two weeks, or a rest of one, are a fortnight. It knows no terms or
     * years.
     *
     * @param halfTerms the stretches of teaching without a holiday; they must not overlap
     */
    static PeriodCounter teaching(List<? extends Spell> halfTerms) {
        List<? extends Spell> sorted =
                halfTerms.stream().sorted(Comparator.comparing(Spell::from)).toList();
        return (per, first, last) -> {
            long weeks = 0;
            long touched = 0;
            long counted = Long.MIN_VALUE;
            for (Spell spell : sorted) {
                LocalDate from = spell.from().isBefore(first) ? first : spell.from();
                LocalDate to = spell.to().filter(last::isAfter).orElse(last);
                if (!from.isAfter(to)) {
                    touched++;
                    weeks += Weeks.between(from, to, counted);
                    counted = Math.max(counted, Weeks.lastOf(to));
                }
            }
            return per.equals(SessionPeriod.HALF_TERM) ? OptionalLong.of(touched) : Weeks.asPeriods(per, weeks);
        };
    }
}
