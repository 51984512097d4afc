package org.waymark.scoring.catalogue.attainment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.id.ScaleRef;
import org.waymark.scale.Direction;
import org.waymark.scale.PointsTable;
import org.waymark.scale.PointsTables;
import org.waymark.scale.ScaleBasis;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Comparability;
import org.waymark.scoring.measure.Explanation;
import org.waymark.scoring.measure.Fitness;
import org.waymark.scoring.measure.Law;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.NotScored;
import org.waymark.scoring.measure.Output;
import org.waymark.scoring.measure.Parameter;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.subject.TargetHistory;

/**
 * How many points of a points table a target has moved from its baseline to its latest rating.
 *
 * <p>{@code progress = points(latest) - points(baseline)}, exact in the decimals of the table. By default the table is the one
 * that the library ships for the scale of the target; a scale for which it ships none, or several for different years, is
 * refused ({@link Reason#SCALE_NOT_ACCEPTED}) until {@link #withTable(PointsTable)} names one. A named table is only used for
 * targets on its scale. A mark without a number in the table leaves no result ({@link
 * Reason#NO_POINTS}): it is never counted as zero.
 *
 * <p>Caveats: the points were given to levels by a table of some years and are no amount of learning ({@link
 * Caveat#ORDINAL_AS_INTERVAL}). Points of different tables are not one scale: only results of one table may be held against
 * each other.
 */
public final class PointsProgress implements ProgressMeasure<TargetHistory> {

    private static final String SHIPPED = "shipped";
    private static final PointsProgress DEFAULTS = new PointsProgress(SHIPPED, shipped());

    private final Map<ScaleRef, PointsTable> tables;
    private final MeasureInfo<TargetHistory> info;

    private PointsProgress(String text, Map<ScaleRef, PointsTable> tables) {
        this.tables = tables;
        this.info = MeasureInfo.of(TargetHistory.class)
                .id("attainment.pointsProgress")
                .title("Points progress")
                .answers("How many points of a points table has the target moved since its baseline?")
                .useWhen("For old records in levels that a table turned into points.")
                .notWhen("Not across tables, and not as an amount of learning: levels left statutory use in England.")
                .differences(
                        "Codes without points (absent, disregarded) are never zero here; some programs count them so.")
                .addOutputs(
                        Output.headline("points of the table"),
                        Output.figure("baselinePoints", "points of the table"),
                        Output.figure("latestPoints", "points of the table"))
                .direction(Direction.HIGHER_IS_BETTER)
                .addScaleBases(ScaleBasis.STATE)
                .needsBaseline(true)
                .minimumRatings(2)
                .comparability(Comparability.SAME_CONCEPT_AND_SCALE)
                .addParameters(Parameter.builder()
                        .name("table")
                        .type("shipped, or a points table as id@version")
                        .defaultValue(SHIPPED)
                        .value(text)
                        .description("the table that gives each mark its points")
                        .build())
                .addLaws(Law.INDIFFERENT_TO_MISSING, Law.INDIFFERENT_TO_ORDER)
                .build();
    }

    /** Returns the measure with the points tables that the library ships. */
    public static PointsProgress withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns the measure with one points table, shipped or a school's own.
     *
     * @throws IllegalArgumentException if the id and version of the table cannot stand in the key of a measure
     */
    public PointsProgress withTable(PointsTable table) {
        PointsProgress measure = new PointsProgress(table.id() + "@" + table.version(), Map.of(table.scale(), table));
        measure.info.key();
        return measure;
    }

    @Override
    public MeasureInfo<TargetHistory> info() {
        return info;
    }

    @Override
    public Score score(TargetHistory target, Trace trace) {
        PointsTable table = tables.get(target.scale().ref());
        if (table == null) {
            return Score.none(Reason.SCALE_NOT_ACCEPTED);
        }
        Optional<NotScored> refusal = Fitness.refusal(info, target);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        String from = code(target, target.baselineStep());
        String to = code(target, target.step(target.latestIndex()));
        BigDecimal before = table.points().get(from);
        BigDecimal after = table.points().get(to);
        if (before == null || after == null) {
            return Score.none(Reason.NO_POINTS);
        }
        BigDecimal progress = after.subtract(before);
        if (trace.isOn()) {
            trace.step(Explanation.Step.of("points.table").and("table", table.id() + "@" + table.version()));
            trace.step(Explanation.Step.of("points.baseline")
                    .and("mark", from)
                    .and("points", before)
                    .and("date", target.baselineDay().toString()));
            trace.step(Explanation.Step.of("points.latest")
                    .and("mark", to)
                    .and("points", after)
                    .and("date", target.day(target.latestIndex()).toString()));
            trace.step(Explanation.Step.of("points.result").and("progress", progress));
        }
        Scored.Builder score = Score.of(progress.doubleValue())
                .figure("baselinePoints", before.doubleValue())
                .figure("latestPoints", after.doubleValue())
                .used(target.presentCount())
                .missing(target.missingCount())
                .baseline(target.toDecimal(target.baseline()))
                .latest(target.toDecimal(target.latest()))
                .addCaveats(Caveat.ORDINAL_AS_INTERVAL);
        return score.build();
    }

    private static String code(TargetHistory target, int step) {
        return target.scale().points().get(step).code();
    }

    /** The tables of those scales that have exactly one: several for different years leave the choice to the school. */
    private static Map<ScaleRef, PointsTable> shipped() {
        List<PointsTable> all = PointsTables.all();
        Map<ScaleRef, PointsTable> only = new HashMap<>();
        for (PointsTable table : all) {
            if (all.stream()
                            .filter(other -> other.scale().equals(table.scale()))
                            .count()
                    == 1) {
                only.put(table.scale(), table);
            }
        }
        return Map.copyOf(only);
    }

    @Override
    public String toString() {
        return info.key().toString();
    }
}
