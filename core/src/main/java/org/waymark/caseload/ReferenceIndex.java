package org.waymark.caseload;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.code.CodeSet;
import org.waymark.id.CodeSetRef;
import org.waymark.id.CycleId;
import org.waymark.id.PartnershipId;
import org.waymark.id.ProgrammeId;
import org.waymark.id.ScaleRef;
import org.waymark.id.SchoolId;
import org.waymark.id.TaxonomyRef;
import org.waymark.id.VocabularyRef;
import org.waymark.need.NeedTaxonomies;
import org.waymark.need.NeedTaxonomy;
import org.waymark.programme.Programme;
import org.waymark.review.ReviewCycle;
import org.waymark.scale.PointsTable;
import org.waymark.scale.PointsTables;
import org.waymark.scale.Scale;
import org.waymark.scale.Scales;
import org.waymark.school.Partnership;
import org.waymark.school.School;
import org.waymark.vocabulary.LocalVocabulary;
import org.waymark.vocabulary.Vocabulary;

/** Reference data by id, for lookups in constant time; {@link ReferenceData} is the door to it. Immutable. */
public final class ReferenceIndex {

    private final Map<SchoolId, School> schools;
    private final Map<PartnershipId, Partnership> partnerships;
    private final Map<CodeSetRef, CodeSet> codeSets;
    private final Map<ScaleRef, Scale> scales;
    private final Map<List<String>, PointsTable> pointsTables;
    private final Map<TaxonomyRef, NeedTaxonomy> taxonomies;
    private final Map<VocabularyRef, Vocabulary> vocabularies;
    private final Map<VocabularyRef, LocalVocabulary> localVocabularies;
    private final Map<ProgrammeId, Programme> programmes;
    private final Map<CycleId, ReviewCycle> cycles;
    private final TargetWords words;

    ReferenceIndex(ReferenceData data) {
        schools = byKey(data.schools(), School::id);
        partnerships = byKey(data.partnerships(), Partnership::id);
        codeSets = byKey(data.codeSets(), CodeSet::ref);
        ShippedCodeSets.ALL.forEach(set -> codeSets.putIfAbsent(set.ref(), set));
        scales = byKey(data.scales(), Scale::ref);
        Scales.all().forEach(scale -> scales.putIfAbsent(scale.ref(), scale));
        pointsTables = byKey(data.pointsTables(), ReferenceIndex::key);
        PointsTables.all().forEach(table -> pointsTables.putIfAbsent(key(table), table));
        taxonomies = byKey(data.taxonomies(), NeedTaxonomy::ref);
        NeedTaxonomies.all().forEach(taxonomy -> taxonomies.putIfAbsent(taxonomy.ref(), taxonomy));
        vocabularies = byKey(data.vocabularies(), Vocabulary::ref);
        localVocabularies = byKey(data.localVocabularies(), LocalVocabulary::ref);
        programmes = byKey(data.programmes(), Programme::id);
        cycles = byKey(data.cycles(), ReviewCycle::id);
        words = new TargetWords(data.vocabularies(), this);
    }

    /** See {@link ReferenceData#school(SchoolId)}. */
    public Optional<School> school(SchoolId id) {
        return Optional.ofNullable(schools.get(id));
    }

    /** See {@link ReferenceData#partnership(PartnershipId)}. */
    public Optional<Partnership> partnership(PartnershipId id) {
        return Optional.ofNullable(partnerships.get(id));
    }

    /** See {@link ReferenceData#codeSet(CodeSetRef)}. */
    public Optional<CodeSet> codeSet(CodeSetRef ref) {
        return Optional.ofNullable(codeSets.get(ref));
    }

    /** See {@link ReferenceData#scale(ScaleRef)}. */
    public Optional<Scale> scale(ScaleRef ref) {
        return Optional.ofNullable(scales.get(ref));
    }

    /** See {@link ReferenceData#pointsTable(String, String)}. */
    public Optional<PointsTable> pointsTable(String id, String version) {
        return Optional.ofNullable(pointsTables.get(List.of(id, version)));
    }

    /** See {@link ReferenceData#taxonomy(TaxonomyRef)}. */
    public Optional<NeedTaxonomy> taxonomy(TaxonomyRef ref) {
        return Optional.ofNullable(taxonomies.get(ref));
    }

    /** See {@link ReferenceData#vocabulary(VocabularyRef)}. */
    public Optional<Vocabulary> vocabulary(VocabularyRef ref) {
        return Optional.ofNullable(vocabularies.get(ref));
    }

    /** See {@link ReferenceData#localVocabulary(VocabularyRef)}. */
    public Optional<LocalVocabulary> localVocabulary(VocabularyRef ref) {
        return Optional.ofNullable(localVocabularies.get(ref));
    }

    /** See {@link ReferenceData#programme(ProgrammeId)}. */
    public Optional<Programme> programme(ProgrammeId id) {
        return Optional.ofNullable(programmes.get(id));
    }

    /** See {@link ReferenceData#cycle(CycleId)}. */
    public Optional<ReviewCycle> cycle(CycleId id) {
        return Optional.ofNullable(cycles.get(id));
    }

    TargetWords words() {
        return words;
    }

    private static List<String> key(PointsTable table) {
        return List.of(table.id(), table.version());
    }

    private static <K, V> Map<K, V> byKey(List<V> values, Function<V, K> key) {
        Map<K, V> map = new HashMap<>();
        for (V value : values) {
            map.putIfAbsent(key.apply(value), value);
        }
        return map;
    }

    /** How much there is. */
    @Override
    public String toString() {
        return "ReferenceIndex[schools=" + schools.size() + ", programmes=" + programmes.size() + ", cycles="
                + cycles.size() + "]";
    }
}
