package org.waymark.id;

/**
 * An opaque, typed name of one thing.
 *
 * <p>The text is held as given: 1 to 200 characters, not blank, without control characters; anything else is refused
 * with an {@link IllegalArgumentException} that names the type and the rule but never the text. Two ids are equal when
 * they have the same type and the same text. Ids of one type are ordered by their text.
 */
public sealed interface Id
        permits ActionId,
                ConceptId,
                CycleId,
                InterventionId,
                LogicModelId,
                PartnershipId,
                PlanId,
                ProgrammeId,
                PupilId,
                RatingId,
                ReviewId,
                SchoolId,
                SeriesId,
                SiteId,
                StaffId,
                StrandId,
                SurveyId,
                TargetId,
                ViewId {

    /** The text of this id, as given. */
    String value();
}
