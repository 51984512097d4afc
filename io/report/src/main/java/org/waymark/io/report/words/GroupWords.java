package org.waymark.io.report.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.caseload.ReferenceData;
import org.waymark.code.CodeEntry;
import org.waymark.code.CodeSet;
import org.waymark.id.CycleId;
import org.waymark.id.ProgrammeId;
import org.waymark.id.SchoolId;
import org.waymark.need.NeedTaxonomies;
import org.waymark.need.NeedTaxonomy;
import org.waymark.need.SenProvisions;
import org.waymark.need.SenTypes;
import org.waymark.pupil.KeyStages;
import org.waymark.pupil.NcYears;
import org.waymark.school.School;
import org.waymark.scoring.cohort.CohortFacets;
import org.waymark.scoring.cohort.CohortValue;
import org.waymark.scoring.subject.Facet;
import org.waymark.target.TargetKinds;
import org.waymark.vocabulary.Vocabulary;

/**
 * The words for groups: for facets and for their values. Schools, programmes, strands and cycles are called what the reference
 * data calls them, the codes of governments by the label of the school's own code set if it differs from ours, otherwise by the
 * pack ({@code code.sen-type.SEMH}) or ours. What nobody has words for is shown as it was recorded. Immutable.
 */
public final class GroupWords {

    private static final Map<Facet, CodeSet> SETS = Map.of(
            Facet.NEED, SenTypes.CODES,
            Facet.PROVISION, SenProvisions.CODES,
            Facet.YEAR, NcYears.CODES,
            Facet.KEY_STAGE, KeyStages.CODES,
            Facet.TARGET_KIND, TargetKinds.CODES);

    private final ReferenceData reference;
    private final Words words;

    private GroupWords(ReferenceData reference, Words words) {
        this.reference = reference;
        this.words = words;
    }

    /** Returns the words of this data in this language. */
    public static GroupWords of(ReferenceData reference, Words words) {
        return new GroupWords(reference, words);
    }

    /** The words of pages in the same language. */
    public Words words() {
        return words;
    }

    /** What a facet is called: {@code facet.} and its name in the pack, otherwise its name. */
    public String facet(Facet facet) {
        return words.textOr("facet." + facet.name(), facet.name());
    }

    /** What a value of a facet is called; the total and what is not known have words of their own. */
    public String value(Facet facet, CohortValue value) {
        if (value.isTotal()) {
            return words.text("group.all");
        }
        String unknown = "group.unknown." + facet.name();
        return value.text()
                .map(code -> value(facet, code))
                .orElseGet(() -> words.text(words.has(unknown) ? unknown : "group.unknown"));
    }

    private String value(Facet facet, String code) {
        CodeSet shipped = SETS.get(facet);
        return shipped == null ? recorded(facet, code).orElse(code) : label(shipped, code);
    }

    private String label(CodeSet shipped, String code) {
        Optional<String> ours = shipped.find(code).map(CodeEntry::label);
        Optional<String> theirs = reference.codeSets().stream()
                .filter(set -> set.ref().id().equals(shipped.ref().id()))
                .flatMap(set -> set.find(code).stream())
                .map(CodeEntry::label)
                .findFirst()
                .filter(label -> !ours.equals(Optional.of(label)));
        return theirs.orElseGet(() -> words.textOr("code." + shipped.ref().id() + "." + code, ours.orElse(code)));
    }

    /** What a school is called; its id if the reference data does not know it. */
    public String school(SchoolId id) {
        return reference.school(id).map(School::title).orElse(id.value());
    }

    private Optional<String> recorded(Facet facet, String code) {
        if (facet.equals(Facet.SCHOOL)) {
            return Optional.of(school(SchoolId.of(code)));
        }
        if (facet.equals(Facet.PROGRAMME)) {
            return reference.programme(ProgrammeId.of(code)).map(found -> found.title());
        }
        if (facet.equals(CohortFacets.CYCLE)) {
            return reference.cycle(CycleId.of(code)).map(found -> found.title());
        }
        if (facet.equals(Facet.STRAND)) {
            return vocabulary(found -> found.strands().stream()
                    .filter(strand -> strand.id().value().equals(code))
                    .map(strand -> strand.title()));
        }
        if (facet.equals(Facet.CONCEPT)) {
            return vocabulary(found -> found.concepts().stream()
                    .filter(concept -> concept.id().value().equals(code))
                    .map(concept -> concept.title()));
        }
        if (facet.equals(Facet.NEED_AREA)) {
            return Stream.concat(reference.taxonomies().stream(), NeedTaxonomies.all().stream())
                    .map(NeedTaxonomy::areas)
                    .flatMap(List::stream)
                    .filter(area -> area.code().equals(code))
                    .map(area -> words.textOr("need.area." + code, area.label()))
                    .findFirst();
        }
        return Optional.empty();
    }

    private <T> Optional<T> vocabulary(Function<Vocabulary, Stream<T>> parts) {
        return reference.vocabularies().stream().flatMap(parts).findFirst();
    }

    /** What it is for. */
    @Override
    public String toString() {
        return "GroupWords[" + words.language() + "]";
    }
}
