package org.waymark.io;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.waymark.data.Data;
import org.waymark.id.CycleId;
import org.waymark.id.PupilId;
import org.waymark.id.ScaleRef;
import org.waymark.id.SeriesId;
import org.waymark.id.TargetId;
import org.waymark.id.VocabularyRef;
import org.waymark.scoring.RunManifest;
import org.waymark.scoring.ScoreRow;
import org.waymark.scoring.ScoreTable;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Interval;
import org.waymark.scoring.measure.MeasureKey;
import org.waymark.scoring.measure.NotScored;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.subject.Facet;
import org.waymark.scoring.subject.Facets;
import org.waymark.scoring.subject.HistoryPolicy;

/** Invented scores that the tests of the doors share. */
public final class SampleScores {

    public static final LocalDate DAY = LocalDate.of(2026, 12, 10);

    private SampleScores() {}

    /** A number with all that can stand beside it, more digits than are written, and figures out of alphabetical order. */
    public static ScoreRow number() {
        return ScoreRow.builder()
                .pupil(PupilId.of("p-17"))
                .findTarget(TargetId.of("t-3"))
                .cycle(CycleId.of("autumn"))
                .asOf(DAY)
                .asKnownOn(DAY.plusDays(5))
                .facets(Facets.of(Map.of(Facet.SCHOOL, "northgate", Facet.NEED, "SEMH")))
                .measure(MeasureKey.parse("gas.tscore(rho=0.5)"))
                .measureVersion("1.0")
                .scale(ScaleRef.parse("gas@1"))
                .vocabulary(VocabularyRef.parse("shared@1"))
                .score(Score.of(200.0 / 3)
                        .interval(new Interval(-0.5, 100, 0.95))
                        .figure("steps", 2)
                        .figure("each", 1.0 / 3)
                        .used(4)
                        .missing(1)
                        .baseline(new BigDecimal("-1.0"))
                        .latest(new BigDecimal("1"))
                        .addCaveats(Caveat.FEW_DATA, Caveat.IPSATIVE)
                        .build())
                .build();
    }

    /** A refusal. */
    public static ScoreRow refusal() {
        return ScoreRow.builder()
                .pupil(PupilId.of("p-18"))
                .findSeries(SeriesId.of("s-1"))
                .asOf(DAY)
                .facets(Facets.of(Map.of(Facet.of("house"), "Red, \"old\"\nand new")))
                .measure(MeasureKey.of("singleCase.nap"))
                .measureVersion("2")
                .score(NotScored.builder()
                        .reason(Reason.TOO_FEW_RATINGS)
                        .putAttributes("ratings", Data.of(2))
                        .putAttributes("needed", Data.of(3))
                        .build())
                .build();
    }

    /** A score of a pupil and nothing beside it. */
    public static ScoreRow plain(String pupil, Score score) {
        return ScoreRow.builder()
                .pupil(PupilId.of(pupil))
                .asOf(DAY)
                .measure(MeasureKey.of("northgate:three-misses"))
                .measureVersion("1")
                .score(score)
                .build();
    }

    /** A table of these rows. */
    public static ScoreTable table(ScoreRow... rows) {
        return ScoreTable.builder()
                .manifest(RunManifest.builder()
                        .putMeasures(MeasureKey.of("steps.gained"), "1.1")
                        .putMeasures(MeasureKey.parse("gas.tscore(rho=0.5)"), "1.0")
                        .policy(HistoryPolicy.DEFAULT.withAsOf(DAY))
                        .pupils(2)
                        .targets(3)
                        .ratings(9)
                        .joiners(1)
                        .leavers(0)
                        .movers(0)
                        .build())
                .addRows(rows)
                .build();
    }
}
