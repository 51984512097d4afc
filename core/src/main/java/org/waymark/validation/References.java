package org.waymark.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.caseload.ReferenceData;
import org.waymark.caseload.Shipped;
import org.waymark.code.CodeSet;
import org.waymark.id.CycleId;
import org.waymark.id.ProgrammeId;
import org.waymark.id.ScaleRef;
import org.waymark.id.SchoolId;
import org.waymark.id.SiteId;
import org.waymark.id.VocabularyRef;
import org.waymark.programme.Programme;
import org.waymark.review.ReviewCycle;
import org.waymark.scale.Scale;
import org.waymark.school.School;
import org.waymark.target.Target;
import org.waymark.vocabulary.Concept;

/** One or several reference data to look things up in: the first that knows an id counts. Immutable once made. */
final class References {

    private final List<ReferenceData> all;
    private final KnownCodes codes;
    private final CyclePlan plan;

    References(ReferenceData... all) {
        this.all = List.of(all);
        List<CodeSet> codeSets = new ArrayList<>();
        Map<ProgrammeId, Programme> programmes = new LinkedHashMap<>();
        for (ReferenceData data : all) {
            codeSets.addAll(data.codeSets());
            data.programmes().forEach(programme -> programmes.putIfAbsent(programme.id(), programme));
        }
        this.codes = new KnownCodes(codeSets, Shipped.codeSets());
        this.plan = new CyclePlan(programmes.values(), this::cycle);
    }

    /** What is checked itself, when reference data is: the first. */
    ReferenceData data() {
        return all.get(0);
    }

    Optional<School> school(SchoolId id) {
        return find(data -> data.school(id));
    }

    boolean hasSite(SchoolId school, SiteId site) {
        return school(school)
                .map(found -> found.sites().stream().anyMatch(one -> one.id().equals(site)))
                .orElse(false);
    }

    Optional<Programme> programme(ProgrammeId id) {
        return find(data -> data.programme(id));
    }

    Optional<ReviewCycle> cycle(CycleId id) {
        return find(data -> data.cycle(id));
    }

    Optional<Scale> scale(ScaleRef ref) {
        return find(data -> data.scale(ref));
    }

    /** Whether there is a shared vocabulary with its words, or a local one, under this reference. */
    boolean hasVocabulary(VocabularyRef ref) {
        return all.stream()
                .anyMatch(data -> data.localVocabulary(ref).isPresent()
                        || data.vocabulary(ref).isPresent());
    }

    /** The concept of a target, see {@link ReferenceData#concept(Target)}. */
    Optional<Concept> concept(Target target) {
        return find(data -> data.concept(target));
    }

    KnownCodes codes() {
        return codes;
    }

    CyclePlan plan() {
        return plan;
    }

    private <T> Optional<T> find(Function<ReferenceData, Optional<T>> question) {
        for (ReferenceData data : all) {
            Optional<T> answer = question.apply(data);
            if (answer.isPresent()) {
                return answer;
            }
        }
        return Optional.empty();
    }
}
