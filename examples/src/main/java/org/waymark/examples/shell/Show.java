package org.waymark.examples.shell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.finding.Findings;
import org.waymark.scoring.MeasureSet;
import org.waymark.scoring.PupilScores;
import org.waymark.scoring.ScoreTable;
import org.waymark.scoring.attention.AttentionList;
import org.waymark.scoring.cohort.ChangeTable;
import org.waymark.scoring.cohort.CohortCell;
import org.waymark.scoring.cohort.CohortSummary;
import org.waymark.scoring.cohort.CohortTable;
import org.waymark.scoring.cohort.ComparatorTable;
import org.waymark.scoring.cohort.Funnel;
import org.waymark.scoring.disclosure.ReleasedTable;
import org.waymark.scoring.measure.Explanation;
import org.waymark.scoring.measure.Labels;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.moderation.PanelAgreement;

/** Anything as text to read: a table wherever there is something to line up. */
final class Show {

    private Show() {}

    static String text(@Nullable Object anything) {
        if (anything instanceof Scores scores) {
            return Tables.scores(scores.table().rows());
        }
        if (anything instanceof ScoreTable table) {
            return Tables.scores(table.rows());
        }
        if (anything instanceof PupilScores scores) {
            return Tables.scores(scores.rows());
        }
        if (anything instanceof Explanations explanations) {
            return explanations.list().stream()
                    .map(one -> Tables.title(one.row()) + "\n" + explanation(one.explanation()))
                    .collect(Collectors.joining("\n\n"));
        }
        if (anything instanceof Explanation explanation) {
            return explanation(explanation);
        }
        if (anything instanceof Caseload caseload) {
            return Tables.pupils(caseload.pupils());
        }
        if (anything instanceof PupilRecord record) {
            return RecordPage.text(record);
        }
        if (anything instanceof Findings findings) {
            return Tables.findings(findings.asList());
        }
        if (anything instanceof MeasureSet measures) {
            return Tables.measures(measures);
        }
        return ofGroups(anything);
    }

    private static String ofGroups(@Nullable Object anything) {
        if (anything instanceof CohortTable table) {
            return GroupTables.text(table);
        }
        if (anything instanceof CohortCell cell) {
            return cell.key() + "\n" + GroupTables.text(cell.summary());
        }
        if (anything instanceof CohortSummary summary) {
            return GroupTables.text(summary);
        }
        if (anything instanceof ChangeTable table) {
            return GroupTables.text(table);
        }
        if (anything instanceof ComparatorTable table) {
            return Comparisons.text(table);
        }
        if (anything instanceof Funnel.Result funnel) {
            return Comparisons.text(funnel);
        }
        if (anything instanceof ReleasedTable table) {
            return Comparisons.text(table);
        }
        if (anything instanceof PanelAgreement agreement) {
            return Comparisons.text(agreement);
        }
        if (anything instanceof AttentionList list) {
            return Week.text(list);
        }
        return general(anything);
    }

    private static String general(@Nullable Object anything) {
        if (anything instanceof Score score) {
            return score.fold(Show::score, none -> none.redacted());
        }
        if (anything instanceof Collection<?> many) {
            return collection(new ArrayList<>(many));
        }
        if (anything instanceof Iterable<?> many) {
            return collection(StreamSupport.stream(many.spliterator(), false).toList());
        }
        if (anything instanceof Map<?, ?> map) {
            TextTable table = TextTable.of("key", "value");
            map.forEach(table::row);
            return table.toString();
        }
        return anything == null
                ? "(nothing)"
                : Parts.of(List.of(anything))
                        .map(parts -> parts.table(anything))
                        .orElseGet(() -> Cells.text(anything));
    }

    private static String score(Scored score) {
        TextTable table = TextTable.of("figure", "value").row("headline", score.redacted());
        score.figures().forEach(table::row);
        table.row("used", score.used()).row("missing", score.missing());
        score.caveats().forEach(caveat -> table.row("care", caveat));
        return table.toString();
    }

    private static String explanation(Explanation explanation) {
        return explanation
                .toText(Labels.english())
                .lines()
                .map(line -> "  " + line)
                .collect(Collectors.joining("\n"));
    }

    private static String collection(List<?> many) {
        return Tables.known(many)
                .or(() -> Parts.of(many).map(parts -> parts.table(many)))
                .orElseGet(() -> {
                    TextTable table = TextTable.of("value");
                    many.forEach(table::row);
                    return table.toString();
                });
    }
}
