package org.waymark.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.caseload.ReferenceData;
import org.waymark.data.Data;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;
import org.waymark.id.ProgrammeId;
import org.waymark.id.ScaleRef;
import org.waymark.programme.Programme;
import org.waymark.rating.ObservationSeries;
import org.waymark.scale.Scales;
import org.waymark.target.Decision;
import org.waymark.target.Target;
import org.waymark.target.TargetStatus;
import org.waymark.vocabulary.Concept;

/** Reads one transferred record in the words of the receiving programme. */
final class Reception {

    private final TransferRecord transfer;
    private final ReferenceData own;
    private final ProgrammeId id;
    private final LocalDate on;
    private final TransferFindings findings = new TransferFindings();

    Reception(TransferRecord transfer, ReferenceData own, ProgrammeId id, LocalDate on) {
        this.transfer = transfer;
        this.own = own;
        this.id = id;
        this.on = on;
    }

    ReceivedRecord result() {
        ReceivedRecord.Builder received = ReceivedRecord.builder();
        received.record(transfer.record());
        received.referenceData(new ReferenceMerge(own, transfer.referenceData(), findings).result());
        Optional<Programme> programme = own.programme(id);
        if (programme.isEmpty()) {
            findings.add(
                    Severity.ERROR,
                    "transfer.programme-unknown",
                    Position.root(),
                    "the receiving programme is not in the reference data of the receiving school",
                    "Add the programme, or name another one",
                    Map.of("programme", Data.of(id.value())));
        }
        ReceivingWords words = new ReceivingWords(own, programme);
        List<Target> targets = transfer.record().targets();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            Position position = TransferFindings.record("targets", i);
            boolean scaleHolds = checkScale(target.scale(), position.field("scale"), programme);
            if (isOpen(target)) {
                received.addContinuations(continuation(target, position, words, scaleHolds));
            }
        }
        checkSeries(programme);
        return received.findings(findings.result()).build();
    }

    private Continuation continuation(Target target, Position position, ReceivingWords words, boolean scaleHolds) {
        List<Concept> concepts = words.of(target, transfer.referenceData(), position, findings);
        return Continuation.builder()
                .target(target)
                .addAllConcepts(concepts)
                .wording(concepts.stream().findFirst().flatMap(concept -> words.wording(concept.id())))
                .vocabulary(words.ref())
                .programme(id)
                .scaleHolds(scaleHolds)
                .on(on)
                .build();
    }

    private void checkSeries(Optional<Programme> programme) {
        List<ObservationSeries> series = transfer.record().series();
        for (int i = 0; i < series.size(); i++) {
            checkScale(
                    series.get(i).scale(), TransferFindings.record("series", i).field("scale"), programme);
        }
    }

    /** Whether the receiver works with this scale. */
    private boolean checkScale(ScaleRef scale, Position position, Optional<Programme> programme) {
        Map<String, Data> attributes = Map.of("scale", Data.of(scale.toString()));
        if (own.scale(scale).isEmpty() && Scales.find(scale).isEmpty()) {
            findings.add(
                    Severity.WARNING,
                    "transfer.scale-unknown",
                    position,
                    "the receiving school does not have this scale; what was rated on it can be read, not gone on with",
                    "Add the scale to the reference data, or set a successor on a scale of your own",
                    attributes);
            return false;
        }
        boolean used = programme
                .map(one -> one.scales().isEmpty() || one.scales().contains(scale))
                .orElse(true);
        if (!used) {
            findings.add(
                    Severity.INFO,
                    "transfer.scale-not-in-programme",
                    position,
                    "the receiving programme does not work with this scale",
                    "Go on with it for this pupil, or set a successor on a scale of the programme",
                    attributes);
        }
        return used;
    }

    private boolean isOpen(Target target) {
        TargetStatus status = target.statusOn(on);
        boolean ended = target.decisions().stream()
                .filter(decision -> !decision.on().isAfter(on))
                .anyMatch(decision -> decision.decision().equals(Decision.CLOSE)
                        || decision.decision().equals(Decision.WITHDRAW)
                        || decision.successor().isPresent());
        return !ended && (status.equals(TargetStatus.ACTIVE) || status.equals(TargetStatus.ON_HOLD));
    }
}
