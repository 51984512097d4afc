package org.waymark.scoring.moderation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import org.waymark.id.PupilId;
import org.waymark.scale.Mark;
import org.waymark.scale.Scale;
import org.waymark.scoring.stat.AgreementResult;
import org.waymark.scoring.stat.AgreementWeights;
import org.waymark.scoring.stat.ClusterBootstrap;
import org.waymark.scoring.stat.GwetAc;
import org.waymark.scoring.stat.KrippendorffAlpha;
import org.waymark.scoring.stat.RatingTable;
import org.waymark.scoring.stat.Undefined;

/** The figures of some pairs on one version of one scale: the recorded mark is one rater, the moderator's the other. */
final class PairFigures {

    private final Scale scale;
    private final ClusterBootstrap bootstrap;
    private final int[] pupils;
    private final int pupilCount;
    private final boolean[] exact;
    private final boolean[] near;
    private final double[] differences;
    private final RatingTable steps;
    private final RatingTable numbers;

    PairFigures(Scale scale, List<Moderated> pairs, ClusterBootstrap bootstrap) {
        this.scale = scale;
        this.bootstrap = bootstrap;
        Map<PupilId, Integer> places = new TreeMap<>();
        pairs.forEach(one -> places.put(one.unit().pupil(), 0));
        int next = 0;
        for (Map.Entry<PupilId, Integer> entry : places.entrySet()) {
            entry.setValue(next++);
        }
        this.pupilCount = next;
        this.pupils = pairs.stream()
                .mapToInt(one -> places.getOrDefault(one.unit().pupil(), 0))
                .toArray();
        this.exact = new boolean[pairs.size()];
        this.near = new boolean[pairs.size()];
        this.differences = new double[pairs.size()];
        double[][] onScale = new double[pairs.size()][];
        double[][] asNumbers = new double[pairs.size()][];
        for (int i = 0; i < exact.length; i++) {
            Moderated one = pairs.get(i);
            exact[i] = one.leaning() == Leaning.SAME;
            BigDecimal difference = one.difference().orElse(BigDecimal.ZERO);
            differences[i] = difference.doubleValue();
            near[i] = difference.abs().compareTo(BigDecimal.ONE) <= 0;
            onScale[i] = new double[] {Panel.step(scale, one.recorded()), Panel.step(scale, one.blind())};
            asNumbers[i] = new double[] {number(one.recorded()), number(one.blind())};
        }
        this.steps = Panel.onScale(scale, RatingTable.of(onScale));
        this.numbers = Panel.isNumbered(scale) ? RatingTable.of(asNumbers) : steps;
    }

    private double number(Mark mark) {
        return scale.number(mark).map(BigDecimal::doubleValue).orElse(0.0);
    }

    int pupils() {
        return pupilCount;
    }

    ModerationFigure exact() {
        return mean("exact", i -> exact[i] ? 1 : 0);
    }

    Optional<ModerationFigure> withinOne() {
        return Panel.hasSteps(scale) ? Optional.of(mean("within one", i -> near[i] ? 1 : 0)) : Optional.empty();
    }

    Optional<ModerationFigure> difference() {
        return Panel.isOrdered(scale) ? Optional.of(mean("difference", i -> differences[i])) : Optional.empty();
    }

    /** One place of the pairs. */
    private interface Place {
        double of(int pair);
    }

    private ModerationFigure mean(String name, Place place) {
        return ModerationFigure.of(name, bootstrap, pupils, chosen -> {
            double sum = 0;
            for (int i : chosen) {
                sum += place.of(i);
            }
            return OptionalDouble.of(sum / chosen.length);
        });
    }

    /** The coefficients that suit the kind of the scale, the one to quote first. */
    List<ModerationFigure> coefficients() {
        List<ModerationFigure> found = new ArrayList<>();
        switch (scale.kind()) {
            case NOMINAL -> {
                found.add(alpha("nominal", KrippendorffAlpha.Level.NOMINAL, steps));
                found.add(gwet("gwet.ac1", AgreementWeights.UNWEIGHTED));
            }
            case ORDINAL -> {
                found.add(alpha("ordinal", KrippendorffAlpha.Level.ORDINAL, steps));
                found.add(gwet("gwet.ac2(linear)", AgreementWeights.LINEAR));
            }
            case INTERVAL -> found.add(alpha("interval", KrippendorffAlpha.Level.INTERVAL, numbers));
            case COUNT -> found.add(alpha("ratio", KrippendorffAlpha.Level.RATIO, numbers));
        }
        return found;
    }

    private ModerationFigure alpha(String name, KrippendorffAlpha.Level level, RatingTable table) {
        KrippendorffAlpha calculator = KrippendorffAlpha.withDefaults().with(level);
        String full = "krippendorff.alpha(" + name + ")";
        if (level == KrippendorffAlpha.Level.RATIO
                && Arrays.stream(table.categories()).anyMatch(category -> category < 0)) {
            return ModerationFigure.none(full, Undefined.NO_RATIO);
        }
        Optional<Undefined> undefined = calculator.of(table).undefined();
        return coefficient(full, undefined, chosen -> {
            KrippendorffAlpha.Result result = calculator.of(table.select(chosen));
            return result.isDefined() ? OptionalDouble.of(result.alpha()) : OptionalDouble.empty();
        });
    }

    private ModerationFigure gwet(String name, AgreementWeights weights) {
        GwetAc calculator = GwetAc.withDefaults().with(weights);
        return coefficient(name, calculator.of(steps).undefined(), chosen -> {
            AgreementResult result = calculator.of(steps.select(chosen));
            return result.isDefined() ? OptionalDouble.of(result.coefficient()) : OptionalDouble.empty();
        });
    }

    private ModerationFigure coefficient(
            String name, Optional<Undefined> undefined, Function<int[], OptionalDouble> statistic) {
        return undefined
                .map(why -> ModerationFigure.none(name, why))
                .orElseGet(() -> ModerationFigure.of(name, bootstrap, pupils, statistic));
    }
}
