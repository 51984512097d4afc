package org.waymark.examples.shell;

import java.util.ArrayList;
import java.util.List;
import org.waymark.caseload.PupilRecord;
import org.waymark.rating.Observation;
import org.waymark.rating.ObservationSeries;
import org.waymark.rating.Phase;
import org.waymark.review.Review;

/** One record, table after table; what it does not hold is left out. */
final class RecordPage {

    private RecordPage() {}

    static String text(PupilRecord record) {
        List<String> parts = new ArrayList<>();
        parts.add("Pupil " + Cells.text(record.pupil().id()));
        part(
                parts,
                record.pupil().enrolments(),
                "school",
                "year",
                "kind",
                "from",
                "to",
                (table, spell) -> table.row(spell.school(), spell.year(), spell.kind(), spell.from(), spell.to()));
        part(
                parts,
                record.needs(),
                "need",
                "rank",
                "from",
                "to",
                "description",
                (table, need) -> table.row(need.type(), need.rank(), need.from(), need.to(), need.description()));
        part(
                parts,
                record.provisions(),
                "provision",
                "from",
                "to",
                "",
                "",
                (table, spell) -> table.row(spell.provision(), spell.from(), spell.to(), "", ""));
        if (!record.targets().isEmpty()) {
            parts.add(Tables.targets(record.targets()));
        }
        if (!record.ratings().isEmpty()) {
            parts.add(Tables.ratings(record.ratings()));
        }
        part(
                parts,
                record.series(),
                "series",
                "title",
                "target",
                "scale",
                "observations",
                (table, series) ->
                        table.row(series.id(), series.title(), series.target(), series.scale(), observations(series)));
        part(parts, record.reviews(), "review", "kind", "on", "cycle", "targets", RecordPage::review);
        return String.join("\n\n", parts);
    }

    private static void review(TextTable table, Review review) {
        table.row(review.id(), review.kind(), review.on(), review.cycle(), review.targets());
    }

    private static String observations(ObservationSeries series) {
        List<String> phases = new ArrayList<>();
        for (Phase phase : series.phases()) {
            phases.add(phase.label() + ": "
                    + Cells.text(
                            phase.observations().stream().map(Observation::mark).toList()));
        }
        return String.join("; ", phases);
    }

    private interface Row<T> {
        void into(TextTable table, T of);
    }

    private static <T> void part(
            List<String> parts, List<T> list, String a, String b, String c, String d, String e, Row<T> row) {
        if (!list.isEmpty()) {
            TextTable table = TextTable.of(a, b, c, d, e);
            list.forEach(one -> row.into(table, one));
            parts.add(table.toString());
        }
    }
}
