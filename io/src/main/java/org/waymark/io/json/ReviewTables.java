package org.waymark.io.json;

import org.waymark.review.Review;
import org.waymark.review.ReviewKind;

/** Reviews. */
final class ReviewTables {

    static final TextCodec<ReviewKind> KIND = Codecs.code("the code of a kind of review", ReviewKind::of);

    static final Table<Review, Review.Builder> REVIEW = Table.of(
                    "review", Review.class, Review::builder, builder -> builder.build())
            .required("id", Review::id, Review.Builder::id, Ids.REVIEW)
            .required("kind", Review::kind, Review.Builder::kind, KIND)
            .required("on", Review::on, Review.Builder::on, DateCodec.DAY)
            .optional("cycle", Review::cycle, Review.Builder::cycle, Ids.CYCLE)
            .list("targets", Review::targets, Review.Builder::addTargets, Ids.TARGET)
            .list("cites", Review::cites, Review.Builder::addCites, Ids.RATING)
            .list("present", Review::present, Review.Builder::addPresent, RatingTables.RATER)
            .list("actions", Review::actions, Review.Builder::addActions, VoiceTables.ACTION)
            .list("notes", Review::notes, Review.Builder::addNotes, CodeTables.NOTE)
            .open(Review.Builder::putAllExtensions, Review.Builder::putAllUnknown);

    private ReviewTables() {}
}
