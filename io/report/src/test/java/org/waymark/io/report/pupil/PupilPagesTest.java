package org.waymark.io.report.pupil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.io.report.pupil.Samples.EMPTY;
import static org.waymark.io.report.pupil.Samples.FOUR_SCHOOLS;
import static org.waymark.io.report.pupil.Samples.MARCH;
import static org.waymark.io.report.pupil.Samples.MOVER;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.waymark.caseload.PupilRecord;
import org.waymark.io.report.words.Words;
import org.waymark.rating.Purpose;
import org.waymark.rating.Rater;
import org.waymark.rating.Rating;
import org.waymark.scale.AbsenceReason;
import org.waymark.scale.Mark;
import org.waymark.scale.Scale;
import org.waymark.scale.ScaleKind;
import org.waymark.scoring.MeasureSet;
import org.waymark.target.Target;

class PupilPagesTest {

    private static TargetPart target(PupilPage page, String words) {
        return page.targets().stream()
                .filter(target -> target.heading().contains(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void saysFirstWhatShouldHappenNextAndWhoAndWhen() {
        PupilPage page = Samples.page(MOVER);

        assertThat(page.next().get(0).what()).isEqualTo("Invite somebody from the club for tea");
        assertThat(page.next().get(0).who()).isEqualTo("Parent or carer");
        assertThat(page.next().get(0).when()).isEqualTo("by 24 March 2027");
        assertThat(page.next().get(0).about()).containsExactly("Sorts out a fall-out with a friend on the same day");
        assertThat(page.next().get(1).what()).startsWith("The aim is reached.");
        assertThat(page.next()).noneMatch(NextStep::late);
        assertThat(page.targets()).allMatch(target -> !target.next().what().isBlank());
    }

    @Test
    void putsWhatIsLateFirst() {
        PupilPage page =
                Samples.pages(LocalDate.parse("2027-04-10"), Words.english()).page(MOVER, 1);

        assertThat(page.next().get(0).late()).isTrue();
        assertThat(page.next().get(0).when()).isEqualTo("was due 24 March 2027");
    }

    @Test
    void tellsEachTargetInTheWordsOfItsScaleAsCorrectedAndAgreed() {
        TargetPart calm = target(Samples.page(MOVER), "quiet corner");

        assertThat(calm.columns()).containsExactly("Baseline", "Autumn 2026", "Now: Spring 2027", "Aim");
        assertThat(calm.rows().get(0).cells().stream().map(MarkCell::mark))
                .containsExactly(
                        "Level -1 – Goes along with an adult, back within half an hour",
                        "Level -1 – Goes along with an adult, back within half an hour",
                        "Level 0, what is expected – Goes when reminded, back within ten minutes",
                        "Level 0, what is expected – Goes when reminded, back within ten minutes");
        assertThat(calm.story()).containsExactly("That is one step further.", "The aim is reached.");
        assertThat(calm.help()).hasSize(1);
        assertThat(calm.help().get(0).delivered()).isEqualTo("18 of 22 sessions that were due took place");
        assertThat(calm.help().get(0).planned())
                .containsExactly("1 session a week, 20 minutes each, 6 January 2027 to 30 June 2027");
    }

    @Test
    void putsTheRatingsOfPupilAndParentsBesideThoseOfTheSchool() {
        TargetPart friends = target(Samples.page(MOVER), "fall-out");

        assertThat(friends.rows().stream().map(MarkRow::who)).containsExactly("School", "Pupil", "Parent or carer");
        assertThat(friends.rows().stream().map(row -> row.cells().get(0).mark()))
                .containsExactly("3", "4", "2");
    }

    @Test
    void tracesEachNumber() {
        PupilPage page = Samples.page(MOVER);
        Measured gained = target(page, "fall-out").measures().get(0);

        assertThat(gained.title()).isEqualTo("Steps gained");
        assertThat(gained.result()).isEqualTo("1 (points of the scale)");
        assertThat(gained.steps()).contains("Steps gained, in the better direction of the scale: 1.", "Result: 1.");
        assertThat(gained.source()).contains("steps.gained, version 1");
        assertThat(page.measures()).extracting(Measured::title).contains("Attendance", "Help delivered");
        assertThat(page.cares()).anyMatch(care -> care.contains("Lateral progress"));
    }

    @Test
    void seesNothingLaterThanItsDay() {
        String autumn = Samples.pages(LocalDate.parse("2026-11-20"), Words.english()).page(MOVER, 1).facts().stream()
                .map(Fact::value)
                .toList()
                .toString();
        PupilPage summer =
                Samples.pages(LocalDate.parse("2027-07-23"), Words.english()).page(MOVER, 1);

        assertThat(autumn).contains("Harbourside School").doesNotContain("Northgate");
        assertThat(summer.targets()).isEmpty();
        assertThat(summer.closed()).hasSize(5);
        assertThat(summer.closed()).allMatch(closed -> closed.way().contains("→"));
    }

    @Test
    void isUsefulForARecordOfWhichNothingIsKnown() {
        PupilPage page = Samples.page(EMPTY);

        assertThat(page.name()).isEqualTo("p-1");
        assertThat(page.missing()).hasSize(6);
        assertThat(Samples.html(EMPTY, Words.english()).select(".next").text())
                .contains("Agree on a next step with the pupil and the parents.");
    }

    @Test
    void callsAPupilWithoutANameAsTheSchoolWishes() {
        PupilPages pages = Samples.pages(MARCH, Words.english())
                .naming(id -> Optional.empty())
                .namingStaff(id -> Optional.empty());

        assertThat(pages.page(EMPTY, 1).name()).isEqualTo("A pupil without a recorded name");
        assertThat(pages.entry(MOVER)).isEqualTo("Robin Sample, Year 8");
        assertThat(pages.page(MOVER, 1).facts()).anyMatch(fact -> fact.value().equals("Key worker"));
    }

    @Test
    void keepsTheKindsOfMissingAndZeroApart() {
        Scale count = Scale.builder()
                .ref("words@1")
                .title("Words")
                .kind(ScaleKind.INTERVAL)
                .unit("words")
                .source("invented")
                .build();
        PupilRecord record = EMPTY.plusTarget(
                Target.personal().id("t").statement("Reads").scale(count).build());
        List<Mark> marks = List.of(
                Mark.quantity(0),
                Mark.absent(AbsenceReason.NOT_OBSERVED),
                Mark.absent(AbsenceReason.NOT_APPLICABLE),
                Mark.absent(AbsenceReason.REFUSED));
        for (int i = 0; i < marks.size(); i++) {
            LocalDate day = LocalDate.parse("2027-01-11").plusWeeks(i);
            record = record.plusRating(Rating.of(Purpose.MONITORING, "t", marks.get(i), day, Rater.by("staff-1")));
        }
        PupilPage page = PupilPages.of(FOUR_SCHOOLS.referenceData().withScales(List.of(count)), MARCH, Words.english())
                .page(record, 1);

        assertThat(page.targets().get(0).rows().get(0).cells().stream().map(MarkCell::mark))
                .containsExactly(
                        "no baseline recorded",
                        "0 words",
                        "no mark: Not observed",
                        "not applicable",
                        "refused",
                        "no aim recorded");
        assertThat(page.targets().get(0).story().get(0)).startsWith("No baseline is recorded");
        assertThat(page.targets().get(0).measures())
                .anyMatch(measured -> measured.result().startsWith("no result, because"));
    }

    @Test
    void tellsAStepBackAsInformation() {
        PupilRecord back = MOVER.plusRating(
                Rating.monitoring("t-1b", "1", LocalDate.parse("2027-03-20"), Rater.by("northgate-kw-6")));

        TargetPart friends = target(Samples.page(back), "fall-out");
        assertThat(friends.story())
                .anyMatch(said -> said.startsWith("That is 2 steps before the start. Steps back happen"));
    }

    @Test
    void hasHeadingsInOrderAndTablesThatCanBeHeard() {
        Document page = Samples.html(MOVER, Words.english());

        assertThat(page.select("section.pupil h3").eachText())
                .containsExactly(
                        "In the pupil's words, and the parents'",
                        "Strengths, interests, hopes, and what helps",
                        "Next",
                        "Targets",
                        "Needs, plan and what stands around");
        int level = 1;
        for (int next : page.select("h1, h2, h3, h4, h5").stream()
                .mapToInt(heading -> heading.tagName().charAt(1) - '0')
                .toArray()) {
            assertThat(next).isLessThanOrEqualTo(level + 1);
            level = next;
        }
        assertThat(page.select("table"))
                .isNotEmpty()
                .allMatch(table -> !table.select("caption").isEmpty());
        assertThat(page.select("thead th")).allMatch(cell -> cell.attr("scope").equals("col"));
        assertThat(page.select("tbody tr"))
                .allMatch(row -> row.select("th[scope=row]").size() == 1);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates().noneMatch(id -> id.contains("p-17"));
        assertThat(page.select(".strip")).allMatch(strip -> strip.hasAttr("aria-hidden"));
        assertThat(page.select("details"))
                .isNotEmpty()
                .allMatch(details -> !details.select("ol li").isEmpty());
    }

    @Test
    void neverTurnsTextIntoMarkup() {
        String hostile = "</td></script><script>alert(1)</script><img src=x onerror=alert(2)>\"'&";
        Set<String> free = Set.of("statement", "criterion", "shared.text", "shared.words", "what", "reason", "title");
        PupilRecord record = Samples.retold(MOVER, (field, text) -> free.contains(field) ? hostile : text);

        Document page = Samples.html(record.withPupil(record.pupil().withName(hostile)), Words.english());
        assertThat(page.select("script")).hasSize(2);
        assertThat(page.select("img")).isEmpty();
        assertThat(page.select("h2").text()).contains("<img src=x onerror=alert(2)>");
    }

    @Test
    void printsNothingOfAnybody() throws ReflectiveOperationException {
        check(Samples.page(MOVER));
    }

    private static void check(Object part) throws ReflectiveOperationException {
        if (part instanceof Collection<?> parts) {
            for (Object one : parts) {
                check(one);
            }
        } else if (part instanceof Optional<?> perhaps && perhaps.isPresent()) {
            check(perhaps.get());
        } else if (part instanceof Record) {
            assertThat(part.toString()).matches("\\w+\\[(redacted|\\d+ \\w+)]");
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                check(component.getAccessor().invoke(part));
            }
        }
    }

    @Test
    void showsOtherMeasuresOrNone() {
        PupilPage none = Samples.pages(MARCH, Words.english())
                .measuring(MeasureSet.none())
                .page(MOVER, 1);

        assertThat(none.measures()).isEmpty();
        assertThat(none.targets()).allMatch(target -> target.measures().isEmpty());
    }
}
