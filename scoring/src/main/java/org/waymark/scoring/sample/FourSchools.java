package org.waymark.scoring.sample;

import java.util.List;
import org.waymark.id.SiteId;
import org.waymark.school.School;
import org.waymark.school.SchoolPhase;
import org.waymark.school.Site;

/** The four schools, all invented: local authority 999, numbers that were never given out. */
enum FourSchools {
    HARBOURSIDE("harbourside", "Harbourside School", "horizons", 4, 24),
    WILLOWBANK("willowbank", "Willowbank Primary School", "horizons", 3, 36),
    NORTHGATE("northgate", "Northgate School", "dreams", 1, 32),
    EASTFIELD("eastfield", "Eastfield School", "dreams", 2, 28);

    private final String id;
    private final String title;
    private final String programme;
    private final int number;
    private final int pupils;

    FourSchools(String id, String title, String programme, int number, int pupils) {
        this.id = id;
        this.title = title;
        this.programme = programme;
        this.number = number;
        this.pupils = pupils;
    }

    String id() {
        return id;
    }

    /** The id of the programme. */
    String programme() {
        return programme;
    }

    int pupils() {
        return pupils;
    }

    /** Four digits. */
    String establishment() {
        return "400" + number;
    }

    /** What personal targets may be about. */
    List<Idea> ideas() {
        return isHorizons() ? HorizonsIdeas.ALL : DreamsIdeas.ALL;
    }

    boolean isHorizons() {
        return programme.equals("horizons");
    }

    /** The National Curriculum year of the pupil with this place among the pupils of the school; 0 is reception. */
    int year(int place) {
        return switch (this) {
            case HARBOURSIDE -> (place + 3) % 11;
            case WILLOWBANK -> place % 7;
            case NORTHGATE, EASTFIELD -> 7 + place % 4;
        };
    }

    /** A key worker; there are six in each school. */
    String keyWorker(int which) {
        return id + "-kw-" + (1 + Math.floorMod(which, 6));
    }

    String senco() {
        return id + "-senco";
    }

    /** The school whose staff rate again what this one rated. */
    FourSchools moderatedBy() {
        return switch (this) {
            case HARBOURSIDE -> WILLOWBANK;
            case WILLOWBANK -> NORTHGATE;
            case NORTHGATE -> EASTFIELD;
            case EASTFIELD -> HARBOURSIDE;
        };
    }

    private SchoolPhase phase() {
        return switch (this) {
            case HARBOURSIDE -> SchoolPhase.SPECIAL;
            case WILLOWBANK -> SchoolPhase.PRIMARY;
            case NORTHGATE, EASTFIELD -> SchoolPhase.SECONDARY;
        };
    }

    School school() {
        School school = School.builder()
                .id(id)
                .title(title)
                .phase(phase())
                .urn("99990" + number)
                .laestab("999/" + establishment())
                .build();
        return this == HARBOURSIDE ? school.withSites(site("quay", "Quay site"), site("mill", "Mill site")) : school;
    }

    private static Site site(String id, String title) {
        return Site.builder().id(SiteId.of(id)).title(title).build();
    }
}
