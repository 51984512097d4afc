package org.waymark.io.csv;

import java.time.LocalDate;
import java.util.List;
import org.waymark.id.CycleId;
import org.waymark.id.RatingId;
import org.waymark.id.ReviewId;
import org.waymark.id.TargetId;
import org.waymark.review.Review;
import org.waymark.review.ReviewKind;
import org.waymark.review.ReviewKinds;

/** The table of reviews. */
final class ReviewTables {

    private ReviewTables() {}

    static RecordTable<Review> reviews() {
        Field<Review, ReviewId> review =
                Field.needed("review", "The id of the review.", CellKind.id(ReviewId::of), Review::id);
        Field<Review, ReviewKind> kind =
                Field.needed("kind", "What it was.", CellKind.code(ReviewKinds.CODES, ReviewKind::of), Review::kind);
        Field<Review, LocalDate> on = Field.needed("on", "The day.", CellKind.DAY, Review::on);
        Field<Review, CycleId> cycle = Field.maybe(
                "cycle", "The review cycle that it closes; empty if none.", CellKind.id(CycleId::of), Review::cycle);
        Field<Review, List<TargetId>> targets = Field.several(
                "targets", "The ids of the targets that were looked at.", CellKind.id(TargetId::of), Review::targets);
        Field<Review, List<RatingId>> ratings = Field.several(
                "ratings", "The ids of the ratings that were looked at.", CellKind.id(RatingId::of), Review::cites);
        return new RecordTable<>(
                "reviews",
                "A line for each meeting or decision; who was there, what was said and what was agreed are not in it.",
                Content.PLAIN,
                record -> record.reviews().stream(),
                List.of(review, kind, on, cycle, targets, ratings),
                (line, draft) -> draft.record()
                        .addReviews(Review.builder()
                                .id(line.one(review))
                                .kind(line.one(kind))
                                .on(line.one(on))
                                .cycle(line.maybe(cycle))
                                .addAllTargets(line.maybe(targets).orElse(List.of()))
                                .addAllCites(line.maybe(ratings).orElse(List.of()))
                                .build()));
    }
}
