package org.waymark.io.json;

import org.waymark.code.Audience;
import org.waymark.plan.Agreement;
import org.waymark.plan.PlanKind;
import org.waymark.plan.PlanNeed;
import org.waymark.plan.PlanOutcome;
import org.waymark.plan.PlanSection;
import org.waymark.plan.PlanStatement;
import org.waymark.plan.StatementKind;
import org.waymark.plan.SupportPlan;

/** Support plans. */
final class PlanTables {

    static final TextCodec<PlanKind> PLAN_KIND = Codecs.code("the code of a kind of plan", PlanKind::of);
    static final TextCodec<PlanSection> SECTION = Codecs.code("the code of a section", PlanSection::of);
    static final TextCodec<StatementKind> STATEMENT_KIND =
            Codecs.code("the code of a kind of statement", StatementKind::of);

    static final Table<Agreement, Agreement.Builder> AGREEMENT = Table.of(
                    "agreement", Agreement.class, Agreement::builder, builder -> builder.build())
            .required("on", Agreement::on, Agreement.Builder::on, DateCodec.DAY)
            .required("by", Agreement::by, Agreement.Builder::by, RatingTables.RATER)
            .optional("how", Agreement::how, Agreement.Builder::how, Codecs.TEXT)
            .open(Agreement.Builder::putAllExtensions, Agreement.Builder::putAllUnknown);

    static final Table<PlanStatement, PlanStatement.Builder> STATEMENT = Table.of(
                    "plan statement", PlanStatement.class, PlanStatement::builder, builder -> builder.build())
            .required("kind", PlanStatement::kind, PlanStatement.Builder::kind, STATEMENT_KIND)
            .required("text", PlanStatement::text, PlanStatement.Builder::text, Codecs.TEXT)
            .optional("by", PlanStatement::by, PlanStatement.Builder::by, RatingTables.PERSPECTIVE)
            .optional("on", PlanStatement::on, PlanStatement.Builder::on, DateCodec.DAY)
            .optional("section", PlanStatement::section, PlanStatement.Builder::section, SECTION)
            .optional("reference", PlanStatement::reference, PlanStatement.Builder::reference, Codecs.TEXT)
            .withDefault(
                    "audience",
                    Audience.STAFF,
                    PlanStatement::audience,
                    PlanStatement.Builder::audience,
                    Codecs.AUDIENCE)
            .withDefault("travels", false, PlanStatement::travels, PlanStatement.Builder::travels, Codecs.FLAG)
            .open(PlanStatement.Builder::putAllExtensions, PlanStatement.Builder::putAllUnknown);

    static final Table<PlanNeed, PlanNeed.Builder> NEED = Table.of(
                    "plan need", PlanNeed.class, PlanNeed::builder, builder -> builder.build())
            .required("description", PlanNeed::description, PlanNeed.Builder::description, Codecs.TEXT)
            .optional("type", PlanNeed::type, PlanNeed.Builder::type, NeedTables.TYPE)
            .optional("section", PlanNeed::section, PlanNeed.Builder::section, SECTION)
            .open(PlanNeed.Builder::putAllExtensions, PlanNeed.Builder::putAllUnknown);

    static final Table<PlanOutcome, PlanOutcome.Builder> OUTCOME = Table.of(
                    "plan outcome", PlanOutcome.class, PlanOutcome::builder, builder -> builder.build())
            .required("target", PlanOutcome::target, PlanOutcome.Builder::target, Ids.TARGET)
            .optional("section", PlanOutcome::section, PlanOutcome.Builder::section, SECTION)
            .list("servedBy", PlanOutcome::servedBy, PlanOutcome.Builder::addServedBy, Ids.TARGET)
            .open(PlanOutcome.Builder::putAllExtensions, PlanOutcome.Builder::putAllUnknown);

    static final Table<SupportPlan, SupportPlan.Builder> PLAN = Table.of(
                    "support plan", SupportPlan.class, SupportPlan::builder, builder -> builder.build())
            .required("id", SupportPlan::id, SupportPlan.Builder::id, Ids.PLAN)
            .required("kind", SupportPlan::kind, SupportPlan.Builder::kind, PLAN_KIND)
            .optional("title", SupportPlan::title, SupportPlan.Builder::title, Codecs.TEXT)
            .optional("version", SupportPlan::version, SupportPlan.Builder::version, Codecs.TEXT)
            .optional("supersedes", SupportPlan::supersedes, SupportPlan.Builder::supersedes, Ids.PLAN)
            .required("from", SupportPlan::from, SupportPlan.Builder::from, DateCodec.DAY)
            .optional("to", SupportPlan::to, SupportPlan.Builder::to, DateCodec.DAY)
            .optional("endReason", SupportPlan::endReason, SupportPlan.Builder::endReason, Codecs.TEXT)
            .optional("heldBy", SupportPlan::heldBy, SupportPlan.Builder::heldBy, Codecs.TEXT)
            .list("adults", SupportPlan::adults, SupportPlan.Builder::addAdults, PupilTables.ASSIGNMENT)
            .list("agreements", SupportPlan::agreements, SupportPlan.Builder::addAgreements, AGREEMENT)
            .list("statements", SupportPlan::statements, SupportPlan.Builder::addStatements, STATEMENT)
            .list("views", SupportPlan::views, SupportPlan.Builder::addViews, Ids.VIEW)
            .list("needs", SupportPlan::needs, SupportPlan.Builder::addNeeds, NEED)
            .list("outcomes", SupportPlan::outcomes, SupportPlan.Builder::addOutcomes, OUTCOME)
            .list("targets", SupportPlan::targets, SupportPlan.Builder::addTargets, Ids.TARGET)
            .list("interventions", SupportPlan::interventions, SupportPlan.Builder::addInterventions, Ids.INTERVENTION)
            .optional("reviewBy", SupportPlan::reviewBy, SupportPlan.Builder::reviewBy, DateCodec.DAY)
            .list("reviews", SupportPlan::reviews, SupportPlan.Builder::addReviews, Ids.REVIEW)
            .list("notes", SupportPlan::notes, SupportPlan.Builder::addNotes, CodeTables.NOTE)
            .open(SupportPlan.Builder::putAllExtensions, SupportPlan.Builder::putAllUnknown);

    private PlanTables() {}
}
