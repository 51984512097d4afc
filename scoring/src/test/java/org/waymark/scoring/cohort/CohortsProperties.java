package org.waymark.scoring.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.waymark.scoring.ScoreRow;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.subject.Facet;

class CohortsProperties {

    @Property(tries = 200)
    void orderAndPartitionDoNotMatterToTheLastBit(@ForAll @IntRange(max = 120) int size, @ForAll long seed) {
        Random random = new Random(seed);
        List<ScoreRow> rows = rows(size, random);
        CohortTable whole = Cohorts.of(rows).by(Facet.SCHOOL, Facet.NEED);
        List<ScoreRow> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        List<CohortTable> parts = new ArrayList<>();
        int from = 0;
        while (from < shuffled.size()) {
            int to = Math.min(shuffled.size(), from + 1 + random.nextInt(20));
            parts.add(Cohorts.of(shuffled.subList(from, to)).by(Facet.SCHOOL, Facet.NEED));
            from = to;
        }
        Collections.shuffle(parts, random);
        CohortTable merged = Cohorts.none().by(Facet.SCHOOL, Facet.NEED);
        for (CohortTable part : parts) {
            merged = random.nextBoolean() ? merged.merge(part) : part.merge(merged);
        }

        assertThat(merged).isEqualTo(whole);
        assertThat(merged.cells()).isEqualTo(whole.cells());
        for (CohortCell cell : whole.cells()) {
            CohortSummary other = merged.find(cell.key()).orElseThrow();
            assertThat(other.mean().map(mean -> Double.doubleToLongBits(mean.mean())))
                    .isEqualTo(cell.summary().mean().map(mean -> Double.doubleToLongBits(mean.mean())));
            assertThat(other.moments()).isEqualTo(cell.summary().moments());
            assertThat(other.median()).isEqualTo(cell.summary().median());
            assertThat(other.caveats()).isEqualTo(cell.summary().caveats());
        }
    }

    @Property(tries = 100)
    void totalsAreTheirPartsTogether(@ForAll @IntRange(min = 1, max = 60) int size, @ForAll long seed) {
        CohortTable table = Cohorts.of(rows(size, new Random(seed))).by(Facet.SCHOOL, Facet.NEED);
        CohortSummary sum = CohortSummary.NONE;
        long rows = 0;
        for (CohortCell cell : table.cells()) {
            if (!cell.key().isTotal()) {
                sum = sum.merge(cell.summary());
                rows += cell.summary().rows();
            }
        }
        CohortSummary total = table.cell(CohortValue.TOTAL, CohortValue.TOTAL);

        assertThat(total).isEqualTo(sum);
        assertThat(total.rows()).isEqualTo(rows).isEqualTo(size);
        assertThat(total.results().rows()
                        + total.missing().values().stream()
                                .mapToLong(Tally::rows)
                                .sum())
                .isEqualTo(size);
        assertThat(total.pupils()).isLessThanOrEqualTo(total.rows());
    }

    @Property(tries = 20)
    void pupilsOfEachNumberAreKnownWhateverTheOrderOnlyIfThereAreFew(
            @ForAll @IntRange(min = 1, max = 130) int distinct, @ForAll long seed) {
        List<ScoreRow> rows = new ArrayList<>();
        for (int i = 0; i < 2 * distinct; i++) {
            rows.add(Rows.rate("p-" + i, "northgate", i % distinct));
        }
        Collections.shuffle(rows, new Random(seed));
        int half = distinct / 2;
        CohortSummary merged = Cohorts.of(rows.subList(0, half))
                .summary()
                .merge(Cohorts.of(rows.subList(half, rows.size())).summary());

        assertThat(merged).isEqualTo(Cohorts.of(rows).summary());
        assertThat(merged.distribution().isPresent()).isEqualTo(distinct <= 64);
        assertThat(merged.values().orElseThrow().distinct()).isEqualTo(distinct);
    }

    private static List<ScoreRow> rows(int size, Random random) {
        List<ScoreRow> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Score score = random.nextInt(6) == 0
                    ? Score.none(random.nextBoolean() ? Reason.NO_SESSIONS : Reason.NOT_COUNTED)
                    : Score.number(random.nextBoolean() ? random.nextInt(5) * 0.1 : random.nextDouble() * 100);
            String school = "school-" + random.nextInt(3);
            String pupil = "p-" + random.nextInt(1 + size / 2);
            rows.add((random.nextBoolean()
                            ? Rows.row(pupil, Rows.RATE, score, school, Facet.NEED, "need-" + random.nextInt(3))
                            : Rows.row(pupil, Rows.RATE, score, school))
                    .build());
        }
        return rows;
    }
}
