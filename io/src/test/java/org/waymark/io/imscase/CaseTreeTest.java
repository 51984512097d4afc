package org.waymark.io.imscase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CaseTreeTest {

    private final CaseNotes notes = new CaseNotes();

    private static String id(String letter) {
        return CaseIds.of("test", letter);
    }

    /** A tree of the items a to e; a link is written {@code a isChildOf b 1}. */
    private CaseTree tree(String... links) {
        return tree(false, links);
    }

    private CaseTree tree(boolean matching, String... links) {
        String items = Stream.of("a", "b", "c", "d", "e")
                .map(letter -> "{'identifier': '" + id(letter) + "', 'humanCodingScheme': '" + letter + "'}")
                .collect(Collectors.joining(","));
        String associations = Stream.of(links)
                .map(link -> link.split(" ", -1))
                .map(part -> "{'identifier': '" + CaseIds.of("link", String.join(" ", part)) + "', 'associationType': '"
                        + part[1] + "', 'originNodeURI': {'identifier': '" + id(part[0])
                        + "'}, 'destinationNodeURI': {'identifier': '" + id(part[2]) + "'}"
                        + (part.length > 3 ? ", 'sequenceNumber': " + part[3] : "") + "}")
                .collect(Collectors.joining(","));
        return new CaseTree(
                Parsed.node("{'CFItems': [" + items + "], 'CFAssociations': [" + associations + "]}"),
                id("document"),
                new CaseParts(notes),
                false,
                matching);
    }

    private static List<String> codes(List<CaseItem> items) {
        return items.stream().map(item -> item.code).toList();
    }

    @Test
    void parentsComeBeforeChildrenInTheOrderOfNumbersThenCodes() {
        CaseTree tree = tree(
                "e isChildOf b 1",
                "d isChildOf b",
                "c isChildOf b",
                "b isChildOf document 1",
                "a isChildOf document 2");
        assertThat(codes(tree.inOrder())).containsExactly("b", "e", "c", "d", "a");
        assertThat(Parsed.rules(notes)).isEmpty();
    }

    @Test
    void aCircleIsReadAndEachItemOnce() {
        assertThat(codes(tree("a isChildOf b", "b isChildOf c", "c isChildOf a").inOrder()))
                .containsExactlyInAnyOrder("a", "b", "c", "d", "e");
    }

    @Test
    void aSecondParentIsKeptAndOneselfIsNot() {
        CaseTree tree = tree("a isChildOf b 1", "a isChildOf c 1", "d isChildOf d 1");
        assertThat(codes(tree.item(id("b")).orElseThrow().children)).containsExactly("a");
        assertThat(tree.kept()).hasSize(1);
        assertThat(Parsed.rules(notes)).containsExactly(CaseRules.SECOND_PARENT, CaseRules.REPEATED);
    }

    @Test
    void whatHasNoPlaceIsKept() {
        CaseTree tree = tree("a isPeerOf b", "a exactMatchOf z", "z isRelatedTo a", "a precedes b", "a isChildOf z");
        assertThat(tree.kept()).hasSize(5);
        assertThat(Parsed.rules(notes))
                .containsExactly(CaseRules.KEPT, CaseRules.KEPT, CaseRules.OUTSIDE, CaseRules.OUTSIDE, CaseRules.KEPT);
    }

    @Test
    void matchesAreLeftToWhoAsksForThem() {
        CaseTree tree = tree(true, "a exactMatchOf z");
        assertThat(tree.item(id("a")).orElseThrow().matches)
                .extracting(CaseItem.Match::target)
                .containsExactly(id("z"));
        assertThat(tree.kept()).isEmpty();
    }

    @Test
    void stepsWithoutNumbersComeInTheOrderThatIsSaid() {
        CaseTree tree =
                tree("a hasSkillLevel b", "a hasSkillLevel c", "a hasSkillLevel d", "d precedes c", "c precedes b");
        assertThat(codes(tree.item(id("a")).orElseThrow().steps)).containsExactly("d", "c", "b");
        assertThat(tree.kept()).isEmpty();
        assertThat(codes(tree.inOrder())).containsExactly("a", "e");
    }

    @Test
    void numbersOfStepsAndCirclesLeaveTheOrderAlone() {
        CaseTree numbered = tree("a hasSkillLevel b 1", "a hasSkillLevel c 2", "c precedes b");
        assertThat(codes(numbered.item(id("a")).orElseThrow().steps)).containsExactly("b", "c");
        assertThat(numbered.kept()).hasSize(1);
        CaseTree circle = tree("a hasSkillLevel b", "a hasSkillLevel c", "c precedes b", "b precedes c");
        assertThat(codes(circle.item(id("a")).orElseThrow().steps)).containsExactly("b", "c");
        assertThat(circle.kept()).hasSize(2);
    }
}
