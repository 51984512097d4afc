package org.waymark.scoring.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.waymark.scale.Scale;
import org.waymark.scale.Scales;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.subject.PupilHistory;

/**
 * An invented pupil.
 *
 * @param targets the targets
 * @param counts attendance, incidents and help
 */
record PupilDraft(List<TargetDraft> targets, CountsDraft counts) implements Draft<PupilHistory> {

    private static final LocalDate AS_OF = LocalDate.of(2024, 7, 31);
    private static final int MOST = 6;

    /** In every other case most of the targets are on one scale that many measures of pupils ask for. */
    static PupilDraft of(MeasureInfo<?> info, Random random) {
        List<TargetDraft> targets = new ArrayList<>();
        int size = random.nextInt(MOST);
        int goals = Drafts.one(random, 10, 80);
        Scale often = Drafts.one(random, Scales.GAS, Scales.GAS, Scales.GAS_LIGHT);
        for (int i = 0; i < size; i++) {
            Scale scale = Drafts.in(random, goals) ? often : InventedScales.any(info, random);
            targets.add(TargetDraft.of(scale, random));
        }
        return new PupilDraft(targets, CountsDraft.of(random));
    }

    @Override
    public PupilHistory build() {
        return counts.on(
                PupilHistory.of(AS_OF, targets.stream().map(TargetDraft::build).toList()));
    }

    @Override
    public Optional<Draft<PupilHistory>> improved(Random random) {
        if (targets.isEmpty()) {
            return Optional.empty();
        }
        int index = random.nextInt(targets.size());
        return targets.get(index).better(random).map(better -> with(index, better));
    }

    @Override
    public Draft<PupilHistory> withMissing(Random random) {
        if (targets.isEmpty()) {
            return this;
        }
        int index = random.nextInt(targets.size());
        return with(index, targets.get(index).withMissing(random));
    }

    @Override
    public Draft<PupilHistory> shuffled(Random random) {
        return new PupilDraft(
                targets.stream().map(target -> target.shuffled(random)).toList(), counts.shuffled(random));
    }

    @Override
    public Draft<PupilHistory> mirrored() {
        return new PupilDraft(targets.stream().map(TargetDraft::mirrored).toList(), counts);
    }

    private PupilDraft with(int index, TargetDraft target) {
        List<TargetDraft> changed = new ArrayList<>(targets);
        changed.set(index, target);
        return new PupilDraft(changed, counts);
    }
}
