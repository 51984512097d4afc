package org.waymark.scoring.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.wider.AnswerCount;
import org.waymark.wider.RespondentGroup;
import org.waymark.wider.SurveyItem;
import org.waymark.wider.SurveyRound;

/** What each school asked pupils, parents, staff and leaders at both ends of the year: items of our own, invented counts. */
final class SampleSurveys {

    private static final List<RespondentGroup> GROUPS =
            List.of(RespondentGroup.PUPIL, RespondentGroup.PARENT, RespondentGroup.STAFF, RespondentGroup.LEADER);

    private static final Map<RespondentGroup, List<String>> ITEMS = Map.of(
            RespondentGroup.PUPIL,
                    List.of("Somebody asks me what I think", "I know what my targets are", "I have a friend at school"),
            RespondentGroup.PARENT,
                    List.of("I am listened to", "I know what school and home agreed", "I know whom to ask"),
            RespondentGroup.STAFF, List.of("I know the targets of the pupils I teach", "Reviews lead to a change"),
            RespondentGroup.LEADER,
                    List.of("We see who is falling behind in time", "Help reaches those it was planned for"));

    private static final List<FourSchools> SCHOOLS = List.of(FourSchools.values());

    private static final List<String> ANSWERS = List.of("yes", "mostly", "not yet");

    private SampleSurveys() {}

    static List<SurveyRound> all() {
        List<SurveyRound> all = new ArrayList<>();
        for (FourSchools school : SCHOOLS) {
            for (RespondentGroup group : GROUPS) {
                all.add(round(school, group, "2026-start", LocalDate.of(2026, 9, 21), 0));
                all.add(round(school, group, "2027-end", LocalDate.of(2027, 6, 21), 12));
            }
        }
        return all;
    }

    private static SurveyRound round(FourSchools school, RespondentGroup group, String when, LocalDate from, int more) {
        Dice dice = Dice.of(SCHOOLS.indexOf(school), GROUPS.indexOf(group));
        int invited = invited(school, group);
        int responded = Math.min(invited, (invited * (dice.between(55, 80) + more) + 50) / 100);
        SurveyRound.Builder round = SurveyRound.builder()
                .id("survey-" + school.id() + "-" + group + "-" + when)
                .title(more == 0 ? "At the start of the year" : "At the end of the year")
                .respondents(group)
                .school(school.id())
                .from(from)
                .to(from.plusDays(11))
                .invited(invited)
                .responded(responded);
        List<String> texts = ITEMS.getOrDefault(group, List.of());
        for (int i = 0; i < texts.size(); i++) {
            round.addItems(item(group + "-" + (i + 1), texts.get(i), responded, dice.between(30, 55) + more));
        }
        return round.build();
    }

    private static SurveyItem item(String code, String text, int responded, int yesInHundred) {
        int yes = responded * yesInHundred / 100;
        int mostly = (responded - yes) * 2 / 3;
        List<Integer> counts = List.of(yes, mostly, responded - yes - mostly);
        SurveyItem.Builder item = SurveyItem.builder().code(code).text(text);
        for (int i = 0; i < ANSWERS.size(); i++) {
            item.addAnswers(AnswerCount.of(ANSWERS.get(i), counts.get(i)));
        }
        return item.build();
    }

    private static int invited(FourSchools school, RespondentGroup group) {
        if (group.equals(RespondentGroup.LEADER)) {
            return 5;
        }
        return group.equals(RespondentGroup.STAFF) ? 18 + 6 * SCHOOLS.indexOf(school) : school.pupils();
    }
}
