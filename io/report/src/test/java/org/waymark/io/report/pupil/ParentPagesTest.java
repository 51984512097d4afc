package org.waymark.io.report.pupil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.io.report.pupil.Samples.EMPTY;
import static org.waymark.io.report.pupil.Samples.FOUR_SCHOOLS;
import static org.waymark.io.report.pupil.Samples.MARCH;
import static org.waymark.io.report.pupil.Samples.MOVER;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.waymark.caseload.PupilRecord;
import org.waymark.io.report.words.Words;

class ParentPagesTest {

    private static final Set<String> STAFF = Set.of("staff", "by", "gatheredBy", "ledBy");

    private static final Set<String> PRIVATE = Set.of("shared.text", "shared.words", "shared.question", "shared.what");

    /** All that says who may see it is for staff only, and each text in it and each id of staff stands out. */
    private static PupilRecord marked() {
        return Samples.retold(MOVER, (field, text) -> {
            String name = field.replace("shared.", "");
            if (name.equals("audience")) {
                return "staff";
            }
            boolean day = text.matches("\\d{4}-\\d\\d-\\d\\d");
            boolean staff = STAFF.contains(name)
                    && !day
                    && !Set.of("school", "pupil", "parent").contains(text);
            return PRIVATE.contains(field) || staff ? "CANARY " + name + " " + text : text;
        });
    }

    @Test
    void holdsNothingThatIsForStaffOnlyAndNoIdsOfStaff() {
        PupilRecord record = marked();

        assertThat(Samples.html(record, Words.english()).html())
                .contains("CANARY text", "CANARY words", "CANARY staff");
        assertThat(Samples.parents(record, Words.english()).html()).doesNotContain("CANARY");
    }

    @Test
    void holdsNoCodesAndNoIds() {
        String text = Samples.parents(MOVER, Words.english()).html();

        assertThat(text)
                .doesNotContain(
                        "northgate-", "harbourside-", "p-17", "t-1b", "D999400418017", "shared:", "PK3", "gas@1")
                .doesNotContain("We tell you so that you understand")
                .contains("A quiet quarter of an hour does more than talking.");
    }

    @Test
    void callsTheChildByTheFirstName() {
        ParentPages pages = ParentPages.of(FOUR_SCHOOLS.referenceData(), MARCH, Words.english());

        assertThat(pages.page(MOVER, 1).title()).isEqualTo("How it is going for Robin");
        assertThat(pages.page(MOVER.withPupil(MOVER.pupil().withName("Sample, Robin Jo")), 1)
                        .title())
                .isEqualTo("How it is going for Robin");
        assertThat(pages.calling(id -> Optional.of("Rob")).page(MOVER, 1).title())
                .isEqualTo("How it is going for Rob");
        assertThat(pages.page(EMPTY, 1).title()).isEqualTo("How it is going for your child");
    }

    @Test
    void tellsWhatHappensNextAndHowItGoes() {
        ParentPage page = ParentPages.of(FOUR_SCHOOLS.referenceData(), MARCH, Words.english())
                .page(MOVER, 1);

        assertThat(page.next().get(0).what()).isEqualTo("Invite somebody from the club for tea");
        assertThat(page.next().get(0).who()).isEqualTo("At home: Parent or carer");
        assertThat(page.next()).extracting(NextStep::what).contains("We talk again about how it is going");
        assertThat(page.well()).contains("The aim is reached: Gets calm again in the quiet corner");
        ParentTarget calm = page.targets().get(0);
        assertThat(calm.story())
                .contains(
                        "At the start: Goes along with an adult, back within half an hour (23 September 2026).",
                        "That is one step further.");
        assertThat(calm.help().get(0)).endsWith("18 of 22 sessions took place.");
        assertThat(page.ask()).hasSize(3);
    }

    @Test
    void isKindAboutWhatIsMissing() {
        Document page = Samples.parents(EMPTY, Words.english());

        assertThat(page.select(".next").text()).contains("Let us talk about what comes next.");
        assertThat(page.select("section.parent h3").eachText())
                .startsWith("What happens next")
                .endsWith("What you would like to say");
        assertThat(page.text()).doesNotContain("null", "Optional");
    }
}
