package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds the calculators against the golden vectors in {@code golden/*.json} beside this class.
 *
 * <p>Each case and each expected key is bound ({@link GoldenBindings}) and must hold, pending (by measure) or declined (by
 * measure and key); {@link GoldenLedger} has the last two. Anything else fails. With {@code -Dwaymark.golden=DIR} the
 * {@code *.json} files of that folder are read instead, and only the cases of bound measures have to hold.
 */
class GoldenVectorsTest {

    private static final String FOLDER_PROPERTY = "waymark.golden";

    @Test
    void everyVectorHoldsOrHasItsPlace() {
        String folder = System.getProperty(FOLDER_PROPERTY, "");
        GoldenCheck check = folder.isBlank()
                ? GoldenCheck.own().run(own())
                : GoldenCheck.foreign().run(GoldenCase.readFolder(folder(folder)));
        System.out.println(check.summary());
        assertThat(check.failures()).isEmpty();
    }

    @Test
    void ownVectorsCountAsExpected() {
        GoldenCheck check = GoldenCheck.own().run(own());
        assertThat(check.casesHeld() + check.casesPending()).isEqualTo(own().size());
        assertThat(check.casesHeld()).isPositive().isEqualTo((int) own().stream()
                .filter(vector -> GoldenBindings.all().containsKey(vector.measure()))
                .count());
    }

    @Test
    void idsOfOwnVectorsAreUnique() {
        assertThat(own()).extracting(GoldenCase::id).doesNotHaveDuplicates();
    }

    @Test
    void theLedgerNamesNothingThatIsBoundOrGone() {
        Set<String> measures = own().stream().map(GoldenCase::measure).collect(Collectors.toSet());
        Set<String> bound = GoldenBindings.all().keySet();
        assertThat(Collections.disjoint(bound, GoldenLedger.pending())).isTrue();
        Set<String> named = new HashSet<>(bound);
        named.addAll(GoldenLedger.pending());
        assertThat(named).isEqualTo(measures);
        assertThat(bound).containsAll(GoldenLedger.declined().keySet());
    }

    @Test
    void aTamperedNumberFails() {
        assertFails(changed("gas-t-gasr-doc-example", c -> expected(c).put("t", 55.00001)), "t should be");
        assertFails(changed("nap-parker2011-nine", c -> expected(c).put("ciLower", 0.5973)), "ciLower should be");
        assertFails(changed("ts-sen1968", c -> expected(c).put("rankLower", 5)), "rankLower should be");
        assertFails(changed("gas-cycles", c -> expected(c).withArray("t").set(2, 40)), "t[2] should be");
    }

    @Test
    void aTamperedPublishedNumberFails() {
        assertFails(
                changed("gas-t-physioclinical", c -> ((ObjectNode) c.get("published")).put("t", 56.3)),
                "published t should be");
    }

    @Test
    void aNumberWhereNoneExistsFails() {
        assertFails(changed("gas-empty", c -> expected(c).put("t", 50)), "t should be 50");
        assertFails(changed("gas-t-all-expected", c -> expected(c).putNull("t")), "t should be null");
        assertFails(
                changed("nap-syn-single-baseline", c -> expected(c).put("seUnbiased", 0.1)), "seUnbiased should be");
    }

    @Test
    void anUnknownMeasureFails() {
        assertFails(changed("gas-empty", c -> c.put("measure", "gas.unheardOf")), "neither bound nor pending");
    }

    @Test
    void anUnknownKeyFails() {
        assertFails(changed("gas-empty", c -> expected(c).put("unheardOf", 1)), "neither bound nor declined");
    }

    @Test
    void aCaseWithoutToleranceOrExpectationFails() {
        assertFails(changed("gas-t-all-expected", c -> c.remove("tolerance")), "has no tolerance");
        assertFails(changed("gas-t-all-expected", c -> c.putObject("expected")), "nothing is expected");
    }

    @Test
    void aRefusalHoldsOnlyWhereNothingIsExpected() {
        Consumer<ObjectNode> negative = c ->
                ((ObjectNode) c.get("input")).putArray("weights").add(-1).add(1).add(1);
        assertFails(changed("gas-t-all-expected", negative), "refused");
        GoldenCase nothing =
                changed("gas-t-all-expected", negative.andThen(c -> expected(c).putNull("t")));
        assertThat(GoldenCheck.own().run(List.of(nothing)).failures()).isEmpty();
    }

    @Test
    void aDeclinedKeyIsCountedAndNotHeld() {
        GoldenCheck check = GoldenCheck.own()
                .declining(Map.of("gas.tscore", Map.of("t", "a reason")))
                .run(List.of(changed("gas-t-gasr-doc-example", c -> expected(c).put("t", 0))));
        assertThat(check.failures()).isEmpty();
        assertThat(check.figuresDeclined()).isEqualTo(1);
    }

    @Test
    void anotherFolderMustHoldOnlyWhatIsBound(@TempDir Path folder) throws Exception {
        List<GoldenCase> cases =
                List.of(changed("gas-empty", c -> c.put("measure", "gas.unheardOf")), changed("gas-t-rho0", c -> {}));
        Files.writeString(
                folder.resolve("some.json"),
                cases.stream().map(c -> c.json().toString()).collect(Collectors.joining(",", "[", "]")));
        Files.writeString(folder.resolve("README.md"), "not a vector");
        GoldenCheck check = GoldenCheck.foreign().run(GoldenCase.readFolder(folder));
        assertThat(check.failures()).isEmpty();
        assertThat(check.casesHeld()).isEqualTo(1);
        assertThat(check.casesPending()).isEqualTo(1);
        GoldenCheck tampered = GoldenCheck.foreign()
                .run(List.of(changed("gas-t-rho0", c -> expected(c).put("t", 1))));
        assertThat(tampered.failures()).hasSize(1);
    }

    @Test
    void aFolderWithoutVectorsFails(@TempDir Path folder) {
        assertThat(GoldenCheck.foreign().run(GoldenCase.readFolder(folder)).failures())
                .hasSize(1);
    }

    private static void assertFails(GoldenCase vector, String message) {
        assertThat(GoldenCheck.own().run(List.of(vector)).failures())
                .isNotEmpty()
                .allMatch(failure -> failure.contains(vector.id()) && failure.contains(message));
    }

    private static ObjectNode expected(ObjectNode vector) {
        return (ObjectNode) vector.get("expected");
    }

    private static GoldenCase changed(String id, Consumer<ObjectNode> change) {
        GoldenCase original = own().stream()
                .filter(vector -> vector.id().equals(id))
                .findFirst()
                .orElseThrow();
        ObjectNode copy = (ObjectNode) original.json().deepCopy();
        change.accept(copy);
        return new GoldenCase(original.file(), copy);
    }

    /** A relative folder may be meant from this module, where tests run, or from the root, where the command was typed. */
    private static Path folder(String name) {
        Path fromHere = Path.of(name);
        return Files.isDirectory(fromHere) ? fromHere : Path.of("..").resolve(fromHere);
    }

    private static List<GoldenCase> own() {
        URL one = GoldenVectorsTest.class.getResource("golden/gas.json");
        try {
            return new ArrayList<>(GoldenCase.readFolder(Path.of(one.toURI()).getParent()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
