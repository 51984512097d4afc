package org.waymark.scoring.moderation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.id.SchoolId;
import org.waymark.need.Need;
import org.waymark.pupil.Enrolment;
import org.waymark.rating.Rating;
import org.waymark.scale.Band;
import org.waymark.scale.Mark;
import org.waymark.scale.Scale;
import org.waymark.scoring.cohort.CohortFacets;
import org.waymark.scoring.cohort.CohortValue;
import org.waymark.scoring.subject.Facet;
import org.waymark.scoring.subject.Facets;
import org.waymark.target.Target;

/**
 * The facets of a rating that is or could be moderated, resolved on the day of the rating.
 *
 * <p>These are {@link Facet#SCHOOL} (where the rating was made), {@link Facet#PROGRAMME}, {@link Facet#PROVISION}, {@link
 * Facet#NEED}, {@link Facet#YEAR}, {@link Facet#KEY_STAGE}, {@link Facet#TARGET_KIND}, {@link Facet#AREA}, {@link Facet#SUBJECT},
 * {@link Facet#CONCEPT}, {@link Facet#STRAND}, {@link CohortFacets#SCALE}, {@link CohortFacets#CYCLE}, {@link #BAND} and the grouping
 * attributes of the pupil under their own names. A facet that groups by members of staff is never among them.
 */
public final class ModerationFacets {

    /**
     * The part of the scale in which the recorded mark lies: its named band, or else {@code lower}, {@code middle} or {@code upper}
     * by thirds of its points or of its range. Not known on a scale of names and one without ends.
     */
    public static final Facet BAND = Facet.of("mark-band");

    private static final int THIRDS = 3;

    private ModerationFacets() {}

    /** Refuses a facet of staff: raters are asked for by their own name. */
    static Facet refusingStaff(Facet facet) {
        if (CohortFacets.isStaff(facet)) {
            throw new IllegalArgumentException("members of staff are no facet of moderation");
        }
        return facet;
    }

    static CohortValue value(Facets facets, Facet facet) {
        return facets.find(facet).map(CohortValue::of).orElse(CohortValue.UNKNOWN);
    }

    /** The school where a rating was made: the one that it names, or the pupil's main school on its day. */
    static Optional<SchoolId> school(PupilRecord record, Rating rating) {
        return rating.school()
                .or(() -> record.pupil().mainEnrolmentOn(rating.on()).map(Enrolment::school));
    }

    static Facets of(PupilRecord record, Target target, Rating rating, Scale scale, ReferenceData reference) {
        Map<Facet, String> values = new LinkedHashMap<>();
        LocalDate day = rating.on();
        ofPupil(record, day, values);
        school(record, rating).ifPresent(school -> values.put(Facet.SCHOOL, school.value()));
        values.put(Facet.TARGET_KIND, target.kind().code());
        target.area().ifPresent(area -> values.put(Facet.AREA, area));
        target.subject().ifPresent(subject -> values.put(Facet.SUBJECT, subject));
        target.concept().ifPresent(concept -> values.put(Facet.CONCEPT, concept.value()));
        reference
                .concept(target)
                .ifPresent(concept -> values.put(Facet.STRAND, concept.strand().value()));
        values.put(CohortFacets.SCALE, scale.ref().toString());
        rating.cycle().ifPresent(cycle -> values.put(CohortFacets.CYCLE, cycle.value()));
        band(scale, rating.mark()).ifPresent(band -> values.put(BAND, band));
        values.keySet().removeIf(CohortFacets::isStaff);
        return Facets.of(values);
    }

    private static void ofPupil(PupilRecord record, LocalDate day, Map<Facet, String> values) {
        record.pupil().groupings().stream()
                .filter(grouping -> grouping.isOn(day))
                .forEach(grouping -> values.putIfAbsent(Facet.of(grouping.name()), grouping.value()));
        record.pupil().mainEnrolmentOn(day).ifPresent(spell -> {
            values.put(Facet.YEAR, spell.year().code());
            spell.year().keyStage().ifPresent(stage -> values.put(Facet.KEY_STAGE, stage.code()));
        });
        record.pupil().programmeOn(day).ifPresent(programme -> values.put(Facet.PROGRAMME, programme.value()));
        record.provisions().stream()
                .filter(spell -> spell.isOn(day))
                .findFirst()
                .ifPresent(
                        spell -> values.put(Facet.PROVISION, spell.provision().code()));
        record.needs().stream()
                .filter(need -> need.isOn(day))
                .min(Comparator.comparingInt(Need::rank))
                .ifPresent(need -> values.put(Facet.NEED, need.type().code()));
    }

    static Optional<String> band(Scale scale, Mark mark) {
        Optional<String> named = scale.band(mark).map(Band::code);
        if (named.isPresent() || !scale.bands().isEmpty()) {
            return named;
        }
        return third(scale, mark).stream()
                .mapToObj(third -> third == 0 ? "lower" : third == 1 ? "middle" : "upper")
                .findFirst();
    }

    private static OptionalInt third(Scale scale, Mark mark) {
        if (!Panel.isOrdered(scale)) {
            return OptionalInt.empty();
        }
        if (mark instanceof Mark.Point point) {
            OptionalInt place = scale.position(point.code());
            return place.isPresent()
                    ? OptionalInt.of(place.getAsInt() * THIRDS / scale.points().size())
                    : place;
        }
        if (!(mark instanceof Mark.Quantity quantity)
                || scale.minimum().isEmpty()
                || scale.maximum().isEmpty()) {
            return OptionalInt.empty();
        }
        BigDecimal above = quantity.value().subtract(scale.minimum().get());
        BigDecimal width = scale.maximum().get().subtract(scale.minimum().get());
        BigDecimal thrice = above.multiply(BigDecimal.valueOf(THIRDS));
        if (thrice.compareTo(width) < 0) {
            return OptionalInt.of(0);
        }
        return OptionalInt.of(thrice.compareTo(width.add(width)) < 0 ? 1 : 2);
    }
}
