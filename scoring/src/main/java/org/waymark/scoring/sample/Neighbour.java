package org.waymark.scoring.sample;

import java.math.BigDecimal;
import org.waymark.caseload.PupilRecord;
import org.waymark.rating.Rating;
import org.waymark.scale.Mark;
import org.waymark.scale.Scale;

/** The mark that stands so many places higher or lower on the scale of a rating. */
final class Neighbour {

    private Neighbour() {}

    /** Stays on the scale: at an end of it, the mark is that end. A reason stays what it is. */
    static Mark of(PupilRecord record, Rating rating, int difference) {
        Scale scale = FourSchoolsReference.ALL
                .scale(record.target(rating.target()).orElseThrow().scale())
                .orElseThrow();
        if (rating.mark() instanceof Mark.Point point) {
            int place = scale.position(point.code()).orElseThrow() + difference;
            int last = scale.points().size() - 1;
            return Mark.point(
                    scale.points().get(Math.max(0, Math.min(last, place))).code());
        }
        if (rating.mark() instanceof Mark.Quantity quantity) {
            return Mark.quantity(
                    quantity.value().add(BigDecimal.valueOf(difference)).max(BigDecimal.ZERO));
        }
        return rating.mark();
    }
}
