package org.waymark.io.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.caseload.PupilRecord;
import org.waymark.id.PupilId;
import org.waymark.id.SeriesId;
import org.waymark.id.TargetId;
import org.waymark.pupil.Pupil;
import org.waymark.rating.ObservationSeries;
import org.waymark.rating.Phase;
import org.waymark.target.Target;

/** A record on the way: lines of other tables may still add to its pupil, its targets and its series. */
final class Draft {

    private static final String NO_SUCH = "names none of this pupil that was carried before; the row was left out";

    private final Pupil.Builder pupil;
    private final PupilRecord.Builder record = PupilRecord.builder();
    private final List<Target.Builder> targets = new ArrayList<>();
    private final Map<TargetId, Target.Builder> targetsById = new HashMap<>();
    private final Map<SeriesId, SeriesDraft> series = new LinkedHashMap<>();
    private boolean hasPupilRow;

    /** A series and its phases, by label. */
    private static final class SeriesDraft {
        private final ObservationSeries.Builder builder;
        private final Map<String, Phase.Builder> phases = new LinkedHashMap<>();

        SeriesDraft(ObservationSeries.Builder builder) {
            this.builder = builder;
        }
    }

    Draft(PupilId id) {
        this.pupil = Pupil.builder().id(id);
    }

    Pupil.Builder pupil() {
        return pupil;
    }

    PupilRecord.Builder record() {
        return record;
    }

    /** Notes that the table of pupils names this one. */
    void pupilRow() {
        if (hasPupilRow) {
            throw repeated("pupil");
        }
        hasPupilRow = true;
    }

    boolean hasPupilRow() {
        return hasPupilRow;
    }

    void add(TargetId id, Target.Builder target) {
        if (targetsById.putIfAbsent(id, target) != null) {
            throw repeated("target");
        }
        targets.add(target);
    }

    Target.Builder target(TargetId id) {
        return found(targetsById.get(id), "target");
    }

    void add(SeriesId id, ObservationSeries.Builder builder) {
        if (series.putIfAbsent(id, new SeriesDraft(builder)) != null) {
            throw repeated("series");
        }
    }

    void add(SeriesId id, String label, Phase.Builder phase) {
        if (found(series.get(id), "series").phases.putIfAbsent(label, phase) != null) {
            throw repeated("phase");
        }
    }

    Phase.Builder phase(SeriesId id, String label) {
        return found(found(series.get(id), "series").phases.get(label), "phase");
    }

    PupilRecord build() {
        targets.forEach(target -> record.addTargets(target.build()));
        for (SeriesDraft next : series.values()) {
            next.phases.values().forEach(phase -> next.builder.addPhases(phase.build()));
            record.addSeries(next.builder.build());
        }
        return record.pupil(pupil.build()).build();
    }

    private static <T> T found(@Nullable T value, String column) {
        if (value == null) {
            throw new RowRefused(
                    CsvRules.NO_SUCH, column, NO_SUCH, "Add the row that it belongs to, or correct the id.");
        }
        return value;
    }

    private static RowRefused repeated(String column) {
        return new RowRefused(
                CsvRules.REPEATED,
                column,
                "stands in an earlier row already; this row was left out",
                "Keep one row, or give the other one an id of its own.");
    }
}
