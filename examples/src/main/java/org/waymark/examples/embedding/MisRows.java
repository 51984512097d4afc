package org.waymark.examples.embedding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of an invented system, under its own column names. Nobody in them exists. */
final class MisRows {

    /** A row of its table of learners. */
    record Learner(String adno, String siteCode, int nationalCurriculumYear, LocalDate doa) {}

    /** A row of its table of special needs: {@code rank} 1 is the primary need. */
    record Sen(String adno, String status, String needCode, int rank, LocalDate effective) {}

    /** A row of its table of goals. */
    record Goal(
            String adno,
            int goalNo,
            String wording,
            String evidenceOfSuccess,
            String theme,
            int endLevel,
            LocalDate reviewBy) {}

    /** A row of its table of judgements; without a level there is a code for why. */
    record Judgement(
            int goalNo,
            String window,
            @Nullable Integer level,
            @Nullable String noLevelCode,
            LocalDate judgedOn,
            String staffCode) {}

    static final List<Learner> LEARNERS = List.of(
            new Learner("004711", "NG", 8, LocalDate.parse("2025-09-01")),
            new Learner("004712", "NG", 8, LocalDate.parse("2026-09-01")));

    static final List<Sen> SENS = List.of(
            new Sen("004711", "K", "SEMH", 1, LocalDate.parse("2025-10-02")),
            new Sen("004711", "K", "SLCN", 2, LocalDate.parse("2026-01-08")),
            new Sen("004712", "E", "ASD", 1, LocalDate.parse("2026-09-01")));

    static final List<Goal> GOALS = List.of(
            new Goal(
                    "004711",
                    301,
                    "Repairs a fall-out with a friend on the same day",
                    "In 4 of 5 occasions seen by the key worker",
                    "relationships",
                    7,
                    LocalDate.parse("2027-07-16")),
            new Goal(
                    "004712",
                    302,
                    "Asks for a break with a card before leaving the room",
                    "In every lesson of one week",
                    "self-regulation",
                    6,
                    LocalDate.parse("2027-07-16")));

    static final List<Judgement> JUDGEMENTS = List.of(
            new Judgement(301, "BASE", 2, null, LocalDate.parse("2026-09-14"), "JD"),
            new Judgement(301, "AUT", 4, null, LocalDate.parse("2026-12-10"), "JD"),
            new Judgement(302, "BASE", 3, null, LocalDate.parse("2026-09-15"), "KM"),
            new Judgement(302, "AUT", null, "ABS", LocalDate.parse("2026-12-11"), "KM"));

    private MisRows() {}
}
