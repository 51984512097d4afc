package org.waymark.io.json;

import org.waymark.id.ActionId;
import org.waymark.id.CodeSetRef;
import org.waymark.id.ConceptId;
import org.waymark.id.CycleId;
import org.waymark.id.InterventionId;
import org.waymark.id.LogicModelId;
import org.waymark.id.PartnershipId;
import org.waymark.id.PlanId;
import org.waymark.id.ProgrammeId;
import org.waymark.id.PupilId;
import org.waymark.id.RatingId;
import org.waymark.id.ReviewId;
import org.waymark.id.ScaleRef;
import org.waymark.id.SchoolId;
import org.waymark.id.SeriesId;
import org.waymark.id.SiteId;
import org.waymark.id.StaffId;
import org.waymark.id.StrandId;
import org.waymark.id.SurveyId;
import org.waymark.id.TargetId;
import org.waymark.id.TaxonomyRef;
import org.waymark.id.ViewId;
import org.waymark.id.VocabularyRef;

/** The codecs of ids and versioned references. */
final class Ids {

    static final TextCodec<ActionId> ACTION = Codecs.id("the id of an agreed action", ActionId::of);
    static final TextCodec<ConceptId> CONCEPT = Codecs.id("the id of a concept", ConceptId::of);
    static final TextCodec<CycleId> CYCLE = Codecs.id("the id of a cycle", CycleId::of);
    static final TextCodec<InterventionId> INTERVENTION = Codecs.id("the id of an intervention", InterventionId::of);
    static final TextCodec<LogicModelId> LOGIC_MODEL = Codecs.id("the id of a logic model", LogicModelId::of);
    static final TextCodec<PartnershipId> PARTNERSHIP = Codecs.id("the id of a partnership", PartnershipId::of);
    static final TextCodec<PlanId> PLAN = Codecs.id("the id of a plan", PlanId::of);
    static final TextCodec<ProgrammeId> PROGRAMME = Codecs.id("the id of a programme", ProgrammeId::of);
    static final TextCodec<PupilId> PUPIL = Codecs.id("the id of a pupil", PupilId::of);
    static final TextCodec<RatingId> RATING = Codecs.id("the id of a rating", RatingId::of);
    static final TextCodec<ReviewId> REVIEW = Codecs.id("the id of a review", ReviewId::of);
    static final TextCodec<SchoolId> SCHOOL = Codecs.id("the id of a school", SchoolId::of);
    static final TextCodec<SeriesId> SERIES = Codecs.id("the id of a series", SeriesId::of);
    static final TextCodec<SiteId> SITE = Codecs.id("the id of a site", SiteId::of);
    static final TextCodec<StaffId> STAFF = Codecs.id("the id of a member of staff", StaffId::of);
    static final TextCodec<StrandId> STRAND = Codecs.id("the id of a strand", StrandId::of);
    static final TextCodec<SurveyId> SURVEY = Codecs.id("the id of a survey", SurveyId::of);
    static final TextCodec<TargetId> TARGET = Codecs.id("the id of a target", TargetId::of);
    static final TextCodec<ViewId> VIEW = Codecs.id("the id of a view", ViewId::of);

    static final TextCodec<CodeSetRef> CODE_SET_REF = Codecs.ref("a code set", CodeSetRef::parse);
    static final TextCodec<ScaleRef> SCALE_REF = Codecs.ref("a scale", ScaleRef::parse);
    static final TextCodec<TaxonomyRef> TAXONOMY_REF = Codecs.ref("a taxonomy", TaxonomyRef::parse);
    static final TextCodec<VocabularyRef> VOCABULARY_REF = Codecs.ref("a vocabulary", VocabularyRef::parse);

    private Ids() {}
}
