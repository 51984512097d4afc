package org.waymark.io.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.io.report.words.Words;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.NotScored;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Scored;

/**
 * What a measure said of what a picture shows.
 *
 * @param info the measure
 * @param score what it said
 */
record Said(MeasureInfo<?> info, Score score) {

    List<String> caveats(Words words) {
        return score.fold(scored -> caveats(scored.caveats(), words), none -> List.of());
    }

    static List<String> caveats(Iterable<Caveat> caveats, Words words) {
        List<String> said = new ArrayList<>();
        caveats.forEach(caveat -> said.add(words.text(caveat.key())));
        return said;
    }

    /** The result with its interval, or why there is none. */
    String sentence(Words words) {
        return score.fold(scored -> result(scored, words), none -> refusal(none, words));
    }

    private String result(Scored scored, Words words) {
        String headline = scored.number().isPresent()
                ? words.number(scored.number().getAsDouble())
                : scored.headline().toString();
        return scored.interval()
                .map(interval -> words.text(
                        "chart.score.interval",
                        "measure",
                        info.title(),
                        "score",
                        headline,
                        "low",
                        interval.low(),
                        "high",
                        interval.high(),
                        "level",
                        interval.level() * 100))
                .orElseGet(() -> words.text("chart.score", "measure", info.title(), "score", headline));
    }

    private String refusal(NotScored none, Words words) {
        return words.text(
                "chart.score.none",
                "measure",
                info.title(),
                "reason",
                words.labels().render("reason." + none.reason().code(), none.attributes()));
    }

    /** How to cite the measure. */
    Optional<String> citation() {
        return Optional.of(info.citation());
    }

    /** What a picture of records alone has to say of measures: nothing. */
    static List<String> caveats(Optional<Said> said, Words words) {
        return said.map(some -> some.caveats(words)).orElse(List.of());
    }

    /** Says nothing of the score. */
    @Override
    public String toString() {
        return "Said[" + info.key() + "]";
    }
}
