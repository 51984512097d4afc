package org.waymark.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.caseload.ReferenceData;
import org.waymark.code.CodeSet;
import org.waymark.data.Data;
import org.waymark.finding.Severity;
import org.waymark.id.VocabularyRef;
import org.waymark.programme.Programme;
import org.waymark.review.ReviewCycle;
import org.waymark.scale.PointsTable;
import org.waymark.scale.Scale;
import org.waymark.school.School;
import org.waymark.vocabulary.LocalVocabulary;
import org.waymark.vocabulary.Vocabulary;

/** Brings what came with a record into the reference data of the receiver, who wins. */
final class ReferenceMerge {

    private final ReferenceData own;
    private final ReferenceData came;
    private final TransferFindings findings;

    ReferenceMerge(ReferenceData own, ReferenceData came, TransferFindings findings) {
        this.own = own;
        this.came = came;
        this.findings = findings;
    }

    ReferenceData result() {
        List<School> schools = named("schools", own.schools(), came.schools(), School::id);
        codeSets();
        List<Scale> scales = published("scales", own.scales(), came.scales(), Scale::ref, one -> false);
        List<PointsTable> tables = published(
                "pointsTables",
                own.pointsTables(),
                came.pointsTables(),
                table -> List.of(table.id(), table.version()),
                one -> false);
        List<Vocabulary> vocabularies = published(
                "vocabularies",
                own.vocabularies(),
                came.vocabularies(),
                Vocabulary::ref,
                one -> own.localVocabulary(one.ref()).isPresent());
        List<LocalVocabulary> locals = locals(vocabularies);
        List<Programme> programmes = named("programmes", own.programmes(), came.programmes(), Programme::id);
        List<ReviewCycle> cycles = named("cycles", own.cycles(), came.cycles(), ReviewCycle::id);
        return own.withSchools(schools)
                .withScales(scales)
                .withPointsTables(tables)
                .withVocabularies(vocabularies)
                .withLocalVocabularies(locals)
                .withProgrammes(programmes)
                .withCycles(cycles);
    }

    /** Local vocabularies over the words that were kept: one whose own shared words lost stands over the receiver's. */
    private List<LocalVocabulary> locals(List<Vocabulary> vocabularies) {
        Map<VocabularyRef, Vocabulary> kept = new HashMap<>();
        vocabularies.forEach(one -> kept.put(one.ref(), one));
        List<LocalVocabulary> locals = Edit.each(
                came.localVocabularies(),
                one -> one.withShared(kept.getOrDefault(one.shared().ref(), one.shared())));
        return published(
                "localVocabularies",
                own.localVocabularies(),
                locals,
                LocalVocabulary::ref,
                one -> kept.containsKey(one.ref()));
    }

    private void codeSets() {
        for (int i = 0; i < came.codeSets().size(); i++) {
            CodeSet set = came.codeSets().get(i);
            Optional<CodeSet> known = own.codeSet(set.ref());
            if (known.isEmpty()) {
                findings.add(
                        Severity.WARNING,
                        "transfer.code-set-left-out",
                        TransferFindings.referenceData("codeSets", i),
                        "the sending school has a code set of its own that is not known here, and it is not taken over",
                        "Add it to the reference data if its codes are to be understood, or map them to official ones",
                        Map.of("codeSet", Data.of(set.ref().toString())));
            } else if (!known.get().equals(set)) {
                twoContents("codeSets", i, set.ref());
            }
        }
    }

    private void twoContents(String field, int place, Object ref) {
        findings.add(
                Severity.ERROR,
                "transfer.two-contents",
                TransferFindings.referenceData(field, place),
                "both schools have another content under this id and version, and the receiver's is kept: what was recorded"
                        + " under it may now mean something else",
                "Find out which was published first, and give the other a version of its own",
                Map.of("reference", Data.of(ref.toString())));
    }

    /**
     * Things with a version: another content is an error, for the same name would mean two things. So is a local vocabulary under
     * the name of a shared one.
     */
    private <T> List<T> published(
            String field, List<T> mine, List<T> theirs, Function<T, Object> key, Predicate<T> barred) {
        return merged(mine, theirs, key, barred, (place, one) -> twoContents(field, place, key.apply(one)));
    }

    /** Things without a version, which change as time goes by. */
    private <T> List<T> named(String field, List<T> mine, List<T> theirs, Function<T, Object> key) {
        return merged(
                mine,
                theirs,
                key,
                one -> false,
                (place, one) -> findings.add(
                        Severity.WARNING,
                        "transfer.id-taken",
                        TransferFindings.referenceData(field, place),
                        "both schools have something else under this id, and the receiver's is kept",
                        "Check that both mean the same; if not, change the id on one side and hand the record over again",
                        Map.of("id", Data.of(key.apply(one).toString()))));
    }

    private interface Clash<T> {

        void at(int place, T one);
    }

    private <T> List<T> merged(
            List<T> mine, List<T> theirs, Function<T, Object> key, Predicate<T> barred, Clash<T> clash) {
        Map<Object, T> known = new HashMap<>();
        mine.forEach(one -> known.putIfAbsent(key.apply(one), one));
        List<T> all = new ArrayList<>(mine);
        for (int i = 0; i < theirs.size(); i++) {
            T one = theirs.get(i);
            @Nullable T other = known.get(key.apply(one));
            if (barred.test(one) || (other != null && !other.equals(one))) {
                clash.at(i, one);
            } else if (other == null) {
                known.put(key.apply(one), one);
                all.add(one);
            }
        }
        return all;
    }
}
