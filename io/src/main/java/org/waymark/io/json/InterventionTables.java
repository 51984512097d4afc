package org.waymark.io.json;

import org.waymark.plan.Cost;
import org.waymark.plan.CostBasis;
import org.waymark.plan.Delivery;
import org.waymark.plan.DeliveryCount;
import org.waymark.plan.Intervention;
import org.waymark.plan.InterventionKind;
import org.waymark.plan.InterventionSession;
import org.waymark.plan.PlannedSessions;
import org.waymark.plan.SessionPeriod;

/** Interventions: what is planned and what was delivered. */
final class InterventionTables {

    static final TextCodec<InterventionKind> KIND = Codecs.code("the code of a form of help", InterventionKind::of);
    static final TextCodec<SessionPeriod> PERIOD = Codecs.code("the code of a period", SessionPeriod::of);
    static final TextCodec<Delivery> DELIVERY = Codecs.code("the code of what became of a session", Delivery::of);
    static final TextCodec<CostBasis> COST_BASIS = Codecs.code("the code of a basis of cost", CostBasis::of);

    static final Table<PlannedSessions, PlannedSessions.Builder> PLANNED = Table.of(
                    "planned sessions", PlannedSessions.class, PlannedSessions::builder, builder -> builder.build())
            .required("from", PlannedSessions::from, PlannedSessions.Builder::from, DateCodec.DAY)
            .optional("to", PlannedSessions::to, PlannedSessions.Builder::to, DateCodec.DAY)
            .required("sessions", PlannedSessions::sessions, PlannedSessions.Builder::sessions, NumberCodec.WHOLE)
            .withDefault("per", SessionPeriod.TOTAL, PlannedSessions::per, PlannedSessions.Builder::per, PERIOD)
            .optionalInt("minutes", PlannedSessions::minutes, PlannedSessions.Builder::minutes)
            .optionalInt("groupSize", PlannedSessions::groupSize, PlannedSessions.Builder::groupSize)
            .open(PlannedSessions.Builder::putAllExtensions, PlannedSessions.Builder::putAllUnknown);

    static final Table<InterventionSession, InterventionSession.Builder> SESSION = Table.of(
                    "intervention session",
                    InterventionSession.class,
                    InterventionSession::builder,
                    builder -> builder.build())
            .required("on", InterventionSession::on, InterventionSession.Builder::on, DateCodec.DAY)
            .withDefault(
                    "delivery",
                    Delivery.DELIVERED,
                    InterventionSession::delivery,
                    InterventionSession.Builder::delivery,
                    DELIVERY)
            .optional("reason", InterventionSession::reason, InterventionSession.Builder::reason, Codecs.TEXT)
            .optionalInt("minutes", InterventionSession::minutes, InterventionSession.Builder::minutes)
            .optionalInt("groupSize", InterventionSession::groupSize, InterventionSession.Builder::groupSize)
            .optional("by", InterventionSession::by, InterventionSession.Builder::by, Ids.STAFF)
            .open(InterventionSession.Builder::putAllExtensions, InterventionSession.Builder::putAllUnknown);

    static final Table<DeliveryCount, DeliveryCount.Builder> COUNT = Table.of(
                    "delivery count", DeliveryCount.class, DeliveryCount::builder, builder -> builder.build())
            .required("from", DeliveryCount::from, DeliveryCount.Builder::from, DateCodec.DAY)
            .required("to", DeliveryCount::to, DeliveryCount.Builder::to, DateCodec.DAY)
            .required("planned", DeliveryCount::planned, DeliveryCount.Builder::planned, NumberCodec.WHOLE)
            .required("delivered", DeliveryCount::delivered, DeliveryCount.Builder::delivered, NumberCodec.WHOLE)
            .optionalInt("minutes", DeliveryCount::minutes, DeliveryCount.Builder::minutes)
            .open(DeliveryCount.Builder::putAllExtensions, DeliveryCount.Builder::putAllUnknown);

    static final Table<Cost, Cost.Builder> COST = Table.of(
                    "cost", Cost.class, Cost::builder, builder -> builder.build())
            .required("amount", Cost::amount, Cost.Builder::amount, NumberCodec.DECIMAL)
            .required("currency", Cost::currency, Cost.Builder::currency, Codecs.TEXT)
            .required("per", Cost::per, Cost.Builder::per, COST_BASIS)
            .open(Cost.Builder::putAllExtensions, Cost.Builder::putAllUnknown);

    static final Table<Intervention, Intervention.Builder> INTERVENTION = Table.of(
                    "intervention", Intervention.class, Intervention::builder, builder -> builder.build())
            .required("id", Intervention::id, Intervention.Builder::id, Ids.INTERVENTION)
            .required("title", Intervention::title, Intervention.Builder::title, Codecs.TEXT)
            .optional("kind", Intervention::kind, Intervention.Builder::kind, KIND)
            .list("serves", Intervention::serves, Intervention.Builder::addServes, Ids.TARGET)
            .optional("section", Intervention::section, Intervention.Builder::section, PlanTables.SECTION)
            .list("planned", Intervention::planned, Intervention.Builder::addPlanned, PLANNED)
            .optional("cost", Intervention::cost, Intervention.Builder::cost, COST)
            .list("deliverers", Intervention::deliverers, Intervention.Builder::addDeliverers, PupilTables.ASSIGNMENT)
            .list("sessions", Intervention::sessions, Intervention.Builder::addSessions, SESSION)
            .list("counts", Intervention::counts, Intervention.Builder::addCounts, COUNT)
            .list("notes", Intervention::notes, Intervention.Builder::addNotes, CodeTables.NOTE)
            .open(Intervention.Builder::putAllExtensions, Intervention.Builder::putAllUnknown);

    private InterventionTables() {}
}
