package org.waymark.scoring.subject;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.need.AreaOfNeed;
import org.waymark.need.Need;
import org.waymark.need.NeedTaxonomies;
import org.waymark.need.NeedTaxonomy;
import org.waymark.need.ProvisionSpell;
import org.waymark.pupil.Enrolment;
import org.waymark.rating.ObservationSeries;
import org.waymark.target.Target;

/** Resolves facets once, on the day of the score. */
final class FacetResolver {

    private final ReferenceData referenceData;
    private final NeedTaxonomy taxonomy;

    FacetResolver(ReferenceData referenceData, HistoryPolicy policy) {
        this.referenceData = referenceData;
        this.taxonomy = policy.taxonomy().flatMap(referenceData::taxonomy).orElse(NeedTaxonomies.AREAS_OF_NEED_2015);
    }

    /** The facets of a pupil on a day. */
    Facets of(PupilRecord record, LocalDate day) {
        Map<Facet, String> values = new LinkedHashMap<>();
        record.pupil().groupings().stream()
                .filter(grouping -> grouping.isOn(day))
                .forEach(grouping -> values.put(Facet.of(grouping.name()), grouping.value()));
        Optional<Enrolment> enrolment = record.pupil().mainEnrolmentOn(day);
        enrolment.ifPresent(spell -> {
            values.put(Facet.SCHOOL, spell.school().value());
            values.put(Facet.YEAR, spell.year().code());
            spell.year().keyStage().ifPresent(stage -> values.put(Facet.KEY_STAGE, stage.code()));
        });
        record.pupil().programmeOn(day).ifPresent(programme -> values.put(Facet.PROGRAMME, programme.value()));
        record.provisions().stream()
                .filter(spell -> spell.isOn(day))
                .findFirst()
                .map(ProvisionSpell::provision)
                .ifPresent(provision -> values.put(Facet.PROVISION, provision.code()));
        record.needs().stream()
                .filter(need -> need.isOn(day))
                .min(Comparator.comparingInt(Need::rank))
                .ifPresent(need -> {
                    values.put(Facet.NEED, need.type().code());
                    taxonomy.area(need.type())
                            .map(AreaOfNeed::code)
                            .ifPresent(area -> values.put(Facet.NEED_AREA, area));
                });
        return Facets.of(values);
    }

    /** The facets of a target: those of its pupil, but the school where its latest rating was made. */
    Facets of(Facets pupil, Target target, TargetHistory history) {
        return pupil.and(own(target, history));
    }

    /** The facets of a series: those of its pupil and of the target that it belongs to. */
    Facets of(Facets pupil, PupilRecord record, ObservationSeries series) {
        Map<Facet, String> own = series.target()
                .flatMap(id -> record.targets().stream()
                        .filter(target -> target.id().equals(id))
                        .findFirst())
                .map(this::ofTarget)
                .orElse(Map.of());
        return pupil.and(own);
    }

    private Map<Facet, String> own(Target target, TargetHistory history) {
        Map<Facet, String> values = ofTarget(target);
        if (history.hasLatest()) {
            history.school(history.latestIndex()).ifPresent(school -> values.put(Facet.SCHOOL, school.value()));
        }
        return values;
    }

    private Map<Facet, String> ofTarget(Target target) {
        Map<Facet, String> values = new LinkedHashMap<>();
        values.put(Facet.TARGET_KIND, target.kind().code());
        target.area().ifPresent(area -> values.put(Facet.AREA, area));
        target.subject().ifPresent(subject -> values.put(Facet.SUBJECT, subject));
        target.concept().ifPresent(concept -> values.put(Facet.CONCEPT, concept.value()));
        referenceData
                .concept(target)
                .ifPresent(concept -> values.put(Facet.STRAND, concept.strand().value()));
        return values;
    }
}
