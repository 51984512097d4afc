package org.waymark.io.report.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.io.report.words.Words;
import org.waymark.scoring.measure.Explanation;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.Output;
import org.waymark.scoring.measure.Parameter;
import org.waymark.scoring.measure.Reference;
import org.waymark.scoring.subject.PhaseSeries;
import org.waymark.scoring.subject.PupilHistory;

/**
 * What the annex says of one measure: what it answers, when to use it and when not, what it gives, its parameters, the work that it
 * rests on, and an example.
 *
 * <p>A measure's own sentences are its author's. A pack may say them otherwise: the title under {@code measure.} and the id, and
 * behind that {@code .answers}, {@code .useWhen}, {@code .notWhen}, {@code .differences} or {@code .needs}; units and figures under
 * {@code unit.} and {@code output.}, the id and the name of a further figure; parameters under {@code parameter.}, the id and the
 * name, and behind that {@code .type}.
 */
public final class AnnexEntry {

    private final MeasureInfo<?> info;
    private final Optional<Explanation> example;

    private AnnexEntry(MeasureInfo<?> info, Optional<Explanation> example) {
        this.info = info;
        this.example = example;
    }

    /**
     * Returns what is said of a measure, with an example.
     *
     * @param example an explanation of a result on made-up data: the annex may leave the school, so no pupil's
     */
    public static AnnexEntry of(MeasureInfo<?> info, Optional<Explanation> example) {
        return new AnnexEntry(info, example);
    }

    /** Where numbers that were made by it lead to. */
    public String anchor() {
        return MeasureAnchor.of(info.key());
    }

    /** The key. */
    public String key() {
        return info.key().toString();
    }

    /** The version. */
    public String version() {
        return info.version();
    }

    /** What it is called. */
    public String title(Words words) {
        return said(words, "", Optional.of(info.title())).orElseThrow();
    }

    /** What it says of itself: what it is about, and a sentence or more. */
    public List<Line> lines(Words words) {
        List<Line> lines = new ArrayList<>();
        add(lines, words, "answers", said(words, ".answers", info.answers()));
        add(lines, words, "useWhen", said(words, ".useWhen", info.useWhen()));
        add(lines, words, "notWhen", said(words, ".notWhen", info.notWhen()));
        add(lines, words, "subject", Optional.of(words.text("annex.subject." + subject())));
        add(lines, words, "scales", scales(words));
        add(lines, words, "needs", needs(words));
        add(lines, words, "direction", Optional.of(words.text("annex.direction." + name(info.direction()))));
        add(lines, words, "compare", Optional.of(words.text("annex.compare." + name(info.comparability()))));
        add(lines, words, "laws", laws(words));
        add(lines, words, "differences", said(words, ".differences", info.differences()));
        return lines;
    }

    private static void add(List<Line> lines, Words words, String about, Optional<String> text) {
        text.filter(said -> !said.isEmpty())
                .ifPresent(said -> lines.add(new Line(words.text("annex.about." + about), said)));
    }

    private Optional<String> said(Words words, String what, Optional<String> own) {
        String key = "measure." + info.id() + what;
        return words.has(key) ? Optional.of(words.text(key)) : own;
    }

    private String subject() {
        if (info.subject() == PupilHistory.class) {
            return "pupil";
        }
        return info.subject() == PhaseSeries.class ? "series" : "target";
    }

    private Optional<String> scales(Words words) {
        List<String> kinds = Stream.<Enum<?>>concat(
                        info.scaleKinds().stream().sorted(),
                        info.scaleBases().stream().sorted())
                .map(kind -> words.text("annex.scale." + name(kind)))
                .toList();
        return kinds.isEmpty() ? Optional.empty() : Optional.of(String.join(words.text("list.comma"), kinds));
    }

    private Optional<String> needs(Words words) {
        List<String> needs = new ArrayList<>();
        if (info.needsBaseline()) {
            needs.add(words.text("annex.needs.baseline"));
        }
        if (info.minimumRatings() > 0) {
            needs.add(words.text("annex.needs.marks", "count", info.minimumRatings()));
        }
        said(words, ".needs", info.needs()).ifPresent(needs::add);
        return Optional.of(String.join(" ", needs));
    }

    private Optional<String> laws(Words words) {
        return Optional.of(info.laws().stream()
                .sorted()
                .map(law -> words.text("annex.law." + name(law)))
                .collect(Collectors.joining(words.text("list.comma"))));
    }

    /** The figures that it gives: name, unit, range, what it says. */
    public List<List<String>> outputs(Words words) {
        return info.outputs().stream()
                .map(output -> List.of(
                        output.name().equals(Output.HEADLINE) ? words.text("annex.headline") : output.name(),
                        words.textOr("unit." + info.id() + figure(output), output.unit()),
                        range(output, words),
                        words.textOr(
                                "output." + info.id() + figure(output),
                                output.description().orElse(""))))
                .toList();
    }

    /** Nothing for the headline, which is what the measure itself stands for. */
    private static String figure(Output output) {
        return output.name().equals(Output.HEADLINE) ? "" : "." + output.name();
    }

    private static String range(Output output, Words words) {
        if (output.minimum().isEmpty() && output.maximum().isEmpty()) {
            return words.text("annex.range.any");
        }
        if (output.maximum().isEmpty()) {
            return words.text("annex.range.from", "from", end(output.minimum(), words));
        }
        return output.minimum().isEmpty()
                ? words.text("annex.range.to", "to", end(output.maximum(), words))
                : words.text("table.range", "from", end(output.minimum(), words), "to", end(output.maximum(), words));
    }

    private static String end(OptionalDouble end, Words words) {
        return words.number(BigDecimal.valueOf(end.orElseThrow()).round(new MathContext(6)));
    }

    /** Its parameters: name, what it is set to, default, type, what it changes. */
    public List<List<String>> parameters(Words words) {
        return info.parameters().stream()
                .map((Parameter set) -> List.of(
                        set.name(),
                        set.value(),
                        set.defaultValue(),
                        words.textOr("parameter." + info.id() + "." + set.name() + ".type", set.type()),
                        words.textOr("parameter." + info.id() + "." + set.name(), set.description())))
                .toList();
    }

    /** The works that it rests on; empty for a definition of its own. */
    public List<Work> works() {
        return info.references().stream().map(Work::of).toList();
    }

    /** How it came to a result on made-up data, a step a line; empty if there is no example. */
    public List<String> example(Words words) {
        return example.map(steps -> steps.toText(words.labels()).lines().toList())
                .orElse(List.of());
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The key and the version. */
    @Override
    public String toString() {
        return "AnnexEntry[" + key() + ", version " + version() + "]";
    }

    /**
     * Something that it says of itself.
     *
     * @param about what it is about
     * @param text what it says
     */
    public record Line(String about, String text) {}

    /**
     * A published work.
     *
     * @param citation how it is cited, its DOI included
     * @param link where its DOI leads to; empty if it has none
     */
    public record Work(String citation, String link) {

        static Work of(Reference reference) {
            return new Work(
                    reference.citation(),
                    reference.doi().map(doi -> "https://doi.org/" + doi).orElse(""));
        }
    }
}
