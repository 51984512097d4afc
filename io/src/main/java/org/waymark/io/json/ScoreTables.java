package org.waymark.io.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.data.Data;
import org.waymark.io.json.Field.Spec;
import org.waymark.rating.Perspective;
import org.waymark.scoring.RunManifest;
import org.waymark.scoring.ScoreRow;
import org.waymark.scoring.ScoreTable;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Explanation;
import org.waymark.scoring.measure.MeasureKey;
import org.waymark.scoring.measure.NotScored;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.subject.Facet;
import org.waymark.scoring.subject.Facets;
import org.waymark.scoring.subject.HistoryPolicy;

/** Tables of scores, and explanations. */
final class ScoreTables {

    static final TextCodec<MeasureKey> MEASURE =
            new TextCodec<>("the key of a measure", MeasureKey::parse, MeasureKey::toString);
    static final TextCodec<Reason> REASON = new TextCodec<>("the code of a reason", Reason::of, Reason::code);
    static final TextCodec<Caveat> CAVEAT = new TextCodec<>("the key of a caveat", Caveat::of, Caveat::key);
    static final TextCodec<Facet> FACET = new TextCodec<>("the name of a facet", Facet::of, Facet::name);
    static final Codec<org.waymark.scoring.subject.Reading> READING =
            new WordCodec<>(org.waymark.scoring.subject.Reading.class);

    static final MapCodec<MeasureKey, String> VERSIONS = new MapCodec<>(MEASURE, Codecs.TEXT);
    static final MapCodec<Facet, String> FACETS = new MapCodec<>(FACET, Codecs.TEXT);
    static final MapCodec<String, Double> FIGURES = new MapCodec<>(Codecs.TEXT, DoubleCodec.COMPUTED);
    static final MapCodec<String, Data> ATTRIBUTES = new MapCodec<>(Codecs.TEXT, DataCodec.ANY);
    static final MapCodec<String, Data> VALUES = new MapCodec<>(Codecs.TEXT, DataCodec.ANY);

    static final Table<HistoryPolicy, HistoryPolicy.Builder> POLICY = Table.of(
                    "history policy", HistoryPolicy.class, HistoryPolicy::builder, builder -> builder.build())
            .optional("asOf", HistoryPolicy::asOf, HistoryPolicy.Builder::asOf, DateCodec.DAY)
            .optional("asKnownOn", HistoryPolicy::asKnownOn, HistoryPolicy.Builder::asKnownOn, DateCodec.DAY)
            .withDefault(
                    "perspective",
                    Perspective.SCHOOL,
                    HistoryPolicy::perspective,
                    HistoryPolicy.Builder::perspective,
                    RatingTables.PERSPECTIVE)
            .withDefault(
                    "reading",
                    org.waymark.scoring.subject.Reading.AS_AGREED,
                    HistoryPolicy::reading,
                    HistoryPolicy.Builder::reading,
                    READING)
            .optional("taxonomy", HistoryPolicy::taxonomy, HistoryPolicy.Builder::taxonomy, Ids.TAXONOMY_REF)
            .open(HistoryPolicy.Builder::putAllExtensions, HistoryPolicy.Builder::putAllUnknown);

    static final Table<RunManifest, RunManifest.Builder> MANIFEST = Table.of(
                    "run manifest", RunManifest.class, RunManifest::builder, builder -> builder.build())
            .map("measures", RunManifest::measures, RunManifest.Builder::putAllMeasures, VERSIONS)
            .required("policy", RunManifest::policy, RunManifest.Builder::policy, POLICY)
            .required("pupils", RunManifest::pupils, RunManifest.Builder::pupils, NumberCodec.WHOLE)
            .required("targets", RunManifest::targets, RunManifest.Builder::targets, NumberCodec.WHOLE)
            .required("ratings", RunManifest::ratings, RunManifest.Builder::ratings, NumberCodec.WHOLE)
            .required("joiners", RunManifest::joiners, RunManifest.Builder::joiners, NumberCodec.WHOLE)
            .required("leavers", RunManifest::leavers, RunManifest.Builder::leavers, NumberCodec.WHOLE)
            .required("movers", RunManifest::movers, RunManifest.Builder::movers, NumberCodec.WHOLE)
            .open(RunManifest.Builder::putAllExtensions, RunManifest.Builder::putAllUnknown);

    /** One object for both: it has either a headline or a reason. */
    static final Table<Score, ScoreDraft> SCORE = Table.of("score", Score.class, ScoreDraft::new, ScoreDraft::build)
            .optional(
                    "headline",
                    scored(scored -> Optional.of(scored.headline())),
                    ScoreDraft::headline,
                    HeadlineCodec.HEADLINE)
            .optional("interval", scored(Scored::interval), ScoreDraft::interval, IntervalCodec.INTERVAL)
            .map("figures", score -> score.fold(Scored::figures, none -> Map.of()), ScoreDraft::figures, FIGURES)
            .withDefault("used", 0, score -> score.fold(Scored::used, none -> 0), ScoreDraft::used, NumberCodec.WHOLE)
            .withDefault(
                    "missing",
                    0,
                    score -> score.fold(Scored::missing, none -> 0),
                    ScoreDraft::missing,
                    NumberCodec.WHOLE)
            .optional("baseline", scored(Scored::baseline), ScoreDraft::baseline, NumberCodec.DECIMAL)
            .optional("latest", scored(Scored::latest), ScoreDraft::latest, NumberCodec.DECIMAL)
            .list("caveats", score -> score.fold(Scored::caveats, none -> List.of()), ScoreDraft::addCaveat, CAVEAT)
            .optional(
                    "reason",
                    score -> score.fold(scored -> Optional.empty(), none -> Optional.of(none.reason())),
                    ScoreDraft::reason,
                    REASON)
            .map(
                    "attributes",
                    score -> score.fold(scored -> Map.of(), NotScored::attributes),
                    ScoreDraft::attributes,
                    ATTRIBUTES)
            .open(ScoreDraft::extensions, ScoreDraft::unknown);

    static final Table<ScoreRow, ScoreRow.Builder> ROW = Table.of(
                    "score row", ScoreRow.class, ScoreRow::builder, builder -> builder.build())
            .required("pupil", ScoreRow::pupil, ScoreRow.Builder::pupil, Ids.PUPIL)
            .optional(
                    Spec.of("target").holding("findTarget"),
                    ScoreRow::findTarget,
                    ScoreRow.Builder::findTarget,
                    Ids.TARGET)
            .optional(
                    Spec.of("series").holding("findSeries"),
                    ScoreRow::findSeries,
                    ScoreRow.Builder::findSeries,
                    Ids.SERIES)
            .optional("cycle", ScoreRow::cycle, ScoreRow.Builder::cycle, Ids.CYCLE)
            .required("asOf", ScoreRow::asOf, ScoreRow.Builder::asOf, DateCodec.DAY)
            .optional("asKnownOn", ScoreRow::asKnownOn, ScoreRow.Builder::asKnownOn, DateCodec.DAY)
            .map("facets", row -> row.facets().asMap(), (builder, facets) -> builder.facets(Facets.of(facets)), FACETS)
            .required("measure", ScoreRow::measure, ScoreRow.Builder::measure, MEASURE)
            .required("measureVersion", ScoreRow::measureVersion, ScoreRow.Builder::measureVersion, Codecs.TEXT)
            .optional("scale", ScoreRow::scale, ScoreRow.Builder::scale, Ids.SCALE_REF)
            .optional("vocabulary", ScoreRow::vocabulary, ScoreRow.Builder::vocabulary, Ids.VOCABULARY_REF)
            .required("score", ScoreRow::score, ScoreRow.Builder::score, SCORE)
            .open(ScoreRow.Builder::putAllExtensions, ScoreRow.Builder::putAllUnknown);

    static final Table<ScoreTable, ScoreTable.Builder> TABLE = Table.of(
                    "score table", ScoreTable.class, ScoreTable::builder, builder -> builder.build())
            .required("manifest", ScoreTable::manifest, ScoreTable.Builder::manifest, MANIFEST)
            .list("rows", ScoreTable::rows, ScoreTable.Builder::addRows, ROW)
            .open(ScoreTable.Builder::putAllExtensions, ScoreTable.Builder::putAllUnknown);

    static final Table<Explanation.Step, Explanation.Step.Builder> STEP = Table.of(
                    "explanation step", Explanation.Step.class, Explanation.Step::builder, builder -> builder.build())
            .required("key", Explanation.Step::key, Explanation.Step.Builder::key, Codecs.TEXT)
            .map("values", Explanation.Step::values, Explanation.Step.Builder::putAllValues, VALUES)
            .open(Explanation.Step.Builder::putAllExtensions, Explanation.Step.Builder::putAllUnknown);

    static final Table<Explanation, Explanation.Builder> EXPLANATION = Table.of(
                    "explanation", Explanation.class, Explanation::builder, builder -> builder.build())
            .required("measure", Explanation::measure, Explanation.Builder::measure, MEASURE)
            .list("steps", Explanation::steps, Explanation.Builder::addSteps, STEP)
            .required("score", Explanation::score, Explanation.Builder::score, SCORE)
            .open(Explanation.Builder::putAllExtensions, Explanation.Builder::putAllUnknown);

    private ScoreTables() {}

    private static <V> Function<Score, Optional<V>> scored(Function<Scored, Optional<V>> getter) {
        return score -> score.fold(getter, none -> Optional.empty());
    }
}
