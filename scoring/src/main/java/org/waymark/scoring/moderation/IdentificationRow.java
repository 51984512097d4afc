package org.waymark.scoring.moderation;

import java.util.List;
import java.util.Optional;
import org.waymark.id.CycleId;
import org.waymark.id.SchoolId;

/**
 * How far schools agree on the needs or the provision of the same pupils.
 *
 * @param question what was judged
 * @param school the school that recorded it; absent for all schools together
 * @param cycle the round; absent for all rounds together
 * @param judgements how many judgements
 * @param pupils of how many pupils
 * @param exact the share of judgements with the same code
 * @param kappa Cohen's kappa
 * @param ac1 Gwet's AC1
 * @param table how often each pair of codes occurred, the same ones too, in the order of the codes; empty with too few pupils
 */
public record IdentificationRow(
        SecondJudgement.Question question,
        Optional<SchoolId> school,
        Optional<CycleId> cycle,
        int judgements,
        int pupils,
        ModerationFigure exact,
        ModerationFigure kappa,
        ModerationFigure ac1,
        List<Confusion> table) {

    /** Copies the list. */
    public IdentificationRow {
        table = List.copyOf(table);
    }

    /** Returns how often this pair of codes occurred; 0 if it did not. */
    public int count(String recorded, String second) {
        return table.stream()
                .filter(cell ->
                        cell.recorded().equals(recorded) && cell.second().equals(second))
                .mapToInt(Confusion::count)
                .sum();
    }

    /** Returns the pairs of different codes, the most frequent first; of equally frequent ones in the order of the codes. */
    public List<Confusion> confused() {
        return table.stream()
                .filter(cell -> !cell.recorded().equals(cell.second()))
                .sorted((one, other) -> Integer.compare(other.count(), one.count()))
                .toList();
    }

    @Override
    public String toString() {
        return question + school.map(id -> " " + id).orElse("")
                + cycle.map(id -> " " + id).orElse("") + ": " + exact + ", " + kappa + ", " + pupils + " pupils";
    }
}
