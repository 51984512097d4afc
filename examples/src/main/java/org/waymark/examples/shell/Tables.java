package org.waymark.examples.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.caseload.PupilRecord;
import org.waymark.finding.Finding;
import org.waymark.id.Id;
import org.waymark.need.Need;
import org.waymark.pupil.Enrolment;
import org.waymark.pupil.EnrolmentKind;
import org.waymark.rating.Rating;
import org.waymark.scoring.MeasureSet;
import org.waymark.scoring.ScoreRow;
import org.waymark.scoring.Scorer.Explained;
import org.waymark.scoring.attention.AttentionItem;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.subject.Facet;
import org.waymark.target.Target;
import org.waymark.target.TargetDecision;

/** The tables of the prompt. */
final class Tables {

    private Tables() {}

    static String scores(List<ScoreRow> rows) {
        TextTable table =
                TextTable.of("pupil", "of", "measure", "score", "used", "missing", "school", "need", "why not / care");
        for (ScoreRow row : rows) {
            Optional<Scored> scored = row.score().fold(Optional::of, none -> Optional.empty());
            table.row(
                    row.pupil(),
                    of(row),
                    row.measure(),
                    scored.map(Scored::redacted),
                    scored.map(Scored::used),
                    scored.map(Scored::missing),
                    row.facets().find(Facet.SCHOOL),
                    row.facets().find(Facet.NEED),
                    row.score()
                            .fold(
                                    some -> some.caveats().stream()
                                            .map(caveat -> caveat.key().replace("caveat.", ""))
                                            .toList(),
                                    none -> List.of(none.reason().code())));
        }
        return table.toString();
    }

    static String pupils(List<PupilRecord> records) {
        TextTable table =
                TextTable.of("pupil", "school", "year", "provision", "need", "targets", "ratings", "series", "reviews");
        for (PupilRecord record : records) {
            Optional<Enrolment> last = record.pupil().enrolments().stream()
                    .filter(spell -> spell.kind().equals(EnrolmentKind.MAIN))
                    .max(Comparator.comparing(Enrolment::from));
            table.row(
                    record.pupil().id(),
                    last.map(Enrolment::school),
                    last.map(Enrolment::year),
                    record.provisions().stream()
                            .reduce((earlier, later) -> later)
                            .map(spell -> spell.provision()),
                    record.needs().stream()
                            .filter(need -> need.to().isEmpty())
                            .min(Comparator.comparingInt(Need::rank))
                            .map(Need::type),
                    record.targets().size(),
                    record.ratings().size(),
                    record.series().size(),
                    record.reviews().size());
        }
        return table.toString();
    }

    static String targets(List<Target> targets) {
        TextTable table = TextTable.of("target", "kind", "area", "statement", "scale", "aim", "by", "decided");
        for (Target target : targets) {
            table.row(
                    target.id(),
                    target.kind(),
                    target.area().or(target::subject),
                    target.statement(),
                    target.scale(),
                    target.aim().map(aim -> aim.mark()),
                    target.aim().map(aim -> aim.by()),
                    target.decisions().stream().map(TargetDecision::decision).reduce((earlier, later) -> later));
        }
        return table.toString();
    }

    static String ratings(List<Rating> ratings) {
        TextTable table = TextTable.of("target", "on", "mark", "purpose", "cycle", "by", "view");
        for (Rating rating : ratings) {
            table.row(
                    rating.target(),
                    rating.on(),
                    rating.mark(),
                    rating.purpose(),
                    rating.cycle(),
                    rating.by(),
                    rating.perspective());
        }
        return table.toString();
    }

    static String findings(List<Finding> findings) {
        TextTable table = TextTable.of("severity", "rule", "position", "line", "message");
        findings.forEach(finding ->
                table.row(finding.severity(), finding.rule(), finding.position(), finding.line(), finding.message()));
        return table.toString();
    }

    static String measures(MeasureSet measures) {
        TextTable table = TextTable.of("measure", "looks at", "answers");
        measures.measures().stream()
                .map(measure -> measure.info())
                .forEach(info -> table.row(info.key(), info.subject().getSimpleName(), info.answers()));
        return table.toString();
    }

    /** Whose score a row is: for a heading. */
    static String title(ScoreRow row) {
        return Cells.text(row.pupil()) + " " + of(row) + " " + row.measure();
    }

    private static String of(ScoreRow row) {
        return Cells.text(row.findTarget().map(Id.class::cast).or(row::findSeries));
    }

    /** A table of things that have one of their own; absent for all else. */
    static Optional<String> known(List<?> many) {
        return only(many, ScoreRow.class)
                .map(Tables::scores)
                .or(() -> only(many, PupilRecord.class).map(Tables::pupils))
                .or(() -> only(many, Target.class).map(Tables::targets))
                .or(() -> only(many, Rating.class).map(Tables::ratings))
                .or(() -> only(many, Finding.class).map(Tables::findings))
                .or(() -> only(many, AttentionItem.class).map(Week::items))
                .or(() -> only(many, Explained.class).map(list -> Show.text(new Explanations(list))));
    }

    private static <T> Optional<List<T>> only(List<?> many, Class<T> type) {
        return !many.isEmpty() && many.stream().allMatch(type::isInstance)
                ? Optional.of(many.stream().map(type::cast).toList())
                : Optional.empty();
    }
}
