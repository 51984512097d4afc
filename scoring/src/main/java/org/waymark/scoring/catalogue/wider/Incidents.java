package org.waymark.scoring.catalogue.wider;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.scale.Direction;
import org.waymark.scoring.measure.Comparability;
import org.waymark.scoring.measure.Explanation;
import org.waymark.scoring.measure.Law;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.MeasureKey;
import org.waymark.scoring.measure.Parameter;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.subject.PupilHistory;
import org.waymark.wider.Exposure;
import org.waymark.wider.ExposureUnit;
import org.waymark.wider.IncidentCount;
import org.waymark.wider.IncidentKind;

/** The incidents of one kind in one period, over all schools. */
final class Incidents {

    private static final double LEAST = 1e-100;
    private static final double GREATEST = 1e100;
    private static final long MOST = 1_000_000_000;

    private final List<IncidentCount> counts;

    private Incidents(List<IncidentCount> counts) {
        this.counts = counts;
    }

    /** The latest period of a kind; absent if nobody counted. */
    static Optional<Incidents> latest(PupilHistory pupil, IncidentKind kind) {
        return last(pupil.incidents().stream()
                .filter(count -> count.kind().equals(kind))
                .toList());
    }

    /** The latest period of the kind that ended before this one began; absent if there is none. */
    Optional<Incidents> before(PupilHistory pupil) {
        return last(pupil.incidents().stream()
                .filter(count -> count.kind().equals(counts.get(0).kind()))
                .filter(count -> count.to().isBefore(from()))
                .toList());
    }

    private static Optional<Incidents> last(List<IncidentCount> counts) {
        return counts.stream()
                .max(Comparator.comparing(IncidentCount::to).thenComparing(IncidentCount::from))
                .map(latest -> new Incidents(counts.stream()
                        .filter(count ->
                                count.from().equals(latest.from()) && count.to().equals(latest.to()))
                        .toList()));
    }

    /** Why this period has no rate; absent if it has one. */
    Optional<Reason> refusal() {
        if (counts.get(0).isUpsideDown() || count() > MOST) {
            return Optional.of(Reason.COUNTS_NOT_SOUND);
        }
        if (counts.stream().anyMatch(count -> count.exposure().isEmpty())) {
            return Optional.of(Reason.NO_EXPOSURE);
        }
        if (counts.stream().anyMatch(count -> !unit(count).equals(unit()))) {
            return Optional.of(Reason.DIFFERENT_UNITS);
        }
        double exposure = exposure();
        return exposure >= LEAST && exposure <= GREATEST ? Optional.empty() : Optional.of(Reason.NO_EXPOSURE);
    }

    LocalDate from() {
        return counts.get(0).from();
    }

    long count() {
        return counts.stream().mapToLong(IncidentCount::count).sum();
    }

    double exposure() {
        BigDecimal sum = BigDecimal.ZERO;
        for (IncidentCount count : counts) {
            BigDecimal amount = count.exposure().map(Exposure::amount).orElse(BigDecimal.ZERO);
            if (amount.precision() - amount.scale() > 200) {
                return Double.POSITIVE_INFINITY;
            }
            if (amount.scale() <= 200) {
                sum = sum.add(amount);
            }
        }
        return sum.doubleValue();
    }

    ExposureUnit unit() {
        return unit(counts.get(0));
    }

    private static ExposureUnit unit(IncidentCount count) {
        return count.exposure().map(Exposure::unit).orElse(ExposureUnit.SESSIONS);
    }

    void trace(Trace trace) {
        if (trace.isOn()) {
            trace.step(Explanation.Step.of("behaviour.period")
                    .and("from", from().toString())
                    .and("to", counts.get(0).to().toString())
                    .and("count", String.valueOf(count()))
                    .and("exposure", exposure())
                    .and("unit", unit().code()));
        }
    }

    /** What all measures of incidents of one kind say about themselves; refuses a kind that cannot stand in a key. */
    static MeasureInfo.Builder<PupilHistory> info(IncidentKind kind, String id) {
        MeasureInfo.Builder<PupilHistory> info = MeasureInfo.of(PupilHistory.class);
        info.id(id)
                .direction(Direction.LOWER_IS_BETTER)
                .comparability(Comparability.WITHIN_PUPIL)
                .addParameters(parameter(kind))
                .addLaws(Law.INDIFFERENT_TO_ORDER);
        new MeasureKey(id, Map.of("kind", kind.code()));
        return info;
    }

    private static Parameter parameter(IncidentKind kind) {
        return Parameter.builder()
                .name("kind")
                .type("code of a kind of incident")
                .defaultValue(IncidentKind.BEHAVIOUR.code())
                .value(kind.code())
                .description("which incidents are counted")
                .build();
    }
}
