package org.waymark.scoring.moderation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.id.ScaleRef;
import org.waymark.id.StaffId;
import org.waymark.rating.Purpose;
import org.waymark.rating.Rater;
import org.waymark.rating.Rating;
import org.waymark.scale.Scale;
import org.waymark.target.Target;

/**
 * The panels that records of moderation make: one for each version of a scale, never pooled.
 *
 * <p><b>A unit</b> is a target on an occasion, which is the review cycle of a rating or, without one, its day. A unit is
 * moderated if a rating of it was made for {@link Purpose#MODERATION} or an agreed result rests on its ratings. <b>Its
 * ratings</b> are all those of the target on that occasion from the perspective of the school, and those that an agreed result
 * names even if they were made on other days. What each rater thought before they talked is what agreement is about, so that:
 *
 * <ul>
 *   <li>an agreed result is no rating of the panel;
 *   <li>a change of mind is none either: the first judgement stands;
 *   <li>a correction takes the place of what was wrong when it was written down;
 *   <li>of several ratings by one rater the earliest stands.
 * </ul>
 *
 * <p>What is left out is counted by reason in {@link #leftOut()}. The order of records and ratings does not matter, but for
 * several ratings of one rater and one unit on one day, of which the first in the record stands.
 */
public final class Panels {

    private final List<Panel> panels;
    private final Map<LeftOut, Integer> leftOut;

    private Panels(List<Panel> panels, Map<LeftOut, Integer> leftOut) {
        this.panels = List.copyOf(panels);
        this.leftOut = Collections.unmodifiableMap(leftOut);
    }

    /** Returns the panels of these records. */
    public static Panels of(Iterable<PupilRecord> records, ReferenceData reference) {
        Maker maker = new Maker(reference);
        records.forEach(maker::add);
        return new Panels(
                maker.builders.values().stream().map(Panel.Builder::build).toList(), maker.leftOut);
    }

    /** Returns the panels in the order of their scales. */
    public List<Panel> all() {
        return panels;
    }

    /** Returns the panel on this version of a scale; empty if nothing on it was moderated. */
    public Optional<Panel> on(ScaleRef scale) {
        return panels.stream()
                .filter(panel -> panel.scale().ref().equals(scale))
                .findFirst();
    }

    /** Returns how many ratings of moderated units are in no panel, by reason; no entry is none. */
    public Map<LeftOut, Integer> leftOut() {
        return leftOut;
    }

    @Override
    public String toString() {
        return "Panels[panels=" + panels.size() + ", leftOut="
                + leftOut.values().stream().mapToInt(Integer::intValue).sum() + "]";
    }

    private static final class Maker {

        private final ReferenceData reference;
        private final Map<ScaleRef, Panel.Builder> builders = new TreeMap<>();
        private final Map<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);

        Maker(ReferenceData reference) {
            this.reference = reference;
        }

        void add(PupilRecord record) {
            UnitRatings ratings = UnitRatings.of(record);
            ratings.judgements().forEach((unit, judgements) -> {
                if (ratings.isModerated(unit)) {
                    judgements.forEach(rating -> add(record, unit, rating));
                }
            });
        }

        private void add(PupilRecord record, UnitRatings.Unit unit, Rating rating) {
            Optional<Scale> scale =
                    record.target(rating.target()).map(Target::scale).flatMap(reference::scale);
            Optional<StaffId> rater = rating.by().flatMap(Rater::staff);
            if (scale.isEmpty()) {
                count(LeftOut.UNKNOWN_SCALE);
            } else if (!scale.get().scored()) {
                count(LeftOut.NOT_SCORED);
            } else if (!rating.mark().isPresent()) {
                count(LeftOut.NO_MARK);
            } else if (!scale.get().accepts(rating.mark())) {
                count(LeftOut.OFF_SCALE);
            } else if (rater.isEmpty()) {
                count(LeftOut.NO_RATER);
            } else {
                Panel.Builder panel = builders.computeIfAbsent(scale.get().ref(), ref -> Panel.builder(scale.get()));
                PanelUnit key = new PanelUnit(record.pupil().id(), unit.target(), unit.occasion());
                if (panel.has(key, rater.get())) {
                    count(LeftOut.REPEATED);
                } else {
                    panel.rate(key, rater.get(), rating.mark());
                }
            }
        }

        private void count(LeftOut reason) {
            leftOut.merge(reason, 1, Integer::sum);
        }
    }
}
