package org.waymark.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.caseload.Caseload;
import org.waymark.id.PupilId;
import org.waymark.io.Waymark;
import org.waymark.io.report.words.Words;
import org.waymark.need.NeedTaxonomies;
import org.waymark.scale.Scales;
import org.waymark.scoring.MeasureSet;
import org.waymark.scoring.disclosure.Symbol;
import org.waymark.scoring.measure.Labels;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.Output;
import org.waymark.scoring.measure.Parameter;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.sample.SampleCaseload;

/**
 * Whoever translates the pack translates the report: in a language in which each sentence stands between two marks, nothing
 * stands outside of them but what the schools recorded.
 */
class LanguageTest {

    private static final LocalDate DAY = LocalDate.parse("2027-03-22");
    private static final Pattern INNERMOST = Pattern.compile("⟦[^⟦⟧]*⟧");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}");
    private static final Caseload CASELOAD = SampleCaseload.fourSchools(SampleCaseload.SEED);
    private static final Set<String> RECORDED = recorded();

    static Stream<Report> reports() {
        Reports reports = Reports.of(CASELOAD, DAY, marked());
        return Stream.of(
                reports.school("northgate"),
                reports.partnership(),
                reports.parents(PupilId.of("p-17")).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyTextIsInThePackOrRecorded(Report report) {
        Document page = written(report);
        Set<String> bypassing = new TreeSet<>();
        for (Element element : page.getAllElements()) {
            if (element.is("script, style")) {
                continue;
            }
            for (TextNode text : element.textNodes()) {
                check(element.tagName(), text.text(), bypassing);
            }
            for (String name : new String[] {"aria-label", "title", "alt", "placeholder", "aria-description"}) {
                check(element.tagName() + "@" + name, element.attr(name), bypassing);
            }
        }

        assertThat(page.text()).contains("⟦");
        assertThat(bypassing).isEmpty();
    }

    private static void check(String where, String text, Set<String> bypassing) {
        String left = text;
        for (String before = ""; !before.equals(left); ) {
            before = left;
            left = INNERMOST.matcher(left).replaceAll("\n");
        }
        for (String piece : left.lines().toList()) {
            String words = plain(piece);
            if (LETTERS.matcher(words).find() && !RECORDED.contains(words)) {
                bypassing.add(where + ": " + words);
            }
        }
    }

    /** Without the signs around it. */
    private static String plain(String text) {
        return text.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    }

    private static Words marked() {
        Map<String, String> sentences = new TreeMap<>();
        Words.english().labels().asMap().forEach((key, sentence) -> sentences.put(key, "⟦" + sentence + "⟧"));
        for (ProgressMeasure<?> measure : MeasureSet.research().measures()) {
            MeasureInfo<?> info = measure.info();
            Stream.of("", ".answers", ".useWhen", ".notWhen", ".differences", ".needs")
                    .forEach(what -> sentences.put("measure." + info.id() + what, "⟦" + what + "⟧"));
            for (Output output : info.outputs()) {
                String name = output.name().equals(Output.HEADLINE) ? "" : "." + output.name();
                sentences.put("unit." + info.id() + name, "⟦unit⟧");
                sentences.put("output." + info.id() + name, "⟦output⟧");
            }
            for (Parameter set : info.parameters()) {
                sentences.put("parameter." + info.id() + "." + set.name(), "⟦parameter⟧");
                sentences.put("parameter." + info.id() + "." + set.name() + ".type", "⟦type⟧");
            }
        }
        NeedTaxonomies.all().stream()
                .flatMap(taxonomy -> taxonomy.areas().stream())
                .forEach(area -> sentences.put("code.need-area." + area.code(), "⟦" + area.label() + "⟧"));
        sentences.put("language", "cy");
        sentences.put("format.date", "uuuu-MM-dd");
        return Words.translated(Labels.of(sentences));
    }

    private static Document written(Report report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        report.write(bytes);
        return Jsoup.parse(bytes.toString(StandardCharsets.UTF_8));
    }

    /**
     * What a report shows as it is: what schools recorded; the words of scales, which belong to a version of a scale and never change;
     * the names by which programs know measures, figures and parameters; the works that measures rest on; the symbols of releases.
     */
    private static Set<String> recorded() {
        Set<String> texts = new TreeSet<>();
        strings(Waymark.json().write(CASELOAD), texts);
        Scales.all().forEach(scale -> strings(Waymark.json().write(scale), texts));
        for (ProgressMeasure<?> measure : MeasureSet.research().measures()) {
            MeasureInfo<?> info = measure.info();
            texts.add(info.key().toString());
            info.outputs().forEach(output -> texts.add(output.name()));
            info.references().forEach(work -> texts.add(plain(work.citation())));
            info.parameters().forEach(set -> texts.addAll(List.of(set.name(), set.value(), set.defaultValue())));
        }
        for (Symbol symbol : List.of(Symbol.CONFIDENTIAL, Symbol.LOW, Symbol.NOT_APPLICABLE, Symbol.NOT_AVAILABLE)) {
            texts.add(symbol.code());
        }
        return texts;
    }

    private static void strings(String json, Set<String> texts) {
        Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"")
                .matcher(json)
                .results()
                .map(found -> plain(found.group(1).replace("\\\"", "\"")))
                .forEach(texts::add);
    }
}
