package org.waymark.validation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.waymark.finding.Position;
import org.waymark.target.Decision;
import org.waymark.target.Target;
import org.waymark.target.TargetDecision;
import org.waymark.target.TargetStatus;

/** What several families ask of a target. */
final class Targets {

    private static final Set<TargetStatus> NOT_IN_EARNEST =
            Set.of(TargetStatus.DRAFT, TargetStatus.CANCELLED, TargetStatus.ENTERED_IN_ERROR);

    private Targets() {}

    /** The list of targets. */
    static Position all() {
        return Position.root().field("targets");
    }

    static Position at(int place) {
        return Position.root().item("targets", place);
    }

    static TargetStatus latestStatus(Target target) {
        return target.statusOn(LocalDate.MAX);
    }

    /** Whether the target is one that is or was worked on: not a draft, not cancelled, not entered in error. */
    static boolean counts(Target target) {
        return !NOT_IN_EARNEST.contains(latestStatus(target));
    }

    /** Whether the target is still worked on: its latest status is active and no decision has ended it. */
    static boolean isOpen(Target target) {
        return latestStatus(target).isOpen() && target.decisions().stream().noneMatch(Targets::ends);
    }

    /** Whether a decision ends the target: closed, withdrawn, revised, or handed over to a successor. */
    static boolean ends(TargetDecision decision) {
        Decision what = decision.decision();
        return what.equals(Decision.CLOSE)
                || what.equals(Decision.WITHDRAW)
                || what.equals(Decision.REVISE)
                || (what.equals(Decision.HAND_OVER) && decision.successor().isPresent());
    }

    /** The day on which it was set, or on which the cycle began in which it was set; absent if neither is known. */
    static Optional<LocalDate> start(Target target, References references) {
        return target.setOn().or(() -> target.setIn().flatMap(references::cycle).map(cycle -> cycle.from()));
    }
}
