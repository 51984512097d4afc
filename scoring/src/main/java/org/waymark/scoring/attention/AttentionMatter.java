package org.waymark.scoring.attention;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.waymark.data.Personal;
import org.waymark.id.CycleId;
import org.waymark.id.Id;
import org.waymark.id.InterventionId;
import org.waymark.id.PlanId;
import org.waymark.id.ReviewId;
import org.waymark.id.TargetId;
import org.waymark.internal.PersonalValue;
import org.waymark.scoring.measure.MeasureKey;
import org.waymark.scoring.measure.Scored;

/** One thing that a reason is about: a target, a meeting, a plan, some help; and the number behind it, to be traced. */
@Value.Immutable
@PersonalValue
public sealed interface AttentionMatter extends Personal permits ImmutableAttentionMatter {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Since when it is so: the last day on which it was in time, the day of the mark, of the last view, of the first session. */
    LocalDate since();

    /** For how many days it has been so, up to the day of the list. */
    long days();

    /** The target; absent if it is about none. */
    Optional<TargetId> target();

    /** The plan; absent if it is about none. */
    Optional<PlanId> plan();

    /** The review or conversation; absent if it comes from none. */
    Optional<ReviewId> review();

    /** The review cycle; absent if it is about none. */
    Optional<CycleId> cycle();

    /** The help; absent if it is about none. */
    Optional<InterventionId> help();

    /** The measure that said it; absent if no measure did. */
    Optional<MeasureKey> measure();

    /** What the measure said; absent if no measure did. */
    Optional<Scored> score();

    /** The longest first, then by the ids, so that two readings of one record agree. */
    static int compare(AttentionMatter first, AttentionMatter second) {
        int days = Long.compare(second.days(), first.days());
        return days != 0 ? days : ids(first).compareTo(ids(second));
    }

    private static String ids(AttentionMatter matter) {
        return Stream.of(matter.target(), matter.plan(), matter.review(), matter.cycle(), matter.help())
                .map(id -> id.map(one -> ((Id) one).value()).orElse(""))
                .collect(Collectors.joining("\n"));
    }

    @Override
    default String redacted() {
        return "AttentionMatter[redacted]";
    }

    /** Builds an {@link AttentionMatter}; not thread-safe. */
    final class Builder extends ImmutableAttentionMatter.Builder {

        Builder() {}
    }
}
