package org.waymark.io.csv;

import java.util.List;
import java.util.Optional;

/**
 * The tidy tables of records: one for each concept, one thing a line, the id of the pupil first.
 *
 * <p>They hold what is counted and compared. Plans, help, views, conversations, wider outcomes, evidence, notes and vendors'
 * fields are not in them: the JSON holds all. Names of tables and columns never change; new ones come at the end.
 */
public final class RecordTables {

    /** All tables, in the order in which they are read: what others point at comes first. */
    public static final List<RecordTable<?>> ALL = List.of(
            PupilTables.pupils(),
            PupilTables.enrolments(),
            PupilTables.programmes(),
            PupilTables.groupings(),
            NeedTables.provision(),
            NeedTables.needs(),
            TargetTables.targets(),
            TargetHistoryTables.statuses(),
            TargetHistoryTables.achievements(),
            TargetHistoryTables.decisions(),
            TargetHistoryTables.baselines(),
            PupilTables.adults(),
            RatingTables.ratings(),
            SeriesTables.series(),
            SeriesTables.phases(),
            SeriesTables.observations(),
            ReviewTables.reviews(),
            WiderTables.attendance(),
            WiderTables.incidents());

    private RecordTables() {}

    /** Finds a table by its name, such as {@code ratings}. */
    public static Optional<RecordTable<?>> find(String name) {
        for (RecordTable<?> table : ALL) {
            if (table.name().equals(name)) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }
}
