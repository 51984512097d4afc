package org.waymark.io.json;

import org.waymark.code.Audience;
import org.waymark.code.Role;
import org.waymark.review.ActionOutcome;
import org.waymark.review.ActionPlace;
import org.waymark.review.AgreedAction;
import org.waymark.review.Recognition;
import org.waymark.review.StructuredConversation;
import org.waymark.review.View;
import org.waymark.review.ViewMethod;

/** Views, recognitions, structured conversations and what was agreed. */
final class VoiceTables {

    static final TextCodec<ViewMethod> METHOD = Codecs.code("the code of a way to gather a view", ViewMethod::of);
    static final TextCodec<ActionPlace> PLACE = Codecs.code("the code of a place", ActionPlace::of);
    static final TextCodec<ActionOutcome> OUTCOME = Codecs.code("the code of an outcome", ActionOutcome::of);

    static final Table<View, View.Builder> VIEW = Table.of(
                    "view", View.class, View::builder, builder -> builder.build())
            .optional("id", View::id, View.Builder::id, Ids.VIEW)
            .required("holder", View::holder, View.Builder::holder, RatingTables.PERSPECTIVE)
            .required("on", View::on, View.Builder::on, DateCodec.DAY)
            .optional("question", View::question, View.Builder::question, Codecs.TEXT)
            .required("words", View::words, View.Builder::words, Codecs.TEXT)
            .optional("how", View::how, View.Builder::how, METHOD)
            .optional("gatheredBy", View::gatheredBy, View.Builder::gatheredBy, Ids.STAFF)
            .list("targets", View::targets, View.Builder::addTargets, Ids.TARGET)
            .list("evidence", View::evidence, View.Builder::addEvidence, RatingTables.EVIDENCE)
            .withDefault("audience", Audience.STAFF, View::audience, View.Builder::audience, Codecs.AUDIENCE)
            .withDefault("travels", false, View::travels, View.Builder::travels, Codecs.FLAG)
            .open(View.Builder::putAllExtensions, View.Builder::putAllUnknown);

    static final Table<Recognition, Recognition.Builder> RECOGNITION = Table.of(
                    "recognition", Recognition.class, Recognition::builder, builder -> builder.build())
            .required("on", Recognition::on, Recognition.Builder::on, DateCodec.DAY)
            .required("what", Recognition::what, Recognition.Builder::what, Codecs.TEXT)
            .optional("where", Recognition::where, Recognition.Builder::where, Codecs.TEXT)
            .optional("by", Recognition::by, Recognition.Builder::by, RatingTables.RATER)
            .withDefault(
                    "audience", Audience.STAFF, Recognition::audience, Recognition.Builder::audience, Codecs.AUDIENCE)
            .withDefault("travels", false, Recognition::travels, Recognition.Builder::travels, Codecs.FLAG)
            .open(Recognition.Builder::putAllExtensions, Recognition.Builder::putAllUnknown);

    static final Table<AgreedAction, AgreedAction.Builder> ACTION = Table.of(
                    "agreed action", AgreedAction.class, AgreedAction::builder, builder -> builder.build())
            .optional("id", AgreedAction::id, AgreedAction.Builder::id, Ids.ACTION)
            .required("what", AgreedAction::what, AgreedAction.Builder::what, Codecs.TEXT)
            .required("place", AgreedAction::place, AgreedAction.Builder::place, PLACE)
            .required("who", AgreedAction::who, AgreedAction.Builder::who, Codecs.ROLE)
            .optional("staff", AgreedAction::staff, AgreedAction.Builder::staff, Ids.STAFF)
            .list("targets", AgreedAction::targets, AgreedAction.Builder::addTargets, Ids.TARGET)
            .optional("by", AgreedAction::by, AgreedAction.Builder::by, DateCodec.DAY)
            .optional("outcome", AgreedAction::outcome, AgreedAction.Builder::outcome, OUTCOME)
            .optional("outcomeOn", AgreedAction::outcomeOn, AgreedAction.Builder::outcomeOn, DateCodec.DAY)
            .optional("outcomeNote", AgreedAction::outcomeNote, AgreedAction.Builder::outcomeNote, CodeTables.NOTE)
            .open(AgreedAction.Builder::putAllExtensions, AgreedAction.Builder::putAllUnknown);

    static final Table<StructuredConversation, StructuredConversation.Builder> CONVERSATION = Table.of(
                    "structured conversation",
                    StructuredConversation.class,
                    StructuredConversation::builder,
                    builder -> builder.build())
            .required("id", StructuredConversation::id, StructuredConversation.Builder::id, Ids.REVIEW)
            .required("on", StructuredConversation::on, StructuredConversation.Builder::on, DateCodec.DAY)
            .optionalInt("minutes", StructuredConversation::minutes, StructuredConversation.Builder::minutes)
            .optional("cycle", StructuredConversation::cycle, StructuredConversation.Builder::cycle, Ids.CYCLE)
            .optional("ledBy", StructuredConversation::ledBy, StructuredConversation.Builder::ledBy, Ids.STAFF)
            .withDefault(
                    "role",
                    Role.KEY_TEACHER,
                    StructuredConversation::role,
                    StructuredConversation.Builder::role,
                    Codecs.ROLE)
            .list(
                    "present",
                    StructuredConversation::present,
                    StructuredConversation.Builder::addPresent,
                    RatingTables.RATER)
            .list("targets", StructuredConversation::targets, StructuredConversation.Builder::addTargets, Ids.TARGET)
            .list(
                    "explore",
                    StructuredConversation::explore,
                    StructuredConversation.Builder::addExplore,
                    CodeTables.NOTE)
            .list("focus", StructuredConversation::focus, StructuredConversation.Builder::addFocus, CodeTables.NOTE)
            .list("plan", StructuredConversation::plan, StructuredConversation.Builder::addPlan, CodeTables.NOTE)
            .list("review", StructuredConversation::review, StructuredConversation.Builder::addReview, CodeTables.NOTE)
            .list("actions", StructuredConversation::actions, StructuredConversation.Builder::addActions, ACTION)
            .optional("nextOn", StructuredConversation::nextOn, StructuredConversation.Builder::nextOn, DateCodec.DAY)
            .open(StructuredConversation.Builder::putAllExtensions, StructuredConversation.Builder::putAllUnknown);

    private VoiceTables() {}
}
