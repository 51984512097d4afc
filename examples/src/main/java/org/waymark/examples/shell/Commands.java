package org.waymark.examples.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.finding.Findings;
import org.waymark.id.PupilId;
import org.waymark.io.Waymark;
import org.waymark.scoring.MeasureSet;
import org.waymark.scoring.ScoreTable;
import org.waymark.scoring.Scorer;
import org.waymark.scoring.attention.Attention;
import org.waymark.scoring.attention.AttentionList;
import org.waymark.scoring.cohort.CohortChange;
import org.waymark.scoring.cohort.CohortTable;
import org.waymark.scoring.disclosure.DisclosurePolicy;
import org.waymark.scoring.disclosure.ReleasedTable;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.sample.SampleCaseload;
import org.waymark.validation.Validation;

/**
 * What a researcher types at the prompt; all of it is imported there. Whatever a command returns prints as one short line that
 * says nothing of a pupil; {@link #show(Object)} prints the whole of it.
 */
public final class Commands {

    private Commands() {}

    /** Returns the caseload of the four invented schools. */
    public static Caseload sample() {
        return SampleCaseload.fourSchools(SampleCaseload.SEED);
    }

    /**
     * Reads a caseload from a file in JSON or NDJSON.
     *
     * @throws org.waymark.io.ReadException if it is no sound caseload; the message says where
     */
    public static Caseload load(String file) {
        return Waymark.readCaseload(Path.of(file));
    }

    /**
     * Returns the record of one pupil.
     *
     * @throws IllegalArgumentException if the caseload has none under this id
     */
    public static PupilRecord pupil(Caseload caseload, String id) {
        return caseload.find(PupilId.of(id))
                .orElseThrow(() -> new IllegalArgumentException(
                        "the caseload has no pupil of this id; show(caseload) lists them"));
    }

    /** Returns all measures of the library. */
    public static MeasureSet measures() {
        return MeasureSet.research();
    }

    /**
     * Scores a caseload.
     *
     * @param keys the measures, as {@code "steps.gained"} or {@code "gas.tscore"}; none for all
     * @throws IllegalArgumentException if there is no measure of a key; the message names the nearest
     */
    public static Scores score(Caseload caseload, String... keys) {
        return score(caseload, keys.length == 0 ? measures() : measures().only(keys));
    }

    /** Scores a caseload by measures of your own. */
    public static Scores score(Caseload caseload, ProgressMeasure<?> own, ProgressMeasure<?>... more) {
        return score(caseload, MeasureSet.none().with(own).withAll(Arrays.asList(more)));
    }

    /** Scores a caseload by these measures. */
    public static Scores score(Caseload caseload, MeasureSet measures) {
        return new Scores(
                Scorer.of(measures, caseload.referenceData()).score(caseload),
                measures,
                caseload.referenceData().scales());
    }

    /**
     * Compares two cycles by one measure, such as {@code change(caseload, "steps.gained", "2026-autumn", "2027-summer").by(SCHOOL)}.
     *
     * @throws IllegalArgumentException if there is no measure of this key, or the cycles are the same
     */
    public static CohortChange change(Caseload caseload, String key, String from, String to) {
        MeasureSet one = measures().only(key);
        ScoreTable scores =
                Scorer.of(one, caseload.referenceData()).atEachCycle().score(caseload);
        return new Scores(scores, one, caseload.referenceData().scales())
                .cohorts()
                .change(from, to);
    }

    /** Returns what of a table may leave the school, under the policy for tables of schools. */
    public static ReleasedTable release(CohortTable table) {
        return DisclosurePolicy.schoolLevel().release(table);
    }

    /**
     * Explains what a measure says of a pupil.
     *
     * @throws IllegalArgumentException if there is no such pupil or measure
     */
    public static Explanations explain(Caseload caseload, String pupil, String key) {
        return new Explanations(Scorer.of(measures(), caseload.referenceData()).explain(pupil(caseload, pupil), key));
    }

    /** Checks a caseload against the rules of the standard profile. */
    public static Findings check(Caseload caseload) {
        return Validation.standard(caseload.referenceData()).check(caseload);
    }

    /**
     * Returns whom to talk about as of a day, with the reasons, the most urgent first.
     *
     * @param day such as {@code "2027-03-24"}
     */
    public static AttentionList week(Caseload caseload, String day) {
        return Attention.on(LocalDate.parse(day), caseload.referenceData()).list(caseload);
    }

    /** Returns whom to talk about at one school. */
    public static AttentionList week(Caseload caseload, String day, String school) {
        return Attention.on(LocalDate.parse(day), caseload.referenceData())
                .inSchool(school)
                .list(caseload);
    }

    /** Prints anything as a table. This is where pupils are named: do not paste it where it does not belong. */
    public static void show(@Nullable Object anything) {
        print(Show.text(anything));
    }

    /**
     * Writes scores into a file, whole or not at all. They are scores of pupils: the file stays in the school.
     *
     * @param file ends in {@code .csv} or {@code .json}
     */
    public static void save(Scores scores, String file) {
        if (require(file, ".csv", ".json").equals(".csv")) {
            Waymark.csv().write(Path.of(file), scores.table());
        } else {
            Waymark.json().write(Path.of(file), scores.table());
        }
        print("wrote " + scores.table().rows().size() + " scores");
    }

    /**
     * Writes a caseload into a file, whole or not at all.
     *
     * @param file ends in {@code .json} or {@code .ndjson}
     */
    public static void save(Caseload caseload, String file) {
        if (require(file, ".json", ".ndjson").equals(".json")) {
            Waymark.json().write(Path.of(file), caseload);
        } else {
            Waymark.ndjson().write(Path.of(file), caseload);
        }
        print("wrote " + caseload.pupils().size() + " pupils");
    }

    /**
     * Writes a table that may leave the school into a file, whole or not at all, with its policy in each row.
     *
     * @param file ends in {@code .csv}
     */
    public static void save(ReleasedTable released, String file) {
        require(file, ".csv");
        Waymark.csv().write(Path.of(file), released);
        print("wrote " + released.cells().size() + " groups");
    }

    /**
     * Prints how to cite a measure.
     *
     * @throws IllegalArgumentException if there is no measure of this key; the message names the nearest
     */
    public static void cite(String key) {
        print(measures().get(key).info().citation());
    }

    /** Prints what there is. */
    public static void help() {
        try (InputStream resource = Commands.class.getResourceAsStream("help.txt")) {
            if (resource == null) {
                throw new IllegalStateException("the help is missing from the class path");
            }
            print(new String(resource.readAllBytes(), StandardCharsets.UTF_8).stripTrailing());
        } catch (IOException failed) {
            throw new UncheckedIOException("the help cannot be read", failed);
        }
    }

    private static String require(String file, String... endings) {
        return Arrays.stream(endings)
                .filter(ending -> file.toLowerCase(Locale.ROOT).endsWith(ending))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the name of the file must end in " + String.join(" or ", List.of(endings))));
    }

    @SuppressWarnings("SystemOut")
    private static void print(String text) {
        System.out.println(text);
    }
}
