package org.waymark.io.report.pupil;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.Test;
import org.waymark.caseload.ReferenceData;
import org.waymark.id.CodeSetRef;
import org.waymark.io.report.words.Words;
import org.waymark.scale.Scale;
import org.waymark.scale.Scales;
import org.waymark.scoring.MeasureSet;
import org.waymark.scoring.measure.Labels;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.ProgressMeasure;

/** No text of ours bypasses the pack, and the pack says of codes and measures what the library says. */
class PageWordsTest {

    private static final String OURS = "⟦";

    private static Words marked() {
        Map<String, String> pack = new TreeMap<>(Words.english().labels().asMap());
        pack.replaceAll((key, sentence) -> OURS + sentence + "⟧");
        pack.put("language", "en-GB");
        pack.put("format.date", "'⟦'d MMMM uuuu'⟧'");
        return Words.translated(Labels.of(pack));
    }

    /** What is shown as recorded: the texts of the record, and the words of schools, scales, cycles. */
    private static Set<String> recorded() {
        Set<String> recorded = new HashSet<>(List.of("File"));
        Samples.retold(Samples.MOVER, (field, text) -> {
            recorded.add(text);
            return text;
        });
        for (Scale scale : Scales.all()) {
            recorded.add(scale.title());
            scale.points().forEach(point -> {
                recorded.add(point.label());
                recorded.add(point.code());
            });
        }
        Samples.FOUR_SCHOOLS.referenceData().schools().forEach(school -> recorded.add(school.title()));
        Samples.FOUR_SCHOOLS.referenceData().cycles().forEach(cycle -> recorded.add(cycle.title()));
        Samples.FOUR_SCHOOLS.referenceData().programmes().forEach(programme -> recorded.add(programme.title()));
        return recorded;
    }

    private static Set<String> unmarked(Document page) {
        Set<String> known = recorded();
        Set<String> bypassing = new TreeSet<>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text && text.parent() != null) {
                        String said = text.text().strip();
                        boolean letters = said.chars().anyMatch(Character::isLetter);
                        boolean code =
                                Set.of("style", "script").contains(text.parent().nodeName());
                        if (letters && !code && !said.contains(OURS) && !known.contains(said)) {
                            bypassing.add(said);
                        }
                    }
                },
                page.body());
        return bypassing;
    }

    @Test
    void noTextBypassesThePack() {
        assertThat(unmarked(Samples.html(Samples.MOVER, marked()))).isEmpty();
        assertThat(unmarked(Samples.html(Samples.EMPTY, marked()))).containsOnly("p-1");
        assertThat(unmarked(Samples.parents(Samples.MOVER, marked()))).isEmpty();
        assertThat(unmarked(Samples.parents(Samples.EMPTY, marked()))).isEmpty();
    }

    @Test
    void saysOfCodesWhatTheLibrarySays() {
        ReferenceData shipped = ReferenceData.builder().build();
        Map<String, String> said = new TreeMap<>(Words.english().labels().asMap());
        said.keySet().removeIf(key -> !key.startsWith("code."));
        Map<String, String> known = new TreeMap<>();
        said.keySet().stream()
                .map(key -> key.split("\\.", 3)[1])
                .distinct()
                .map(set -> shipped.codeSet(CodeSetRef.parse(set + "@1")).orElseThrow())
                .forEach(set -> set.entries()
                        .forEach(entry -> known.put("code." + set.ref().id() + "." + entry.code(), entry.label())));

        assertThat(said).hasSizeGreaterThan(100).isEqualTo(known);
    }

    @Test
    void saysOfMeasuresWhatTheySay() {
        for (ProgressMeasure<?> measure : MeasureSet.standard().measures()) {
            MeasureInfo<?> info = measure.info();
            assertThat(Words.english().text("measure." + info.id())).isEqualTo(info.title());
            assertThat(Words.english().text("unit." + info.id()))
                    .isEqualTo(info.outputs().get(0).unit());
        }
    }
}
