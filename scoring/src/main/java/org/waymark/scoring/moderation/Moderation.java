package org.waymark.scoring.moderation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.id.SchoolId;
import org.waymark.id.StaffId;
import org.waymark.rating.Purpose;
import org.waymark.rating.Rater;
import org.waymark.rating.Rating;
import org.waymark.scale.Mark;
import org.waymark.scale.Scale;
import org.waymark.target.Target;

/**
 * What moderators gave beside what was recorded, read from records: one {@link Moderated} for each rating made in moderation.
 *
 * <p>Units, corrections and changes of mind are taken as {@link Panels} takes them: what each rater thought before they talked. Beside
 * a moderator's rating stands the latest that was recorded of the unit up to its day. What cannot be held against anything is counted
 * by reason. The order of the records does not matter.
 *
 * <p>Staff are not in it. {@link #namingRaters} puts who made the recorded rating into each pair; what is made of it belongs within the
 * school.
 */
public final class Moderation {

    private static final Comparator<Moderated> ORDER = Comparator.comparing(Moderated::unit)
            .thenComparing(one -> one.scale().ref())
            .thenComparing(one -> one.moderatedBy().map(SchoolId::value).orElse(""))
            .thenComparing(one -> one.blindId().map(id -> id.value()).orElse(""))
            .thenComparing(one -> one.recordedId().map(id -> id.value()).orElse(""));

    private final List<Moderated> pairs;
    private final Map<LeftOut, Integer> leftOut;
    private final boolean namesRaters;

    private Moderation(Collection<Moderated> pairs, Map<LeftOut, Integer> leftOut, boolean namesRaters) {
        this.pairs = pairs.stream().sorted(ORDER).toList();
        this.leftOut = leftOut;
        this.namesRaters = namesRaters;
    }

    /** Returns what was moderated in a caseload, without staff. */
    public static Moderation of(Caseload caseload) {
        return of(caseload.pupils(), caseload.referenceData());
    }

    /** Returns what was moderated in these records, without staff. */
    public static Moderation of(Iterable<PupilRecord> records, ReferenceData reference) {
        return new Reader(reference, false).read(records);
    }

    /** Returns what was moderated in these records, with who made each recorded rating. Ask only within the school. */
    public static Moderation namingRaters(Iterable<PupilRecord> records, ReferenceData reference) {
        return new Reader(reference, true).read(records);
    }

    /** Returns pairs that somebody else put together; raters that they name are there to ask for. */
    public static Moderation ofPairs(Collection<Moderated> pairs) {
        return new Moderation(
                pairs, Map.of(), pairs.stream().anyMatch(one -> one.rater().isPresent()));
    }

    /** Returns all pairs, in the order of the units. */
    public List<Moderated> all() {
        return pairs;
    }

    /** Returns the pairs of one unit: one for each moderator. */
    public List<Moderated> of(PanelUnit unit) {
        return pairs.stream().filter(one -> one.unit().equals(unit)).toList();
    }

    /** Returns the same with those pairs only; what is left out stays as it is. */
    public Moderation where(Predicate<Moderated> wanted) {
        return new Moderation(pairs.stream().filter(wanted).toList(), leftOut, namesRaters);
    }

    /** Returns the same with the pairs only in which another school rated again. */
    public Moderation acrossSchools() {
        return where(Moderated::isAcrossSchools);
    }

    /** Returns how many ratings made in moderation are in no pair, by reason; no entry is none. */
    public Map<LeftOut, Integer> leftOut() {
        return leftOut;
    }

    /** Returns whether raters were asked for. */
    public boolean namesRaters() {
        return namesRaters;
    }

    /** How many pairs there are; nobody is in it. */
    @Override
    public String toString() {
        return "Moderation[pairs=" + pairs.size() + ", leftOut="
                + leftOut.values().stream().mapToInt(Integer::intValue).sum() + "]";
    }

    private static final class Reader {

        private final ReferenceData reference;
        private final boolean naming;
        private final List<Moderated> pairs = new ArrayList<>();
        private final Map<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);

        Reader(ReferenceData reference, boolean naming) {
            this.reference = reference;
            this.naming = naming;
        }

        Moderation read(Iterable<PupilRecord> records) {
            for (PupilRecord record : records) {
                UnitRatings ratings = UnitRatings.of(record);
                ratings.judgements()
                        .forEach((unit, judgements) -> judgements.stream()
                                .filter(rating -> rating.purpose().equals(Purpose.MODERATION))
                                .forEach(blind -> add(record, ratings, unit, judgements, blind)));
            }
            return new Moderation(pairs, Collections.unmodifiableMap(leftOut), naming);
        }

        private void add(
                PupilRecord record, UnitRatings ratings, UnitRatings.Unit unit, List<Rating> judgements, Rating blind) {
            Optional<Target> target = record.target(unit.target());
            Optional<Scale> scale = target.map(Target::scale).flatMap(reference::scale);
            Optional<Rating> recorded = UnitRatings.recorded(judgements, blind.on());
            Optional<LeftOut> reason = recorded.isEmpty()
                    ? Optional.of(LeftOut.NOTHING_RECORDED)
                    : unfit(scale, blind.mark())
                            .or(() -> unfit(scale, recorded.get().mark()))
                            .or(() -> sameRater(blind, recorded.get()));
            if (reason.isPresent()) {
                leftOut.merge(reason.get(), 1, Integer::sum);
                return;
            }
            Rating own = recorded.orElseThrow();
            Scale on = scale.orElseThrow();
            pairs.add(Moderated.builder()
                    .unit(new PanelUnit(record.pupil().id(), unit.target(), unit.occasion()))
                    .scale(on)
                    .recorded(own.mark())
                    .blind(blind.mark())
                    .agreed(ratings.agreed(unit).map(Rating::mark).filter(mark -> mark.isPresent() && on.accepts(mark)))
                    .school(ModerationFacets.school(record, own))
                    .moderatedBy(ModerationFacets.school(record, blind))
                    .cycle(own.cycle())
                    .facets(ModerationFacets.of(record, target.orElseThrow(), own, on, reference))
                    .recordedId(own.id())
                    .blindId(blind.id())
                    .rater(naming ? own.by().flatMap(Rater::staff) : Optional.empty())
                    .build());
        }

        private static Optional<LeftOut> sameRater(Rating blind, Rating recorded) {
            Optional<StaffId> moderator = blind.by().flatMap(Rater::staff);
            return moderator.isPresent() && moderator.equals(recorded.by().flatMap(Rater::staff))
                    ? Optional.of(LeftOut.SAME_RATER)
                    : Optional.empty();
        }
    }

    /** Why a mark cannot be held against another on this scale. */
    static Optional<LeftOut> unfit(Optional<Scale> scale, Mark mark) {
        if (scale.isEmpty()) {
            return Optional.of(LeftOut.UNKNOWN_SCALE);
        }
        if (!scale.get().scored()) {
            return Optional.of(LeftOut.NOT_SCORED);
        }
        if (!mark.isPresent()) {
            return Optional.of(LeftOut.NO_MARK);
        }
        return scale.get().accepts(mark) ? Optional.empty() : Optional.of(LeftOut.OFF_SCALE);
    }
}
