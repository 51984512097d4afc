package org.waymark.scoring.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.pupil.Pupil;
import org.waymark.school.School;

class NameHidingTest {

    private static NameHiding hiding(String name, String school) {
        return new NameHiding(
                PupilRecord.builder()
                        .pupil(Pupil.builder()
                                .id("pupil-17")
                                .name(name)
                                .upn("Q999000024001")
                                .build())
                        .build(),
                ReferenceData.builder()
                        .addSchools(School.builder().id("nort").title(school).build())
                        .build());
    }

    @Test
    void namesAreHiddenAsWordsOfTheirOwn() {
        NameHiding hiding = hiding("Ann-Marie O'Test", "St. Test (Junior) School");
        assertThat(hiding.in("Ann annotates; ann-marie o'test. Ann's O'Test annual"))
                .isEqualTo("(pupil) annotates; (pupil). (pupil)'s (pupil) annual");
        assertThat(hiding.in("at ST. TEST (JUNIOR) SCHOOL, nort, north")).isEqualTo("at (school), (school), north");
        assertThat(hiding.hidden()).isPositive();
    }

    @Test
    void numbersOfThePupilAreHiddenToo() {
        NameHiding hiding = hiding("Zoë Test", "A School");
        assertThat(hiding.in("q999000024001 and pupil-17: Zoë")).isEqualTo("(pupil) and (pupil): (pupil)");
        assertThat(hiding.names("folder/Zoë/1.png")).isTrue();
        assertThat(hiding.names("folder/1.png")).isFalse();
    }

    @Test
    void aTextWithoutNamesStaysAsItIs() {
        NameHiding hiding = hiding("Will Test", "A School");
        assertThat(hiding.in("Pupil will ask for $1 \\ help")).isEqualTo("Pupil will ask for $1 \\ help");
        assertThat(hiding.hidden()).isZero();
    }
}
