package org.waymark.examples.embedding;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.caseload.PupilRecord;
import org.waymark.scoring.MeasureSet;
import org.waymark.scoring.PupilScores;
import org.waymark.scoring.Scorer;

/** Step 1: the rows of the system become records, and the records get scores. */
public final class MapRows {

    private MapRows() {}

    /** Prints the scores that a screen would show. */
    public static void main(String[] args) {
        screen().forEach((goal, score) -> Print.line(goal + ": " + score));
    }

    /** The steps that each goal has gained, or the reason why nobody can say. */
    static Map<String, String> screen() {
        List<PupilRecord> records = RecordMapper.records().toList();
        Scorer scorer = Scorer.of(MeasureSet.standard(), Reference.DATA);
        Map<String, String> screen = new TreeMap<>();
        for (PupilRecord record : records) {
            PupilScores scores = scorer.score(record);
            scores.all("steps.gained")
                    .forEach(row -> screen.put(row.target().value(), row.score().toString()));
        }
        return screen;
    }
}
