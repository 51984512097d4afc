package org.waymark.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.waymark.code.Note;
import org.waymark.id.PlanId;
import org.waymark.plan.Cost;
import org.waymark.plan.DeliveryCount;
import org.waymark.plan.Intervention;
import org.waymark.plan.InterventionSession;
import org.waymark.plan.PlanOutcome;
import org.waymark.plan.PlanStatement;
import org.waymark.plan.PlannedSessions;
import org.waymark.plan.SupportPlan;
import org.waymark.review.AgreedAction;
import org.waymark.review.StructuredConversation;
import org.waymark.review.View;

/** Odd plans, interventions and voices; see {@link OddRecords}. */
final class OddPlan {

    private final Random random;
    private final Supplier<String> text;
    private final Supplier<LocalDate> day;

    OddPlan(Random random, Supplier<String> text, Supplier<LocalDate> day) {
        this.random = random;
        this.text = text;
        this.day = day;
    }

    SupportPlan plan() {
        String id = text.get();
        return SupportPlan.builder()
                .id(id)
                .kind(text.get())
                .supersedes(Optional.of(PlanId.of(text.get()))
                        .filter(old -> !old.value().equals(id)))
                .from(day.get())
                .to(maybeDay())
                .addStatements(PlanStatement.builder()
                        .kind(text.get())
                        .text(text.get())
                        .build())
                .view(text.get())
                .addOutcomes(PlanOutcome.builder()
                        .target(text.get())
                        .servedBy(text.get())
                        .build())
                .target(text.get())
                .intervention(text.get())
                .review(text.get())
                .addNotes(Note.of(text.get()))
                .build();
    }

    Intervention intervention() {
        return Intervention.builder()
                .id(text.get())
                .title(text.get())
                .kind(text.get())
                .serves(text.get())
                .addPlanned(PlannedSessions.builder()
                        .from(day.get())
                        .to(maybeDay())
                        .sessions(random.nextInt())
                        .minutes(random.nextInt())
                        .build())
                .cost(Cost.builder()
                        .amount(new BigDecimal("-1E+400"))
                        .currency(text.get())
                        .per(text.get())
                        .build())
                .deliverer(text.get(), day.get())
                .addSessions(InterventionSession.builder()
                        .on(day.get())
                        .delivery(text.get())
                        .reason(text.get())
                        .minutes(random.nextInt())
                        .by(text.get())
                        .build())
                .addCounts(count(), count())
                .build();
    }

    private DeliveryCount count() {
        return DeliveryCount.builder()
                .from(day.get())
                .to(day.get())
                .planned(random.nextInt())
                .delivered(random.nextInt())
                .build();
    }

    View view() {
        return View.builder()
                .id(text.get())
                .holder(text.get())
                .on(day.get())
                .words(text.get())
                .how(text.get())
                .target(text.get())
                .build();
    }

    StructuredConversation conversation() {
        return StructuredConversation.builder()
                .id(text.get())
                .on(day.get())
                .cycle(text.get())
                .target(text.get())
                .addExplore(Note.of(text.get()))
                .addActions(AgreedAction.builder()
                        .id(text.get())
                        .what(text.get())
                        .place(text.get())
                        .who(text.get())
                        .target(text.get())
                        .by(day.get())
                        .outcomeOn(day.get())
                        .build())
                .nextOn(day.get())
                .build();
    }

    private Optional<LocalDate> maybeDay() {
        return random.nextBoolean() ? Optional.of(day.get()) : Optional.empty();
    }
}
