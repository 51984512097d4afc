package org.waymark.scoring.subject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.id.CycleId;
import org.waymark.id.SchoolId;
import org.waymark.scale.Direction;
import org.waymark.scale.Mark;
import org.waymark.scale.Scale;

/** Builds a {@link TargetHistory} from plain values, without a record; not thread-safe. */
public final class TargetHistoryBuilder {

    record Entry(
            Mark mark,
            LocalDate day,
            boolean baseline,
            @Nullable CycleId cycle,
            @Nullable SchoolId school) {}

    private final ScaleView scale;
    private final List<Entry> entries = new ArrayList<>();
    private TargetFacts facts = TargetFacts.builder().build();
    private Facets facets = Facets.none();
    private @Nullable Mark aim;
    private LocalDate aimDay = LocalDate.EPOCH;

    TargetHistoryBuilder(Scale scale) {
        this(ScaleView.of(scale));
    }

    TargetHistoryBuilder(ScaleView scale) {
        this.scale = scale;
    }

    /** Adds a rating that is the baseline, or one of several whose median is. */
    public TargetHistoryBuilder baseline(Mark mark, LocalDate day) {
        entries.add(new Entry(mark, day, true, null, null));
        return this;
    }

    /** Adds a rating. Ratings are put in the order of their days; those of one day stay in the order in which they come. */
    public TargetHistoryBuilder rating(Mark mark, LocalDate day) {
        entries.add(new Entry(mark, day, false, null, null));
        return this;
    }

    /** Adds a rating in a review cycle. */
    public TargetHistoryBuilder rating(Mark mark, LocalDate day, CycleId cycle) {
        entries.add(new Entry(mark, day, false, cycle, null));
        return this;
    }

    /** Sets the aim. An aim that the scale cannot take is no aim. */
    public TargetHistoryBuilder aim(Mark mark, LocalDate by) {
        this.aim = mark;
        this.aimDay = by;
        return this;
    }

    /** Sets what is known of the target besides its ratings. */
    public TargetHistoryBuilder facts(TargetFacts known) {
        this.facts = known;
        return this;
    }

    /** Sets the facets. */
    public TargetHistoryBuilder facets(Facets known) {
        this.facets = known;
        return this;
    }

    /** Returns the history. */
    public TargetHistory build() {
        return build(new Marks(), BaselineView.NONE);
    }

    void add(Entry entry) {
        entries.add(entry);
    }

    /** Adds the entries to {@code marks}; {@code otherwise} says why there is no baseline if no entry is one. */
    TargetHistory build(Marks marks, BaselineView otherwise) {
        entries.sort(Comparator.comparing(Entry::day));
        int start = marks.size();
        List<ScaleView.Reading> designated = new ArrayList<>();
        int baselineDay = Integer.MIN_VALUE;
        for (Entry entry : entries) {
            ScaleView.Reading reading = scale.read(entry.mark());
            int day = Math.toIntExact(entry.day().toEpochDay());
            marks.add(reading, day, entry.baseline(), entry.cycle(), entry.school());
            if (entry.baseline()) {
                baselineDay = day;
                designated.add(reading);
            }
        }
        BaselineView baseline = designated.isEmpty() ? otherwise : median(designated, baselineDay);
        return new TargetHistory(
                facts,
                scale,
                marks,
                start,
                marks.size(),
                baseline,
                aim == null ? null : scale.read(aim),
                Math.toIntExact(aimDay.toEpochDay()),
                facets);
    }

    private BaselineView median(List<ScaleView.Reading> designated, int day) {
        List<ScaleView.Reading> present = new ArrayList<>(designated);
        present.removeIf(reading -> reading.state() != RatingState.PRESENT);
        if (present.isEmpty()) {
            return BaselineView.NO_MARK;
        }
        present.sort(Comparator.comparingLong(ScaleView.Reading::value));
        int middle = present.size() / 2;
        boolean lower = present.size() % 2 == 0 && scale.scale().direction() == Direction.LOWER_IS_BETTER;
        return BaselineView.of(present.get(lower ? middle - 1 : middle), day);
    }
}
