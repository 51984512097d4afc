package org.waymark.scoring.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.waymark.scoring.FortySchools;
import org.waymark.scoring.ScoreRow;
import org.waymark.scoring.measure.Headline;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.stat.MeanInterval;
import org.waymark.scoring.subject.Facet;

/**
 * Means with Student's interval, spreads, quantiles and shares of groups by R ({@code cohorts.R} beside its input and its output).
 * Made anew with
 *
 * <pre>mvn -B -q -pl scoring -am test -Dtest=CohortsInRTest -Dsurefire.failIfNoSpecifiedTests=false -Dwaymark.write=true</pre>
 */
class CohortsInRTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/waymark/scoring/cohort");
    private static final Path INPUT = FOLDER.resolve("cohorts-rows.csv");
    private static final Path EXPECTED = FOLDER.resolve("cohorts-expected.csv");
    private static final List<Facet> FACETS = List.of(Facet.SCHOOL, Facet.NEED, Facet.PROVISION);
    private static final boolean WRITE = Boolean.getBoolean("waymark.write");

    private static List<ScoreRow> rows() {
        return FortySchools.rows(5, 41, 0.1);
    }

    private static String input() {
        StringBuilder text = new StringBuilder("school,need,provision,value\n");
        for (ScoreRow row : rows()) {
            FACETS.forEach(
                    facet -> text.append(row.facets().find(facet).orElse("")).append(','));
            if (row.score() instanceof Scored scored) {
                text.append(BigDecimal.valueOf(((Headline.Numeric) scored.headline()).value())
                        .stripTrailingZeros()
                        .toPlainString());
            }
            text.append('\n');
        }
        return text.toString();
    }

    @Test
    void theInputIsTheRows() throws IOException {
        if (WRITE) {
            Files.writeString(INPUT, input());
            Files.writeString(EXPECTED, rerun());
        }
        assertThat(Files.readString(INPUT)).isEqualTo(input());
    }

    @Test
    void everyGroupAndEveryTotalIsWhatRSays() throws IOException {
        assertSame(Files.readString(EXPECTED));
    }

    /** Where R is there, it says so again. */
    @Test
    void whereRIsThereItSaysSoAgain() {
        Assumptions.assumeTrue(Stream.of("/usr/bin/Rscript", "/usr/local/bin/Rscript")
                .anyMatch(program -> Files.isExecutable(Path.of(program))));
        assertSame(rerun());
    }

    private static String rerun() {
        String program =
                Files.isExecutable(Path.of("/usr/bin/Rscript")) ? "/usr/bin/Rscript" : "/usr/local/bin/Rscript";
        try {
            Process process = new ProcessBuilder(
                            program, "--vanilla", FOLDER.resolve("cohorts.R").toString(), INPUT.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void assertSame(String table) {
        CohortTable cohorts = Cohorts.of(rows()).by(FACETS.toArray(Facet[]::new));
        List<String> lines = table.lines().toList();
        long withResults = cohorts.cells().stream()
                .filter(cell -> cell.summary().results().rows() > 0)
                .count();
        assertThat(lines).hasSize(Math.toIntExact(withResults) + 1).hasSizeGreaterThan(200);
        for (String line : lines.subList(1, lines.size())) {
            String[] said = line.split(",", -1);
            List<CohortValue> key = new ArrayList<>();
            for (int i = 0; i < FACETS.size(); i++) {
                key.add(CohortValue.parse(said[i]));
            }
            CohortSummary summary = cohorts.find(new CohortKey(key)).orElseThrow();
            MeanInterval.Result mean = summary.mean().orElseThrow();
            assertThat(summary.rows()).isEqualTo(Long.parseLong(said[3]));
            assertThat(summary.results().rows()).isEqualTo(Long.parseLong(said[4]));
            same(line, said[5], OptionalDouble.of(mean.mean()));
            if (!said[6].isEmpty()) {
                // R has no interval where nothing varies
                same(line, said[6], mean.lower());
                same(line, said[7], mean.upper());
            }
            same(line, said[8], mean.sd());
            same(line, said[9], summary.quantile(0.25));
            same(line, said[10], summary.median());
            same(line, said[11], summary.quantile(0.75));
            same(
                    line,
                    said[12],
                    OptionalDouble.of(summary.shareAtOrAbove(90).orElseThrow().proportion()));
        }
    }

    private static void same(String line, String theirs, OptionalDouble ours) {
        assertThat(ours.isPresent()).as(line).isEqualTo(!theirs.isEmpty());
        if (ours.isPresent()) {
            double number = Double.parseDouble(theirs);
            assertThat(ours.getAsDouble()).as(line).isCloseTo(number, within(1e-12 * Math.max(1, Math.abs(number))));
        }
    }
}
