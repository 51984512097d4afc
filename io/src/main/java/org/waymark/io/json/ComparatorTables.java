package org.waymark.io.json;

import org.waymark.io.json.Field.Spec;
import org.waymark.scoring.cohort.ComparatorLine;
import org.waymark.scoring.cohort.ComparatorTable;

/** Tables of what pupils with a similar start reached. */
final class ComparatorTables {

    static final Table<ComparatorLine, ComparatorLine.Builder> LINE = Table.of(
                    "comparator line", ComparatorLine.class, ComparatorLine::builder, builder -> builder.build())
            .required("prior", ComparatorLine::prior, ComparatorLine.Builder::prior, Codecs.TEXT)
            .map("facets", ComparatorLine::facets, ComparatorLine.Builder::putAllFacets, ScoreTables.FACETS)
            .required(
                    "lowerQuartile",
                    ComparatorLine::lowerQuartile,
                    ComparatorLine.Builder::lowerQuartile,
                    DoubleCodec.EXACT)
            .required("median", ComparatorLine::median, ComparatorLine.Builder::median, DoubleCodec.EXACT)
            .required(
                    "upperQuartile",
                    ComparatorLine::upperQuartile,
                    ComparatorLine.Builder::upperQuartile,
                    DoubleCodec.EXACT)
            .optional("mean", ComparatorLine::mean, ComparatorLine.Builder::mean, DoubleCodec.EXACT)
            .required("pupils", ComparatorLine::pupils, ComparatorLine.Builder::pupils, NumberCodec.WHOLE)
            .withDefault("schools", 0, ComparatorLine::schools, ComparatorLine.Builder::schools, NumberCodec.WHOLE)
            .withComputedDefault(
                    "rows",
                    ComparatorLine::pupils,
                    ComparatorLine::rows,
                    ComparatorLine.Builder::rows,
                    NumberCodec.WHOLE)
            .open(ComparatorLine.Builder::putAllExtensions, ComparatorLine.Builder::putAllUnknown);

    static final Table<ComparatorTable, ComparatorTable.Builder> TABLE = Table.of(
                    "comparator table", ComparatorTable.class, ComparatorTable::builder, builder -> builder.build())
            .required("id", ComparatorTable::id, ComparatorTable.Builder::id, Codecs.TEXT)
            .required(
                    Spec.of("tableVersion").holding("version"),
                    ComparatorTable::version,
                    ComparatorTable.Builder::version,
                    Codecs.TEXT)
            .required("source", ComparatorTable::source, ComparatorTable.Builder::source, Codecs.TEXT)
            .required("measure", ComparatorTable::measure, ComparatorTable.Builder::measure, ScoreTables.MEASURE)
            .required(
                    "measureVersion",
                    ComparatorTable::measureVersion,
                    ComparatorTable.Builder::measureVersion,
                    Codecs.TEXT)
            .list("cuts", ComparatorTable::cuts, ComparatorTable.Builder::addCuts, NumberCodec.DECIMAL)
            .list("facets", ComparatorTable::facets, ComparatorTable.Builder::addFacets, ScoreTables.FACET)
            .withDefault(
                    "minimumPupils",
                    ComparatorTable.MINIMUM_PUPILS,
                    ComparatorTable::minimumPupils,
                    ComparatorTable.Builder::minimumPupils,
                    NumberCodec.WHOLE)
            .list("lines", ComparatorTable::lines, ComparatorTable.Builder::addLines, LINE)
            .open(ComparatorTable.Builder::putAllExtensions, ComparatorTable.Builder::putAllUnknown);

    private ComparatorTables() {}
}
