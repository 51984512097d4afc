package org.waymark.caseload;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.code.CodeSet;
import org.waymark.data.Open;
import org.waymark.id.CodeSetRef;
import org.waymark.id.CycleId;
import org.waymark.id.LogicModelId;
import org.waymark.id.PartnershipId;
import org.waymark.id.ProgrammeId;
import org.waymark.id.ScaleRef;
import org.waymark.id.SchoolId;
import org.waymark.id.SurveyId;
import org.waymark.id.TaxonomyRef;
import org.waymark.id.VocabularyRef;
import org.waymark.internal.PlainValue;
import org.waymark.need.NeedTaxonomy;
import org.waymark.programme.Programme;
import org.waymark.review.ReviewCycle;
import org.waymark.scale.PointsTable;
import org.waymark.scale.Scale;
import org.waymark.school.Partnership;
import org.waymark.school.School;
import org.waymark.target.Target;
import org.waymark.vocabulary.Concept;
import org.waymark.vocabulary.LocalVocabulary;
import org.waymark.vocabulary.Vocabulary;
import org.waymark.wider.LogicModel;
import org.waymark.wider.SurveyRound;

/**
 * What the records of a caseload refer to: schools, scales, words, programmes, cycles. What the library ships need not be
 * listed, and is found all the same. Surveys and logic models stand here too: they are about schools, and hold nothing of a
 * pupil.
 *
 * <p>What is published under one reference never changes: two contents under one id and version are refused, be they both
 * the user's or one of them shipped. The same content listed twice is kept once. A lookup takes constant time; where two
 * things without a version share an id, which validation reports, the first is found.
 *
 * <p>Local vocabularies are linked: one that holds only the name of its shared vocabulary gets the one that is listed under
 * it, and one that brings its own has it listed.
 */
@Value.Immutable
@PlainValue
public sealed interface ReferenceData extends WithReferenceData, Open permits ImmutableReferenceData {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The schools. */
    List<School> schools();

    /** The partnerships. */
    List<Partnership> partnerships();

    /** Code sets of the user's own, such as local statuses with the official code that each stands for. */
    List<CodeSet> codeSets();

    /** Scales of the user's own. */
    List<Scale> scales();

    /** Points tables of the user's own. */
    List<PointsTable> pointsTables();

    /** Taxonomies of areas of need of the user's own. */
    List<NeedTaxonomy> taxonomies();

    /** Shared vocabularies. */
    List<Vocabulary> vocabularies();

    /** Local vocabularies. */
    List<LocalVocabulary> localVocabularies();

    /** Programmes. */
    List<Programme> programmes();

    /** Review cycles, in order. */
    List<ReviewCycle> cycles();

    /** Surveys, as counts. */
    List<SurveyRound> surveys();

    /** Logic models. */
    List<LogicModel> logicModels();

    /** All of this by id; made once. */
    @Value.Lazy
    default ReferenceIndex index() {
        return new ReferenceIndex(this);
    }

    /** Finds the school with this id. */
    default Optional<School> school(SchoolId id) {
        return index().school(id);
    }

    /** Finds the partnership with this id. */
    default Optional<Partnership> partnership(PartnershipId id) {
        return index().partnership(id);
    }

    /** Finds the code set under this reference, listed or shipped. */
    default Optional<CodeSet> codeSet(CodeSetRef ref) {
        return index().codeSet(ref);
    }

    /** Finds the scale under this reference, listed or shipped. */
    default Optional<Scale> scale(ScaleRef ref) {
        return index().scale(ref);
    }

    /** Finds the points table with this id and version, listed or shipped. */
    default Optional<PointsTable> pointsTable(String id, String version) {
        return index().pointsTable(id, version);
    }

    /** Finds the taxonomy under this reference, listed or shipped. */
    default Optional<NeedTaxonomy> taxonomy(TaxonomyRef ref) {
        return index().taxonomy(ref);
    }

    /** Finds the shared vocabulary under this reference. */
    default Optional<Vocabulary> vocabulary(VocabularyRef ref) {
        return index().vocabulary(ref);
    }

    /** Finds the local vocabulary under this reference. */
    default Optional<LocalVocabulary> localVocabulary(VocabularyRef ref) {
        return index().localVocabulary(ref);
    }

    /** Finds the programme with this id. */
    default Optional<Programme> programme(ProgrammeId id) {
        return index().programme(id);
    }

    /** Finds the cycle with this id. */
    default Optional<ReviewCycle> cycle(CycleId id) {
        return index().cycle(id);
    }

    /** Finds the survey with this id. */
    default Optional<SurveyRound> survey(SurveyId id) {
        return surveys().stream().filter(survey -> survey.id().equals(id)).findFirst();
    }

    /** Finds the logic model with this id. */
    default Optional<LogicModel> logicModel(LogicModelId id) {
        return logicModels().stream().filter(model -> model.id().equals(id)).findFirst();
    }

    /** The cycles by their first day; those that begin on one day in the order of the list. */
    default List<ReviewCycle> cyclesInOrder() {
        return cycles().stream().sorted(Comparator.comparing(ReviewCycle::from)).toList();
    }

    /** The cycles in the plan of a programme, in the order of the plan; without those that are not listed here. */
    default List<ReviewCycle> cyclesOf(Programme programme) {
        return programme.cyclePlan().stream().flatMap(id -> cycle(id).stream()).toList();
    }

    /**
     * The concept of a target, in the version of the vocabulary in whose words it was set: the one that it names, or that of
     * its programme, or the last listed shared vocabulary that holds the concept. Absent if the target has none, or if that
     * version does not hold it.
     */
    default Optional<Concept> concept(Target target) {
        return index().words().concept(target);
    }

    /**
     * How the concept of a target is worded, in the version of the vocabulary in whose words it was set, see {@link
     * #concept(Target)}: a later wording does not reach an old record.
     */
    default Optional<String> wording(Target target) {
        return index().words().wording(target);
    }

    /**
     * Returns this with its local vocabularies linked and what was listed twice listed once; itself if that is so already.
     * Every instance is so from the start.
     *
     * @throws IllegalArgumentException if there are two contents under one reference; the message names all such places
     */
    @Value.Check
    default ReferenceData linked() {
        return ReferenceLinks.linked(this);
    }

    /** Builds a {@link ReferenceData}; not thread-safe. */
    final class Builder extends ImmutableReferenceData.Builder {

        Builder() {}
    }
}
