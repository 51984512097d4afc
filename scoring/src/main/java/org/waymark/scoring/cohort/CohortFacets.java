package org.waymark.scoring.cohort;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.waymark.code.Role;
import org.waymark.id.CycleId;
import org.waymark.id.ScaleRef;
import org.waymark.scoring.ScoreRow;
import org.waymark.scoring.measure.MeasureKey;
import org.waymark.scoring.subject.Facet;

/** The facets that a row has by itself, beside those that were resolved for it. */
public final class CohortFacets {

    /** The key of the measure. */
    public static final Facet MEASURE = Facet.of("measure");
    /** The review cycle up to which the score sees. */
    public static final Facet CYCLE = Facet.of("cycle");
    /** The version of the scale. */
    public static final Facet SCALE = Facet.of("scale");

    private static final Set<String> STAFF = Set.of(
            "staff",
            "rater",
            "teacher",
            "adult",
            "key-adult",
            "responsible-adult",
            Role.KEY_WORKER.code(),
            Role.KEY_TEACHER.code(),
            Role.CLASS_TEACHER.code(),
            Role.SENCO.code(),
            Role.DELIVERER.code(),
            Role.MODERATOR.code());

    private CohortFacets() {}

    /**
     * Whether a facet says by its name that it groups by members of staff: {@code staff}, {@code rater}, {@code teacher}, {@code
     * adult} or a role of staff such as {@code key-worker}, in any case and with any of blank, hyphen and underscore.
     */
    public static boolean isStaff(Facet facet) {
        return STAFF.contains(
                facet.name().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-'));
    }

    /** The value of a facet of a row: the one that was resolved for it, or what the row has by itself. */
    static Optional<String> find(ScoreRow row, Facet facet) {
        Optional<String> resolved = row.facets().find(facet);
        if (resolved.isPresent()) {
            return resolved;
        }
        if (facet.equals(MEASURE)) {
            return Optional.of(row.measure()).map(MeasureKey::toString);
        }
        if (facet.equals(CYCLE)) {
            return row.cycle().map(CycleId::value);
        }
        return facet.equals(SCALE) ? row.scale().map(ScaleRef::toString) : Optional.empty();
    }
}
