package org.waymark.release;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.id.ConceptId;
import org.waymark.id.CycleId;
import org.waymark.id.ProgrammeId;
import org.waymark.id.ScaleRef;
import org.waymark.id.SchoolId;
import org.waymark.id.VocabularyRef;
import org.waymark.programme.Programme;
import org.waymark.rating.Rating;
import org.waymark.school.School;
import org.waymark.target.Target;
import org.waymark.vocabulary.LocalVocabulary;
import org.waymark.vocabulary.Vocabulary;

/** Collects what a record refers to, and what that refers to in turn. */
final class ReferenceSlice {

    private final ReferenceData data;
    private final Set<SchoolId> schools = new HashSet<>();
    private final Set<ProgrammeId> programmes = new HashSet<>();
    private final Set<CycleId> cycles = new HashSet<>();
    private final Set<ScaleRef> scales = new HashSet<>();
    private final Set<VocabularyRef> words = new HashSet<>();

    private ReferenceSlice(ReferenceData data) {
        this.data = data;
    }

    static ReferenceData of(PupilRecord record, SchoolId from, ReferenceData data) {
        ReferenceSlice slice = new ReferenceSlice(data);
        slice.schools.add(from);
        slice.addPupil(record);
        record.targets().forEach(slice::add);
        record.ratings().forEach(slice::add);
        record.series().forEach(series -> slice.scales.add(series.scale()));
        record.reviews().forEach(review -> review.cycle().ifPresent(slice.cycles::add));
        record.conversations().forEach(one -> one.cycle().ifPresent(slice.cycles::add));
        slice.addProgrammes();
        slice.addShared();
        slice.addKinOfSchools();
        return slice.result();
    }

    private void addPupil(PupilRecord record) {
        record.pupil().enrolments().forEach(spell -> schools.add(spell.school()));
        record.pupil().programmes().forEach(spell -> programmes.add(spell.programme()));
        record.attendance().forEach(count -> schools.add(count.school()));
        record.incidents().forEach(count -> count.school().ifPresent(schools::add));
    }

    private void add(Target target) {
        scales.add(target.scale());
        target.programme().ifPresent(programmes::add);
        target.setIn().ifPresent(cycles::add);
        target.decisions().forEach(decision -> decision.cycle().ifPresent(cycles::add));
        target.vocabulary().ifPresent(words::add);
        target.concept()
                .filter(concept -> target.vocabulary().isEmpty())
                .flatMap(this::lastListed)
                .ifPresent(words::add);
    }

    private void add(Rating rating) {
        rating.school().ifPresent(schools::add);
        rating.cycle().ifPresent(cycles::add);
    }

    /** The shared vocabulary in which a concept is looked up if nobody said in which it was meant. */
    private Optional<VocabularyRef> lastListed(ConceptId concept) {
        return data.vocabularies().stream()
                .filter(vocabulary -> vocabulary.find(concept).isPresent())
                .map(Vocabulary::ref)
                .reduce((first, second) -> second);
    }

    private void addProgrammes() {
        for (ProgrammeId id : programmes) {
            data.programme(id).ifPresent(this::add);
        }
    }

    private void add(Programme programme) {
        programme.schools().forEach(spell -> schools.add(spell.school()));
        programme.vocabulary().ifPresent(words::add);
        scales.addAll(programme.scales());
        cycles.addAll(programme.cyclePlan());
    }

    private void addShared() {
        data.localVocabularies().stream()
                .filter(local -> words.contains(local.ref()))
                .map(LocalVocabulary::shared)
                .map(Vocabulary::ref)
                .toList()
                .forEach(words::add);
    }

    private void addKinOfSchools() {
        Deque<SchoolId> open = new ArrayDeque<>(schools);
        while (!open.isEmpty()) {
            Optional<School> school = data.school(open.pop());
            school.ifPresent(one -> {
                addNew(one.predecessors(), open);
                addNew(one.successors(), open);
            });
        }
    }

    private void addNew(Collection<SchoolId> kin, Deque<SchoolId> open) {
        for (SchoolId id : kin) {
            if (schools.add(id)) {
                open.push(id);
            }
        }
    }

    private ReferenceData result() {
        return ReferenceData.builder()
                .addAllSchools(these(data.schools(), one -> schools.contains(one.id())))
                .addAllCodeSets(data.codeSets())
                .addAllScales(these(data.scales(), one -> scales.contains(one.ref())))
                .addAllPointsTables(these(data.pointsTables(), one -> scales.contains(one.scale())))
                .addAllVocabularies(these(data.vocabularies(), one -> words.contains(one.ref())))
                .addAllLocalVocabularies(these(data.localVocabularies(), one -> words.contains(one.ref())))
                .addAllProgrammes(these(data.programmes(), one -> programmes.contains(one.id())))
                .addAllCycles(these(data.cycles(), one -> cycles.contains(one.id())))
                .build();
    }

    private static <T> List<T> these(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).toList();
    }
}
