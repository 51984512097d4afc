package org.waymark.io.json;

import org.waymark.scoring.cohort.CohortValue;
import org.waymark.scoring.disclosure.DisclosurePolicy;
import org.waymark.scoring.disclosure.DisclosurePolicyBuilder;
import org.waymark.scoring.disclosure.ReleaseRestorer;
import org.waymark.scoring.disclosure.ReleasedCell;
import org.waymark.scoring.disclosure.ReleasedFigure;
import org.waymark.scoring.disclosure.ReleasedTable;

/** Tables that were released, with the policy under which they were. */
final class ReleaseTables {

    static final TextCodec<CohortValue> VALUE =
            new TextCodec<>("the value of a facet, (all) or (not known)", CohortValue::parse, CohortValue::toString);
    static final MapCodec<String, ReleasedFigure> FIGURES = new MapCodec<>(Codecs.TEXT, FigureCodec.FIGURE);

    static final Table<DisclosurePolicy, DisclosurePolicyBuilder> POLICY = Table.of(
                    "disclosure policy",
                    DisclosurePolicy.class,
                    DisclosurePolicy::builder,
                    DisclosurePolicyBuilder::build)
            .required("name", DisclosurePolicy::name, DisclosurePolicyBuilder::name, Codecs.TEXT)
            .required("source", DisclosurePolicy::source, DisclosurePolicyBuilder::source, Codecs.TEXT)
            .list("text", DisclosurePolicy::lines, DisclosurePolicyBuilder::addText, Codecs.TEXT)
            .required(
                    "threshold",
                    policy -> policy.suppression().threshold(),
                    DisclosurePolicyBuilder::threshold,
                    NumberCodec.WHOLE)
            .withDefault(
                    "zerosAreSmall",
                    false,
                    policy -> policy.suppression().zerosAreSmall(),
                    DisclosurePolicyBuilder::zerosAreSmall,
                    Codecs.FLAG)
            .withDefault(
                    "complementary",
                    true,
                    policy -> policy.suppression().complementary(),
                    DisclosurePolicyBuilder::complementary,
                    Codecs.FLAG)
            .optional(
                    "minimumWidth",
                    policy -> policy.minimumWidth().map(ReleaseTables::whole),
                    (builder, width) -> builder.minimumWidth(width),
                    NumberCodec.WHOLE)
            .withDefault(
                    "rounding",
                    1,
                    policy -> policy.rounding().base(),
                    (builder, base) -> builder.rounding(base.intValue()),
                    NumberCodec.WHOLE)
            .withDefault(
                    "groupDisclosure",
                    false,
                    DisclosurePolicy::groupDisclosure,
                    DisclosurePolicyBuilder::groupDisclosure,
                    Codecs.FLAG)
            .withDefault(
                    "withinSchool",
                    false,
                    DisclosurePolicy::isWithinSchool,
                    DisclosurePolicyBuilder::withinSchool,
                    Codecs.FLAG)
            .withDefault(
                    "decimals", 2, DisclosurePolicy::decimals, DisclosurePolicyBuilder::decimals, NumberCodec.WHOLE)
            .list(
                    "sharesAtOrAbove",
                    DisclosurePolicy::sharesAtOrAbove,
                    DisclosurePolicyBuilder::addShareAtOrAbove,
                    DoubleCodec.EXACT)
            .open(DisclosurePolicyBuilder::extensions, DisclosurePolicyBuilder::unknown);

    static final Table<ReleasedCell, ReleaseRestorer.Cell> CELL = Table.of(
                    "released cell", ReleasedCell.class, ReleaseRestorer.Cell::new, ReleaseRestorer.Cell::build)
            .list("values", ReleasedCell::values, ReleaseRestorer.Cell::addValue, VALUE)
            .map("figures", ReleasedCell::figures, ReleaseRestorer.Cell::figures, FIGURES)
            .open(ReleaseRestorer.Cell::extensions, ReleaseRestorer.Cell::unknown);

    static final Table<ReleasedTable, ReleaseRestorer> TABLE = Table.of(
                    "released table", ReleasedTable.class, ReleaseRestorer::new, ReleaseRestorer::build)
            .required("policy", ReleasedTable::policy, ReleaseRestorer::policy, POLICY)
            .list("dimensions", ReleasedTable::dimensions, ReleaseRestorer::addDimension, ScoreTables.FACET)
            .list("cells", ReleasedTable::cells, ReleaseRestorer::addCell, CELL)
            .open(ReleaseRestorer::extensions, ReleaseRestorer::unknown);

    private ReleaseTables() {}

    private static int whole(long width) {
        if (width > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("is too large for a whole number");
        }
        return (int) width;
    }
}
