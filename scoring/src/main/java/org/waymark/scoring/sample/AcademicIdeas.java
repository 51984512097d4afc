package org.waymark.scoring.sample;

import java.util.List;
import org.waymark.scale.Scale;
import org.waymark.scale.Scales;

/** Academic targets by stage: where a year group starts and how far a year may lead. Invented, no norms. */
final class AcademicIdeas {

    static final Idea READING_AGE = academic("reading", Scales.READING_AGE_MONTHS, 74, 10, 16);

    private static final List<Idea> EARLY_YEARS = List.of(
            academic("communication and language", Scales.EYFS_GOALS, 0, 1, 0),
            academic("mathematics", Scales.EYFS_GOALS, 0, 1, 0));

    private static final List<Idea> KEY_STAGE_1 = List.of(
            academic("reading", Scales.NC_SUBLEVELS, 0, 3, 2), academic("mathematics", Scales.NC_SUBLEVELS, 1, 2, 2));

    private static final List<Idea> KEY_STAGE_2 = List.of(
            academic("writing", Scales.NC_SUBLEVELS, 3, 2, 4),
            academic("mathematics", Scales.NC_SUBLEVELS, 4, 2, 4),
            READING_AGE);

    private static final List<Idea> SPECIAL = List.of(
            academic("reading", Scales.PRE_KEY_STAGE_2, 0, 2, 1),
            academic("mathematics", Scales.PRE_KEY_STAGE_2, 0, 2, 2),
            academic("spoken language", Scales.PRE_KEY_STAGE_2, 1, 2, 1));

    private static final List<Idea> KEY_STAGE_3 = List.of(
            academic("English", Scales.NC_SUBLEVELS, 7, 3, 3),
            academic("mathematics", Scales.NC_SUBLEVELS, 7, 3, 4),
            READING_AGE);

    private static final List<Idea> KEY_STAGE_4 =
            List.of(academic("English", Scales.GCSE_9_1, 0, 2, 2), academic("mathematics", Scales.GCSE_9_1, 0, 2, 2));

    private AcademicIdeas() {}

    static List<Idea> of(FourSchools school, int year) {
        if (school == FourSchools.HARBOURSIDE && year > 0) {
            return SPECIAL;
        }
        if (year == 0) {
            return EARLY_YEARS;
        }
        if (year <= 2) {
            return KEY_STAGE_1;
        }
        return year <= 6 ? KEY_STAGE_2 : year <= 9 ? KEY_STAGE_3 : KEY_STAGE_4;
    }

    private static Idea academic(String subject, Scale scale, int low, int way, int spread) {
        return new Idea(subject, scale, low, way, spread, "", "", List.of());
    }
}
