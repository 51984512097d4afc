package org.waymark.target;

import java.util.List;
import org.immutables.value.Value;
import org.waymark.internal.PlainValue;

/**
 * Whether a target is SMART (specific, measurable, achievable, relevant, time-bound), as far as the record can say.
 *
 * <p>It explains and never blocks: it looks at what is filled in, not at how well it is written, and says so where only
 * somebody who knows the pupil can tell. A criterion that is met is no proof of a good target. The answers hold nothing of
 * what the target says.
 */
@Value.Immutable
@PlainValue
public sealed interface SmartCheck permits ImmutableSmartCheck {

    /** The answers, one for each criterion, in the order of {@link SmartCriterion}. */
    List<SmartAnswer> answers();

    /** The answer for one criterion. */
    default SmartAnswer answer(SmartCriterion criterion) {
        return answers().stream()
                .filter(answer -> answer.criterion() == criterion)
                .findFirst()
                .orElseThrow();
    }

    /** Whether the record lacks nothing: no criterion is {@link SmartVerdict#NOT_MET}. */
    default boolean lacksNothing() {
        return answers().stream().noneMatch(answer -> answer.verdict() == SmartVerdict.NOT_MET);
    }

    /**
     * Returns the answers for a target.
     *
     * <ul>
     *   <li>Specific: met by a statement of three words or more, or by a subject for an academic target; a shorter
     *       statement cannot be told; otherwise not met.
     *   <li>Measurable: met by a success criterion or written levels; for an academic target also by an aim. For another
     *       kind an aim alone cannot be told; otherwise not met.
     *   <li>Achievable: met by an aim whose difficulty somebody judged; an aim alone cannot be told; no aim is not met.
     *   <li>Relevant: met by a concept, an area or a subject, by an importance above 0, or if the pupil, the parents or a
     *       plan set it; an importance of 0 is not met; otherwise it cannot be told.
     *   <li>Time-bound: met by an aim with a day after the day on which the target was set, or with any day if that is
     *       not known; otherwise not met.
     * </ul>
     */
    static SmartCheck of(Target target) {
        return ImmutableSmartCheck.builder()
                .addAnswers(SmartRules.specific(target))
                .addAnswers(SmartRules.measurable(target))
                .addAnswers(SmartRules.achievable(target))
                .addAnswers(SmartRules.relevant(target))
                .addAnswers(SmartRules.timeBound(target))
                .build();
    }
}
