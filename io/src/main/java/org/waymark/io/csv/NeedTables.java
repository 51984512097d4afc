package org.waymark.io.csv;

import java.time.LocalDate;
import java.util.List;
import org.waymark.need.Need;
import org.waymark.need.ProvisionSpell;
import org.waymark.need.SenProvision;
import org.waymark.need.SenProvisions;
import org.waymark.need.SenType;
import org.waymark.need.SenTypes;

/** The tables of provision and of needs. */
final class NeedTables {

    private NeedTables() {}

    static RecordTable<ProvisionSpell> provision() {
        Field<ProvisionSpell, SenProvision> provision = Field.needed(
                "provision",
                "The special educational provision.",
                CellKind.code(SenProvisions.CODES, SenProvision::of),
                ProvisionSpell::provision);
        Field<ProvisionSpell, LocalDate> from = Spells.from();
        Field<ProvisionSpell, LocalDate> to = Spells.to();
        return new RecordTable<>(
                "provision",
                "A line for each spell of special educational provision.",
                Content.PLAIN,
                record -> record.provisions().stream(),
                List.of(provision, from, to),
                (line, draft) -> draft.record()
                        .addProvisions(ProvisionSpell.builder()
                                .provision(line.one(provision))
                                .from(line.one(from))
                                .to(line.maybe(to))
                                .build()));
    }

    static RecordTable<Need> needs() {
        Field<Need, SenType> type =
                Field.needed("type", "The type of need.", CellKind.code(SenTypes.CODES, SenType::of), Need::type);
        Field<Need, Integer> rank = Field.needed(
                "rank",
                "Its rank among the needs of the same time, 1 for the primary one.",
                CellKind.COUNT,
                Need::rank);
        Field<Need, LocalDate> from = Spells.from();
        Field<Need, LocalDate> to = Spells.to();
        Field<Need, String> description = Field.<Need, String>maybe(
                        "description", "What it means for this pupil, in words.", CellKind.TEXT, Need::description)
                .holding(Content.FREE_TEXT);
        return new RecordTable<>(
                "needs",
                "A line for each need of a pupil, ranked and dated.",
                Content.PLAIN,
                record -> record.needs().stream(),
                List.of(type, rank, from, to, description),
                (line, draft) -> draft.record()
                        .addNeeds(Need.builder()
                                .type(line.one(type))
                                .rank(line.one(rank))
                                .from(line.one(from))
                                .to(line.maybe(to))
                                .description(line.maybe(description))
                                .build()));
    }
}
