package org.waymark.scoring.attention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.scoring.sample.SampleCaseload;

class AttentionProperties {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

    @Property(tries = 30)
    void orderAndPartitionDoNotMatter(@ForAll long seed, @ForAll @IntRange(max = 330) int days) {
        Random random = new Random(seed);
        Caseload caseload = SampleCaseload.fourSchools(random.nextInt(5));
        Attention attention = Attention.on(FIRST.plusDays(days), caseload.referenceData());
        AttentionList whole = attention.list(caseload);
        List<PupilRecord> shuffled = new ArrayList<>(caseload.pupils());
        Collections.shuffle(shuffled, random);
        AttentionList merged = attention.list(shuffled.subList(0, 0).stream());
        int from = 0;
        while (from < shuffled.size()) {
            int to = Math.min(shuffled.size(), from + 1 + random.nextInt(50));
            AttentionList part = attention.list(shuffled.subList(from, to).stream());
            merged = random.nextBoolean() ? merged.merge(part) : part.merge(merged);
            from = to;
        }

        assertThat(merged).isEqualTo(whole);
        assertThat(shuffled.parallelStream().collect(attention.collector())).isEqualTo(whole);
    }

    @Property(tries = 30)
    void everybodyIsCountedOnceAndEveryReasonHasLasted(@ForAll long seed, @ForAll @IntRange(max = 330) int days) {
        Caseload caseload = SampleCaseload.fourSchools(new Random(seed).nextInt(5));
        LocalDate day = FIRST.plusDays(days);
        AttentionList list = Attention.on(day, caseload.referenceData()).list(caseload);

        assertThat(list.pupils()).isEqualTo(caseload.pupils().size());
        assertThat(list.count(AttentionState.LISTED)).isEqualTo(list.items().size());
        assertThat(list.items())
                .flatExtracting(AttentionItem::reasons)
                .flatExtracting(AttentionReason::matters)
                .allSatisfy(matter -> {
                    assertThat(matter.days()).isNotNegative();
                    assertThat(matter.since()).isBeforeOrEqualTo(day);
                    assertThat(matter.since().plusDays(matter.days())).isEqualTo(day);
                });
    }

    @Property(tries = 30)
    void theListFallsFromTheMostUrgentToTheLeast(@ForAll @IntRange(max = 330) int days) {
        Caseload caseload = SampleCaseload.fourSchools(SampleCaseload.SEED);
        AttentionList list =
                Attention.on(FIRST.plusDays(days), caseload.referenceData()).list(caseload);

        for (int i = 1; i < list.items().size(); i++) {
            AttentionReason before = list.items().get(i - 1).reasons().get(0);
            AttentionReason after = list.items().get(i).reasons().get(0);
            assertThat(before.kind()).isLessThanOrEqualTo(after.kind());
            if (before.kind() == after.kind() && before.isStatutory() == after.isStatutory()) {
                assertThat(before.days()).isGreaterThanOrEqualTo(after.days());
            }
        }
    }
}
