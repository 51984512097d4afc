package org.waymark.examples.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.waymark.caseload.Caseload;
import org.waymark.finding.Finding;
import org.waymark.finding.Findings;
import org.waymark.io.ReadException;
import org.waymark.io.Waymark;
import org.waymark.scoring.MeasureSet;
import org.waymark.scoring.ScoreTable;
import org.waymark.scoring.Scorer;
import org.waymark.scoring.disclosure.ReleasedTable;
import org.waymark.validation.Validation;

/**
 * Reads a caseload, prints what was found in it, the story of one pupil, whom to talk about, and tables by school, programme, need and strand, and
 * writes the scores.
 *
 * <pre>Quickstart [caseload.json or caseload.ndjson] [folder]</pre>
 *
 * <p>Without a file it reads the caseload of four schools that comes with it: made up, pupil by pupil. Without a folder it
 * writes into {@code target/quickstart}. It ends with 0, with 1 if a finding is an error, and with 2 if it could not do its
 * work at all.
 */
public final class Quickstart {

    /** The caseload that comes with the quickstart. */
    static final String FOUR_SCHOOLS = "four-schools.json";

    private static final Path DEFAULT_FOLDER = Path.of("target", "quickstart");

    private final PrintStream out;
    private final PrintStream err;

    Quickstart(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs the main job; see the class. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int status = new Quickstart(out, err).run(args);
        if (status != 0) {
            System.exit(status);
        }
    }

    int run(String... args) {
        if (args.length > 2) {
            err.println("Usage: Quickstart [caseload.json or caseload.ndjson] [folder]");
            return 2;
        }
        try {
            Path folder = args.length > 1 ? Path.of(args[1]) : DEFAULT_FOLDER;
            Path file = args.length > 0 ? Path.of(args[0]) : unpacked(folder);
            return run(file, folder, args.length == 0);
        } catch (ReadException unreadable) {
            err.println("The file cannot be read as a caseload:");
            unreadable.findings().stream().map(Finding::describe).forEach(line -> err.println("  " + line));
        } catch (InvalidPathException noPath) {
            err.println("An argument is not the name of a file or folder.");
        } catch (UncheckedIOException failed) {
            Throwable cause = failed.getCause();
            err.println("It failed: " + failed.getMessage()
                    + (cause == null ? "" : " (" + cause.getClass().getSimpleName() + ")")
                    + ". Maybe the file is not there, or the folder cannot be written.");
        }
        return 2;
    }

    private int run(Path file, Path folder, boolean sample) {
        Caseload caseload = Waymark.readCaseload(file);
        Findings findings =
                Waymark.locate(Validation.standard(caseload.referenceData()).check(caseload), file);
        ScoreTable scores =
                Scorer.of(MeasureSet.standard(), caseload.referenceData()).score(caseload);

        Chapters chapters = new Chapters(out);
        new Overview(chapters).print(caseload, sample);
        new FindingsChapter(chapters).print(findings);
        Story story = new Story(chapters, caseload);
        story.print();
        new Week(chapters, caseload).print(scores);
        new Tables(chapters, caseload).print(scores);
        ReleasedTable released = new Released(chapters, new Words(caseload.referenceData())).print(scores);

        createFolder(folder);
        Waymark.csv().write(folder.resolve("scores.csv"), scores);
        Waymark.csv().writeFigures(folder.resolve("score-figures.csv"), scores);
        Waymark.csv().write(folder.resolve("findings.csv"), findings);
        Waymark.json().write(folder.resolve("scores.json"), scores);
        Waymark.csv().write(folder.resolve("released.csv"), released);
        chapters.begin("What was written");
        chapters.line("In " + folder + ":");
        chapters.line("  scores.csv         one row a score, with what it was said under");
        chapters.line("  score-figures.csv  one row for each further figure of a score");
        chapters.line("  findings.csv       one row a finding");
        chapters.line("  scores.json        the same scores with all that belongs to them, to be read back");
        chapters.line(
                "  released.csv       what may leave the schools: one row a figure, with its symbol and the policy");
        Path pages = folder.resolve("report");
        createFolder(pages);
        Map<String, String> written =
                new Pages(pages).write(caseload, Week.day(scores, caseload.referenceData()), story.pupil());
        if (sample) {
            chapters.line("  " + FOUR_SCHOOLS + "  the caseload itself; change it and give it as the first argument");
        }
        chapters.blank();
        chapters.line("Pages for people, each one file that loads nothing. Open this one in a browser first:");
        chapters.line("  " + pages.resolve("partnership.html").toAbsolutePath());
        chapters.line("Beside it:");
        written.forEach((name, what) -> chapters.line("  " + name + "  " + what));
        return findings.hasErrors() ? 1 : 0;
    }

    private static void createFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException("the folder cannot be made", failed);
        }
    }

    private static Path unpacked(Path folder) {
        createFolder(folder);
        Path file = folder.resolve(FOUR_SCHOOLS);
        try (InputStream sample = Quickstart.class.getResourceAsStream(FOUR_SCHOOLS)) {
            if (sample == null) {
                throw new IllegalStateException("the caseload of four schools is missing from the class path");
            }
            Files.copy(sample, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException("the caseload of four schools cannot be written", failed);
        }
    }
}
