package org.waymark.io.csv;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.code.Role;
import org.waymark.code.Roles;
import org.waymark.id.CycleId;
import org.waymark.id.RatingId;
import org.waymark.id.SchoolId;
import org.waymark.id.StaffId;
import org.waymark.id.TargetId;
import org.waymark.rating.Perspective;
import org.waymark.rating.Perspectives;
import org.waymark.rating.Purpose;
import org.waymark.rating.Purposes;
import org.waymark.rating.Rater;
import org.waymark.rating.Rating;

/** The table of ratings. */
final class RatingTables {

    private static final Field<Rating, TargetId> TARGET =
            Field.needed("target", "The id of the target.", CellKind.id(TargetId::of), Rating::target);

    private static final Field<Rating, RatingId> RATING = Field.maybe(
            "rating", "The id of the rating; empty if none points at it.", CellKind.id(RatingId::of), Rating::id);

    private static final MarkFields<Rating> MARK = MarkFields.of(Rating::mark);

    private static final Field<Rating, LocalDate> ON =
            Field.needed("on", "The day on which it was seen.", CellKind.DAY, Rating::on);

    private static final Field<Rating, Instant> RECORDED_AT = Field.maybe(
            "recordedAt", "When it was written down; empty if nobody said.", CellKind.MOMENT, Rating::recordedAt);

    private static final Field<Rating, StaffId> STAFF = Field.<Rating, StaffId>maybe(
                    "staff",
                    "The id of the member of staff who gave it; empty for others.",
                    CellKind.id(StaffId::of),
                    line -> line.by().flatMap(Rater::staff))
            .holding(Content.STAFF);

    private static final Field<Rating, Role> ROLE = Field.maybe(
            "role",
            "The role of whoever gave it; empty if nobody said who.",
            CellKind.code(Roles.CODES, Role::of),
            line -> line.by().map(Rater::role));

    private static final Field<Rating, Perspective> PERSPECTIVE = Field.maybe(
            "perspective",
            "Whose view it is; that of the role if it is empty.",
            CellKind.code(Perspectives.CODES, Perspective::of),
            line -> Optional.of(line.perspective()));

    private static final Field<Rating, Purpose> PURPOSE = Field.maybe(
            "purpose",
            "What it was made for; monitoring if it is empty.",
            CellKind.code(Purposes.CODES, Purpose::of),
            line -> Optional.of(line.purpose()));

    private static final Field<Rating, CycleId> CYCLE =
            Field.maybe("cycle", "The review cycle; empty between cycles.", CellKind.id(CycleId::of), Rating::cycle);

    private static final Field<Rating, SchoolId> SCHOOL = Field.maybe(
            "school",
            "The school where it was made; empty if it is the main school of that day.",
            CellKind.id(SchoolId::of),
            Rating::school);

    private static final Field<Rating, RatingId> CORRECTS = Field.maybe(
            "corrects",
            "The id of the rating that this one corrects; empty if none.",
            CellKind.id(RatingId::of),
            Rating::corrects);

    private static final Field<Rating, RatingId> REVISES = Field.maybe(
            "revises",
            "The id of the rating that this one replaces after a change of mind; empty if none.",
            CellKind.id(RatingId::of),
            Rating::revises);

    private static final Field<Rating, List<RatingId>> AGREES = Field.several(
            "agrees",
            "The ids of the ratings whose raters agreed on this one.",
            CellKind.id(RatingId::of),
            Rating::agrees);

    private RatingTables() {}

    static RecordTable<Rating> ratings() {
        return new RecordTable<>(
                "ratings",
                "A line for each rating of a target, or reason why there is none; evidence and notes are not in it.",
                Content.PLAIN,
                record -> record.ratings().stream(),
                List.of(
                        TARGET,
                        RATING,
                        MARK.point(),
                        MARK.quantity(),
                        MARK.absent(),
                        ON,
                        RECORDED_AT,
                        STAFF,
                        ROLE,
                        PERSPECTIVE,
                        PURPOSE,
                        CYCLE,
                        SCHOOL,
                        CORRECTS,
                        REVISES,
                        AGREES),
                (line, draft) -> draft.record().addRatings(rating(line)));
    }

    private static Rating rating(Given line) {
        Optional<Rater> by = rater(line);
        Rating.Builder rating = Rating.builder();
        line.maybe(PERSPECTIVE).ifPresent(rating::perspective);
        return rating.id(line.maybe(RATING))
                .target(line.one(TARGET))
                .mark(MARK.one(line))
                .on(line.one(ON))
                .recordedAt(line.maybe(RECORDED_AT))
                .by(by)
                .purpose(line.maybe(PURPOSE).orElse(Purpose.MONITORING))
                .cycle(line.maybe(CYCLE))
                .school(line.maybe(SCHOOL))
                .corrects(line.maybe(CORRECTS))
                .revises(line.maybe(REVISES))
                .addAllAgrees(line.maybe(AGREES).orElse(List.of()))
                .build();
    }

    private static Optional<Rater> rater(Given line) {
        if (line.maybe(STAFF).isEmpty() && line.maybe(ROLE).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Rater.builder()
                .staff(line.maybe(STAFF))
                .role(line.maybe(ROLE).orElse(Role.KEY_WORKER))
                .build());
    }
}
