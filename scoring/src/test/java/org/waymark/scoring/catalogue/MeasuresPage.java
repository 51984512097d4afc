package org.waymark.scoring.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.scoring.measure.Comparability;
import org.waymark.scoring.measure.Law;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.Output;
import org.waymark.scoring.measure.Parameter;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Reference;
import org.waymark.scoring.subject.PhaseSeries;
import org.waymark.scoring.subject.PupilHistory;

/** Writes the page of the measures from what they say about themselves. */
final class MeasuresPage {

    private static final Map<String, String> FAMILIES = families();

    private static final Map<Law, String> LAWS = Map.of(
            Law.BOUNDED, "stays in its range",
            Law.MONOTONE_IN_LATEST, "a better latest rating never makes it worse",
            Law.INDIFFERENT_TO_MISSING, "one more rating without a mark changes nothing",
            Law.INDIFFERENT_TO_ORDER, "the order of recording does not matter",
            Law.MIRRORED, "the same on the reversed scale with reversed marks");

    private final StringBuilder page = new StringBuilder();

    private MeasuresPage() {}

    private static Map<String, String> families() {
        Map<String, String> families = new LinkedHashMap<>();
        families.put("steps", "Goals");
        families.put("achievement", "Goals");
        families.put("gas", "Goals");
        families.put("targets", "Goals");
        families.put("lateral", "Goals");
        families.put("amount", "Goals");
        families.put("attainment", "Attainment");
        families.put("change", "Change between two points");
        families.put("singleCase", "Single case: phases of one pupil");
        families.put("trend", "Trend: the way a series goes");
        families.put("attendance", "Wider outcomes");
        families.put("provision", "Wider outcomes");
        families.put("behaviour", "Wider outcomes");
        families.put("wellbeing", "Wider outcomes");
        families.put("sequence", "Sequences: prompts to talk");
        families.put("inadequate", "The questions of the Code of Practice");
        return families;
    }

    /** The page over the catalogue and over the calculators whose sources lie in a folder. */
    static String of(Path calculators) {
        List<ProgressMeasure<?>> standard = Catalogue.standard();
        List<ProgressMeasure<?>> all = new ArrayList<>(Catalogue.all());
        all.addAll(Catalogue.onRequest());
        MeasuresPage writer = new MeasuresPage();
        writer.head(all, standard);
        Map<String, List<ProgressMeasure<?>>> byFamily = all.stream()
                .collect(Collectors.groupingBy(MeasuresPage::family, LinkedHashMap::new, Collectors.toList()));
        for (String family : FAMILIES.values().stream().distinct().toList()) {
            if (byFamily.containsKey(family)) {
                writer.line("## " + family).line("");
                byFamily.get(family).forEach(measure -> writer.measure(measure, standard.contains(measure)));
            }
        }
        writer.calculators(calculators);
        return writer.page.toString();
    }

    private static String family(ProgressMeasure<?> measure) {
        String id = measure.info().id();
        String family = FAMILIES.get(id.substring(0, id.indexOf('.')));
        if (family == null) {
            throw new IllegalStateException("the page has no family for " + id);
        }
        return family;
    }

    private void head(List<ProgressMeasure<?>> all, List<ProgressMeasure<?>> standard) {
        line("# The measures of Waymark").line("");
        line("Written by the build from what each measure says about itself; `MeasuresPageTest` keeps it current.")
                .line("");
        line("`MeasureSet.standard()` has the " + standard.size() + " that a school should see (marked ★),");
        line("`MeasureSet.research()` all " + all.size()
                + ". A key such as `gas.tscore(rho=0.5)` names a measure and the");
        line(
                "parameters that differ from their default. Every result is a headline with its caveats, or the reason why there is none;");
        line(
                "`Scorer.explain` shows the steps with the numbers. What each formula does at its edges stands in the Javadoc of its");
        line("calculator in `org.waymark.scoring.stat`. Each measure is held to its laws and to published numbers in the build.")
                .line("");
        line("| measure | what it answers |").line("|---|---|");
        for (ProgressMeasure<?> measure : all) {
            MeasureInfo<?> info = measure.info();
            String star = standard.contains(measure) ? " ★" : Catalogue.all().contains(measure) ? "" : " ○";
            line("| [`" + info.id() + "`](#" + anchor(info) + ")" + star + " | "
                    + info.answers().orElseThrow() + " |");
        }
        line("");
    }

    private void measure(ProgressMeasure<?> measure, boolean isStandard) {
        MeasureInfo<?> info = measure.info();
        line("### " + info.id()).line("");
        line("**" + info.title() + ".** " + info.answers().orElseThrow()).line("");
        info.useWhen().ifPresent(text -> line("*Use it:* " + text).line(""));
        info.notWhen().ifPresent(text -> line("*Beware:* " + text).line(""));
        line("| | |").line("|---|---|");
        row("version", info.version() + (isStandard ? ", in the standard set" : ""));
        row("looks at", subject(info));
        row("gives", info.outputs().stream().map(MeasuresPage::output).collect(Collectors.joining("; ")));
        row(
                "direction",
                switch (info.direction()) {
                    case HIGHER_IS_BETTER -> "higher is better";
                    case LOWER_IS_BETTER -> "lower is better";
                    case NONE -> "neither way is better";
                });
        if (info.subject() != PupilHistory.class) {
            row("scales", scales(info));
        }
        row("needs at the least", needs(info));
        row("may be compared", comparable(info.comparability()));
        if (!info.parameters().isEmpty()) {
            row(
                    "parameters",
                    info.parameters().stream().map(MeasuresPage::parameter).collect(Collectors.joining("; ")));
        }
        row("laws", info.laws().stream().sorted().map(LAWS::get).collect(Collectors.joining("; ")));
        info.differences().ifPresent(text -> row("differs from others", text));
        row(
                "reference",
                info.references().isEmpty()
                        ? "this library's own definition"
                        : info.references().stream().map(Reference::citation).collect(Collectors.joining("; ")));
        line("");
    }

    private static String subject(MeasureInfo<?> info) {
        if (info.subject() == PupilHistory.class) {
            return "all of a pupil's record up to a day";
        }
        return info.subject() == PhaseSeries.class
                ? "a series of observations in phases"
                : "a target, its baseline and its ratings";
    }

    private static String output(Output output) {
        String name = output.name().equals(Output.HEADLINE) ? "**headline**" : "`" + output.name() + "`";
        return name + ", " + output.unit() + range(output)
                + output.description().map(text -> " (" + text + ")").orElse("");
    }

    private static String range(Output output) {
        OptionalDouble low = output.minimum();
        OptionalDouble high = output.maximum();
        if (low.isEmpty() && high.isEmpty()) {
            return "";
        }
        return " [" + end(low, "-∞") + " to " + end(high, "∞") + "]";
    }

    private static String end(OptionalDouble end, String open) {
        return end.isPresent()
                ? BigDecimal.valueOf(end.getAsDouble())
                        .round(new MathContext(6))
                        .stripTrailingZeros()
                        .toPlainString()
                : open;
    }

    private static String scales(MeasureInfo<?> info) {
        String kinds = info.scaleKinds().isEmpty() ? "any kind" : words(info.scaleKinds().stream());
        String bases = info.scaleBases().isEmpty() ? "" : "; marks that are a " + words(info.scaleBases().stream());
        return kinds + bases;
    }

    private static String words(Stream<? extends Enum<?>> values) {
        return values.sorted(Comparator.comparing(Enum::ordinal))
                .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }

    static String needs(MeasureInfo<?> info) {
        String baseline = info.needsBaseline() ? "a baseline" : "";
        String marks = info.minimumRatings() == 0 ? "" : "at least " + info.minimumRatings() + " marks in all";
        String minimum = info.parameters().stream()
                .filter(parameter -> parameter.name().equals("minimum"))
                .map(parameter -> "at least " + parameter.value() + " marks in each phase that it reads (`minimum`)")
                .collect(Collectors.joining());
        return Stream.of(
                        baseline,
                        marks,
                        minimum,
                        info.needs().map(MeasuresPage::clause).orElse(""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** A sentence as a part of another. */
    private static String clause(String sentence) {
        String open = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        return open.substring(0, 1).toLowerCase(Locale.ROOT) + open.substring(1);
    }

    private static String comparable(Comparability comparability) {
        return switch (comparability) {
            case WITHIN_TARGET -> "only with other results of the same target (ipsative)";
            case WITHIN_PUPIL -> "only with other results of the same pupil (ipsative: never averaged or ranked)";
            case SAME_CONCEPT_AND_SCALE ->
                "under the same concept, on the same version of a scale, with agreed criteria";
            case ACROSS_SCHOOLS -> "across pupils and schools, with its caveats";
        };
    }

    private static String parameter(Parameter parameter) {
        return "`" + parameter.name() + "` (" + parameter.type() + "; default " + parameter.defaultValue() + "): "
                + parameter.description();
    }

    private void calculators(Path folder) {
        line("## Calculators").line("");
        line("Plain numbers in, a small result out, no model needed: `org.waymark.scoring.stat`. Statistics of groups are here only.")
                .line("");
        line("| calculator | what it gives |").line("|---|---|");
        firstSentences(folder).forEach((name, text) -> line("| `" + name + "` | " + text + " |"));
    }

    private static final Pattern CALCULATOR = Pattern.compile(
            "/\\*\\*(?<doc>(?:(?!\\*/).)*)\\*/\\s*public final class (?<name>\\w+) (?!extends StatResult)",
            Pattern.DOTALL);

    private static Map<String, String> firstSentences(Path folder) {
        Map<String, String> sentences = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                Matcher found = CALCULATOR.matcher(Files.readString(file));
                if (found.find()) {
                    sentences.put(found.group("name"), sentence(found.group("doc")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences;
    }

    private static String sentence(String doc) {
        String text = doc.replaceAll("\\s*\\n\\s*\\*\\s?", " ")
                .replaceAll("<pre>.*", "")
                .replaceAll("</?b>|\\s\\*\\s*$", "")
                .replaceAll("<p>.*", "")
                .replaceAll("<ul>.*", "")
                .replaceAll("\\{@(?:link|code|linkplain) #?([^}]*)}", "$1")
                .strip();
        Matcher end = Pattern.compile("(?<!\\b[A-Z])[.](\\s|$)").matcher(text);
        String first = end.find() ? text.substring(0, end.start()) : text;
        return first.replaceFirst("[:;]$", "").replace("|", "\\|");
    }

    private static String anchor(MeasureInfo<?> info) {
        return info.id().toLowerCase(Locale.ROOT).replace(".", "");
    }

    private void row(String name, String text) {
        line("| " + name + " | " + text.replace("|", "\\|") + " |");
    }

    private MeasuresPage line(String text) {
        page.append(text).append('\n');
        return this;
    }
}
