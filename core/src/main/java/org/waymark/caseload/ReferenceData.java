package org.waymark.caseload;

import java.util.List;
import org.immutables.value.Value;
import org.waymark.code.CodeSet;
import org.waymark.data.Open;
import org.waymark.internal.PlainValue;
import org.waymark.need.NeedTaxonomy;
import org.waymark.programme.Programme;
import org.waymark.review.ReviewCycle;
import org.waymark.scale.PointsTable;
import org.waymark.scale.Scale;
import org.waymark.school.Partnership;
import org.waymark.school.School;
import org.waymark.vocabulary.LocalVocabulary;
import org.waymark.vocabulary.Vocabulary;

/**
 * What the records of a caseload refer to: schools, scales, words, programmes, cycles. What the library ships need not be listed.
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

    /** Builds a {@link ReferenceData}; not thread-safe. */
    final class Builder extends ImmutableReferenceData.Builder {

        Builder() {}
    }
}
