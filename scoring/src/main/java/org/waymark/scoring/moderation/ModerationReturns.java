package org.waymark.scoring.moderation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.code.Role;
import org.waymark.finding.Finding;
import org.waymark.finding.Findings;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;
import org.waymark.id.PupilId;
import org.waymark.id.RatingId;
import org.waymark.id.SchoolId;
import org.waymark.id.StaffId;
import org.waymark.rating.Purpose;
import org.waymark.rating.Rater;
import org.waymark.rating.Rating;
import org.waymark.scale.Scale;
import org.waymark.target.Target;

/**
 * What moderators gave, as ratings that the caller adds to the records; and what could not be taken, with the reason.
 *
 * <p>Each return is checked by itself. Refused as an error, at {@code returns[i]}:
 *
 * <ul>
 *   <li>{@code moderation.unknown-key}: the key stands on no sheet;
 *   <li>{@code moderation.wrong-school}: it stands on the sheet of another school, the pupil's own included;
 *   <li>{@code moderation.not-found}: the rating is no longer in the records;
 *   <li>{@code moderation.off-scale}: the mark cannot stand on the scale of the target;
 *   <li>{@code moderation.same-rater}: the moderator made the recorded rating;
 *   <li>{@code moderation.too-early}: it was given before the day of the recorded rating;
 *   <li>{@code moderation.returned-twice}: the same moderator returned the key before, here or in the records; the first stands.
 * </ul>
 *
 * <p>A reason in the place of a mark is taken. Immutable.
 */
public final class ModerationReturns {

    private final Map<PupilId, List<Rating>> ratings;
    private final Findings findings;

    private ModerationReturns(Map<PupilId, List<Rating>> ratings, Findings findings) {
        this.ratings = ratings;
        this.findings = findings;
    }

    static ModerationReturns of(
            SortedMap<String, DrawnUnit> units,
            Map<String, SchoolId> moderators,
            Caseload caseload,
            List<BlindReturn> returns) {
        Maker maker = new Maker(units, moderators, caseload);
        returns.forEach(maker::add);
        return new ModerationReturns(maker.ratings, Findings.of(maker.findings));
    }

    /** Returns the new ratings of a pupil, in the order of the returns; empty if there are none. */
    public List<Rating> of(PupilId pupil) {
        return List.copyOf(ratings.getOrDefault(pupil, List.of()));
    }

    /** Returns how many returns were taken. */
    public int taken() {
        return ratings.values().stream().mapToInt(List::size).sum();
    }

    /** Returns why the others were not. */
    public Findings findings() {
        return findings;
    }

    /** Returns a record with its new ratings after those that it has, which stay as they are. */
    public PupilRecord addedTo(PupilRecord record) {
        PupilRecord more = record;
        for (Rating rating : of(record.pupil().id())) {
            more = more.plusRating(rating);
        }
        return more;
    }

    /** Returns a caseload with the new ratings in its records. */
    public Caseload addedTo(Caseload caseload) {
        return caseload.withPupils(caseload.pupils().stream().map(this::addedTo).toList());
    }

    /** How many were taken; nobody is in it. */
    @Override
    public String toString() {
        return "ModerationReturns[taken=" + taken() + ", findings=" + findings.size() + "]";
    }

    private static final class Maker {

        private final SortedMap<String, DrawnUnit> units;
        private final Map<String, SchoolId> moderators;
        private final Caseload caseload;
        private final Map<PupilId, PupilRecord> records;
        private final Map<PupilId, List<Rating>> ratings = new LinkedHashMap<>();
        private final List<Finding> findings = new ArrayList<>();
        private int next;

        Maker(SortedMap<String, DrawnUnit> units, Map<String, SchoolId> moderators, Caseload caseload) {
            this.units = units;
            this.moderators = moderators;
            this.caseload = caseload;
            this.records = caseload.pupilsById();
        }

        void add(BlindReturn given) {
            DrawnUnit drawn = units.get(given.key());
            if (drawn == null) {
                refuse("moderation.unknown-key", "the key stands on no sheet", "Compare it with the sheet.");
            } else if (!given.from().equals(moderators.get(given.key()))
                    || given.from().equals(drawn.school())) {
                refuse(
                        "moderation.wrong-school",
                        "the key stands on the sheet of another school",
                        "Compare it with the sheet.");
            } else {
                PupilRecord record = records.get(drawn.unit().pupil());
                Optional<Rating> recorded =
                        Optional.ofNullable(record).flatMap(one -> BlindSheets.recorded(one, drawn.unit()));
                if (record == null || recorded.isEmpty()) {
                    refuse("moderation.not-found", "the rating is no longer in the records", "Draw another one.");
                } else {
                    check(given, drawn, record, recorded.get());
                }
            }
            next++;
        }

        private void check(BlindReturn given, DrawnUnit drawn, PupilRecord record, Rating recorded) {
            Optional<Scale> scale =
                    record.target(recorded.target()).map(Target::scale).flatMap(caseload.referenceData()::scale);
            if (scale.filter(one -> one.accepts(given.mark())).isEmpty()) {
                refuse(
                        "moderation.off-scale",
                        "the mark cannot stand on the scale of the target",
                        "Ask the moderator for a mark on that scale.");
            } else if (recorded.by()
                    .flatMap(Rater::staff)
                    .filter(given.by()::equals)
                    .isPresent()) {
                refuse(
                        "moderation.same-rater",
                        "the moderator made the recorded rating",
                        "Let somebody else moderate it.");
            } else if (given.on().isBefore(recorded.on())) {
                refuse(
                        "moderation.too-early",
                        "the day lies before that of the recorded rating",
                        "Correct the day of the return.");
            } else if (isReturned(given, drawn, record)) {
                refuse(
                        "moderation.returned-twice",
                        "the moderator has rated it before; the first rating stands",
                        "For a change of mind add a rating that revises the first one.");
            } else {
                ratings.computeIfAbsent(drawn.unit().pupil(), any -> new ArrayList<>())
                        .add(rating(given, record, recorded));
            }
        }

        private boolean isReturned(BlindReturn given, DrawnUnit drawn, PupilRecord record) {
            List<Rating> all = new ArrayList<>(record.ratings());
            all.addAll(ratings.getOrDefault(drawn.unit().pupil(), List.of()));
            return all.stream()
                    .anyMatch(rating -> rating.purpose().equals(Purpose.MODERATION)
                            && rating.agrees().isEmpty()
                            && rating.target().equals(drawn.unit().target())
                            && rating.cycle()
                                    .filter(cycle ->
                                            cycle.value().equals(drawn.unit().occasion()))
                                    .isPresent()
                            && staff(rating).filter(given.by()::equals).isPresent());
        }

        private static Optional<StaffId> staff(Rating rating) {
            return rating.by().flatMap(Rater::staff);
        }

        private Rating rating(BlindReturn given, PupilRecord record, Rating recorded) {
            return Rating.builder()
                    .id(id(given.key(), record))
                    .target(recorded.target())
                    .mark(given.mark())
                    .on(given.on())
                    .by(Rater.builder().staff(given.by()).role(Role.MODERATOR).build())
                    .purpose(Purpose.MODERATION)
                    .cycle(recorded.cycle())
                    .school(given.from())
                    .addAllNotes(given.note().stream().toList())
                    .build();
        }

        /** The key, unless an earlier rating of the record has taken it. */
        private RatingId id(String key, PupilRecord record) {
            Set<RatingId> taken = new HashSet<>();
            record.ratings().forEach(rating -> rating.id().ifPresent(taken::add));
            ratings.getOrDefault(record.pupil().id(), List.of())
                    .forEach(rating -> rating.id().ifPresent(taken::add));
            RatingId id = RatingId.of("moderation-" + key);
            for (int again = 2; taken.contains(id); again++) {
                id = RatingId.of("moderation-" + key + "-" + again);
            }
            return id;
        }

        private void refuse(String rule, String message, String remedy) {
            findings.add(Finding.builder()
                    .rule(rule)
                    .severity(Severity.ERROR)
                    .position(Position.root().field("returns").index(next))
                    .message(message)
                    .remedy(remedy)
                    .build());
        }
    }
}
