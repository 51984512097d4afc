package org.waymark.examples.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.io.Waymark;

/** Types into the prompt what a researcher would. */
class ShellTest {

    @TempDir
    Path folder;

    @Test
    void answersWhatTheFirstPagePromises() throws IOException {
        Path csv = folder.resolve("scores.csv");
        String said = typed("""
                show(score(caseload, "steps.gained", "singleCase.nap").by(SCHOOL, NEED_AREA))
                show(explain(caseload, "p-17", "steps.gained"))
                save(score(caseload), "FILE")
                cite("singleCase.nap")
                score(caseload)
                show(pupil(caseload, "p-17"))
                """.replace("FILE", java(csv)));

        assertThat(said)
                .contains("waymark> ")
                .containsPattern(
                        "steps.gained +northgate +social-emotional-mental-health +\\d+ +\\d+ +\\d+ +\\d+ better")
                .containsPattern("singleCase.nap +northgate")
                .contains("p-17 t-1 steps.gained")
                .contains("  Baseline: 2 (2026-09-25).")
                .contains("  Result: 2.")
                .containsPattern("wrote \\d+ scores")
                .contains("Non-overlap of all pairs (singleCase.nap, version 1). Parker RI, Vannest K (2009).")
                .containsPattern("\\$\\d+ ==> \\d+ scores of 120 pupils by \\d+ measures")
                .contains("Pupil p-17")
                .doesNotContain("Exception", "Error:");
        assertThat(Files.readString(csv)).startsWith("pupil,target,").contains("\np-17,");
    }

    @Test
    void saysWhomToTalkAbout() {
        String said = typed("""
                week(caseload, "2027-03-25")
                show(week(caseload, "2027-03-25", "northgate"))
                show(week(caseload, "2027-03-25").top(1))
                """);

        assertThat(said)
                .containsPattern("\\$\\d+ ==> \\d+ of \\d+ pupils to talk about")
                .contains("As of 2027-03-25")
                .containsPattern("p-\\d+ \\(northgate, year \\d+\\)\\R {2}[A-Z].*\\R {4}[A-Z]")
                .contains("what became of them", "to talk about", "not asked about")
                .doesNotContain("Exception", "Error:");
    }

    @Test
    void comparesAndReleases() throws IOException {
        Path csv = folder.resolve("released.csv");
        String said = typed("""
                change(caseload, "steps.gained", "2026-autumn", "2027-summer").by(SCHOOL)
                var released = release(score(caseload, "attendance.rate").cohorts().by(SCHOOL, NEED))
                show(released)
                save(released, "FILE")
                show(Funnel.withDefaults().means(score(caseload, "attendance.rate").cohorts().by(SCHOOL)))
                """.replace("FILE", java(csv)));

        assertThat(said)
                .contains("change between two cycles in 6 groups", "Disclosure policy: school-level", " hidden; policy")
                .containsPattern("All together: [0-9.]+")
                .containsPattern("northgate +\\d+")
                .doesNotContain("Exception", "Error:");
        assertThat(Files.readString(csv)).startsWith("school,need,figure,value,symbol,policy");
    }

    @Test
    void takesAMeasureOfOnesOwn() {
        String said = typed("""
                var rated = Measures.ofTarget("mine:rated", t -> Score.yesNo(t.presentCount() > 1))
                show(score(caseload, rated).by(PROGRAMME))
                """);

        assertThat(said).containsPattern("mine:rated +horizons").containsPattern("\\d+ yes \\(\\d+%\\)");
    }

    @Test
    void saysWhatIsWrongInItsOwnWords() {
        String said = typed("""
                help()
                score(caseload, "steps.gaind")
                pupil(caseload, "nobody")
                """);

        assertThat(said)
                .contains("The caseload is in the variable caseload.")
                .contains("no measure has the key steps.gaind. Maybe one of: steps.gained")
                .contains("the caseload has no pupil of this id; show(caseload) lists them");
    }

    @Test
    void drawsAndSaysWhere() throws IOException {
        String said = typed("""
                plot(score(caseload, "steps.gained").by(STRAND))
                plot(caseload, "p-17")
                plot(PhaseSeries.builder().baseline(2, 3, 2).intervention(5, 6, 6).build())
                """);

        assertThat(said).doesNotContain("Exception", "Error:");
        List<String> files = Pattern.compile("wrote \\d+ pictures?: (file:\\S+)")
                .matcher(said)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(files).hasSize(3);
        for (String file : files) {
            Path picture = Path.of(URI.create(file));
            assertThat(Files.readString(picture)).contains("<figure class=\"chart\">", "data-option=");
            Files.delete(picture);
        }
    }

    @Test
    void opensACaseloadOfOnesOwn() {
        Path file = folder.resolve("mine.json");
        Waymark.json()
                .write(
                        file,
                        Commands.sample().withPupils(Commands.sample().pupils().subList(0, 2)));

        assertThat(typed("show(caseload)\n", file.toString()))
                .contains("p-1", "p-2")
                .doesNotContain("p-3");
    }

    @Test
    void refusesAFileThatIsNone() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.json"), "{");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(shell("", out).run(file.toString())).isEqualTo(2);
        assertThat(shell("", out).run(folder.resolve("none.json").toString())).isEqualTo(2);
        assertThat(shell("", out).run("one", "two")).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("The file cannot be read as a caseload:", "file.missing", "Usage:");
    }

    private static String typed(String script, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(shell(script, out).run(arguments)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Shell shell(String script, ByteArrayOutputStream out) {
        return Shell.scripted(
                new ByteArrayInputStream(script.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    private static String java(Path file) {
        return file.toString().replace("\\", "\\\\");
    }
}
