package org.waymark.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.waymark.id.PupilId;
import org.waymark.scoring.measure.MeasureKey;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.subject.Facet;
import org.waymark.scoring.subject.Facets;

/**
 * Attendance of invented pupils of 40 schools with 14 types of need, some common and some rare, and 4 provisions: enough to be
 * slow if anything is, and with groups of one. A few pupils were at two schools, some have no result, and of some the need is
 * not known.
 */
public final class FortySchools {

    public static final int SCHOOLS = 40;

    private static final List<String> NEEDS =
            List.of("SLCN", "SEMH", "ASD", "MLD", "SPLD", "OTH", "SLD", "HI", "PD", "VI", "PMLD", "NSA", "DS", "MSI");
    private static final double[] NEED_WEIGHTS = {25, 20, 15, 13, 10, 4, 3, 2, 2.5, 1.2, 1, 2, 0.8, 0.5};
    private static final List<String> PROVISIONS = List.of("support", "plan", "resourced", "unit");
    private static final double[] PROVISION_WEIGHTS = {70, 22, 5, 3};

    private final Random random;
    private final double step;

    private FortySchools(long seed, double step) {
        this.random = new Random(seed);
        this.step = step;
    }

    /**
     * The rows of so many schools.
     *
     * @param step rates are multiples of it: 0.1 makes many different ones, 5 few
     */
    public static List<ScoreRow> rows(int schools, long seed, double step) {
        FortySchools made = new FortySchools(seed, step);
        List<ScoreRow> rows = new ArrayList<>();
        for (int school = 0; school < schools; school++) {
            int pupils = 30 + made.random.nextInt(80);
            for (int pupil = 0; pupil < pupils; pupil++) {
                rows.add(made.row("p-" + school + "-" + pupil, school));
                if (made.random.nextInt(40) == 0) {
                    rows.add(made.row("p-" + school + "-" + pupil, (school + 1) % schools));
                }
            }
        }
        return rows;
    }

    private ScoreRow row(String pupil, int school) {
        Map<Facet, String> facets = new HashMap<>();
        facets.put(Facet.SCHOOL, "school-%02d".formatted(school));
        if (random.nextInt(50) > 0) {
            facets.put(Facet.NEED, NEEDS.get(drawn(NEED_WEIGHTS)));
        }
        facets.put(Facet.PROVISION, PROVISIONS.get(drawn(PROVISION_WEIGHTS)));
        double rate = Math.max(0, Math.min(100, 91 + 6 * random.nextGaussian()));
        Score score =
                random.nextInt(12) == 0 ? Score.none(Reason.NO_BASELINE) : Score.number(Math.rint(rate / step) * step);
        return ScoreRow.builder()
                .pupil(PupilId.of(pupil))
                .asOf(LocalDate.of(2026, 12, 10))
                .measure(MeasureKey.parse("attendance.rate"))
                .measureVersion("1")
                .facets(Facets.of(facets))
                .score(score)
                .build();
    }

    private int drawn(double[] weights) {
        double all = 0;
        for (double weight : weights) {
            all += weight;
        }
        double left = random.nextDouble() * all;
        int i = 0;
        while (i < weights.length - 1 && left >= weights[i]) {
            left -= weights[i++];
        }
        return i;
    }
}
