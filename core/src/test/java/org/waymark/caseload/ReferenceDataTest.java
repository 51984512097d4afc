package org.waymark.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.code.CodeEntry;
import org.waymark.code.CodeSet;
import org.waymark.code.Roles;
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
import org.waymark.scale.ScaleKind;
import org.waymark.scale.Scales;
import org.waymark.school.Partnership;
import org.waymark.school.School;
import org.waymark.target.Target;
import org.waymark.vocabulary.Concept;
import org.waymark.vocabulary.LocalVocabulary;
import org.waymark.vocabulary.Vocabulary;

class ReferenceDataTest {

    private static final Scale OWN = scale("northgate-stars@1", "Stars");
    private static final Vocabulary SHARED = vocabulary("shared@1", "Repairs a fall-out");
    private static final LocalVocabulary HORIZONS = local("horizons@1", "Making friends again", SHARED);
    private static final VocabularyRef SHARED_REF = VocabularyRef.parse("shared@1");
    private static final VocabularyRef HORIZONS_REF = VocabularyRef.parse("horizons@1");

    @Test
    void findsWhatIsListed() {
        School school = School.builder().id("northgate").title("Northgate").build();
        Partnership partnership =
                Partnership.builder().id("four-schools").title("Four schools").build();
        Programme programme =
                Programme.builder().id("horizons").title("HORIZONS").build();
        ReviewCycle cycle = cycle("autumn", "2026-09-01");
        ReferenceData data = ReferenceData.builder()
                .addSchools(school, school.withId(SchoolId.of("southgate")))
                .addPartnerships(partnership)
                .addScales(OWN)
                .addVocabularies(SHARED)
                .addLocalVocabularies(HORIZONS)
                .addProgrammes(programme)
                .addCycles(cycle)
                .build();
        assertThat(data.school(SchoolId.of("northgate"))).contains(school);
        assertThat(data.partnership(PartnershipId.of("four-schools"))).contains(partnership);
        assertThat(data.scale(OWN.ref())).contains(OWN);
        assertThat(data.vocabulary(SHARED_REF)).contains(SHARED);
        assertThat(data.localVocabulary(HORIZONS_REF)).contains(HORIZONS);
        assertThat(data.programme(ProgrammeId.of("horizons"))).contains(programme);
        assertThat(data.cycle(CycleId.of("autumn"))).contains(cycle);
    }

    @Test
    void findsWhatIsShipped() {
        ReferenceData none = ReferenceData.builder().build();
        assertThat(none.scale(ScaleRef.parse("gas@1"))).contains(Scales.GAS);
        assertThat(none.taxonomy(NeedTaxonomies.AREAS_OF_NEED_2015.ref())).contains(NeedTaxonomies.AREAS_OF_NEED_2015);
        assertThat(none.codeSet(Roles.CODES.ref())).contains(Roles.CODES);
        for (PointsTable table : PointsTables.all()) {
            assertThat(none.pointsTable(table.id(), table.version())).contains(table);
        }
    }

    @Test
    void whatIsNeitherIsNotFound() {
        ReferenceData none = ReferenceData.builder().build();
        assertThat(none.school(SchoolId.of("x"))).isEmpty();
        assertThat(none.partnership(PartnershipId.of("x"))).isEmpty();
        assertThat(none.codeSet(CodeSetRef.parse("x@1"))).isEmpty();
        assertThat(none.scale(ScaleRef.parse("x@1"))).isEmpty();
        assertThat(none.pointsTable("x", "1")).isEmpty();
        assertThat(none.taxonomy(TaxonomyRef.parse("x@1"))).isEmpty();
        assertThat(none.vocabulary(VocabularyRef.parse("x@1"))).isEmpty();
        assertThat(none.localVocabulary(VocabularyRef.parse("x@1"))).isEmpty();
        assertThat(none.programme(ProgrammeId.of("x"))).isEmpty();
        assertThat(none.cycle(CycleId.of("x"))).isEmpty();
    }

    @Test
    void theFirstOfTwoUnderOneIdIsFound() {
        School first = School.builder().id("northgate").title("First").build();
        ReferenceData data = ReferenceData.builder()
                .addSchools(first, first.withTitle("Second"))
                .build();
        assertThat(data.schools()).as("validation reports it").hasSize(2);
        assertThat(data.school(SchoolId.of("northgate"))).contains(first);
    }

    @Test
    void cyclesComeByTheirFirstDayAndInTheOrderOfAPlan() {
        ReferenceData data = ReferenceData.builder()
                .addCycles(cycle("spring", "2027-01-01"), cycle("late", "2026-09-01"), cycle("autumn", "2026-09-01"))
                .build();
        assertThat(data.cyclesInOrder())
                .extracting(cycle -> cycle.id().value())
                .containsExactly("late", "autumn", "spring");
        Programme programme = Programme.builder()
                .id("p")
                .title("P")
                .cycle("autumn")
                .cycle("gone")
                .cycle("spring")
                .build();
        assertThat(data.cyclesOf(programme))
                .extracting(cycle -> cycle.id().value())
                .containsExactly("autumn", "spring");
    }

    @Test
    void theSameContentTwiceIsKeptOnce() {
        ReferenceData data = ReferenceData.builder()
                .addScales(OWN, scale("northgate-stars@2", "Stars"), scale("northgate-stars@1", "Stars"))
                .addVocabularies(SHARED, vocabulary("shared@1", "Repairs a fall-out"))
                .addLocalVocabularies(HORIZONS, HORIZONS.withShared(Vocabulary.unlinked(SHARED_REF)))
                .build();
        assertThat(data.scales()).hasSize(2);
        assertThat(data.vocabularies()).containsExactly(SHARED);
        assertThat(data.localVocabularies()).containsExactly(HORIZONS);
    }

    @Test
    void aShippedScaleMayBeListedAsItIs() {
        ReferenceData data = ReferenceData.builder().addScales(Scales.GAS).build();
        assertThat(data.scales()).containsExactly(Scales.GAS);
        assertThat(data.scale(Scales.GAS.ref())).contains(Scales.GAS);
    }

    @Test
    void twoContentsUnderOneReferenceAreRefusedAllAtOnce() {
        PointsTable table = PointsTable.builder()
                .id("own")
                .version("1")
                .scale(OWN.ref())
                .putPoints("1", BigDecimal.ONE)
                .source("invented")
                .build();
        CodeSet codes = CodeSet.builder()
                .ref("own@1")
                .title("Own")
                .source("invented")
                .addEntries(CodeEntry.of("a", "A"))
                .build();
        NeedTaxonomy taxonomy = NeedTaxonomies.AREAS_OF_NEED_2015.withRef(TaxonomyRef.parse("own@1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferenceData.builder()
                        .addCodeSets(codes, codes.withTitle("Other"))
                        .addScales(OWN, Scales.GAS, OWN.withTitle("Other"))
                        .addPointsTables(table, table.withSource("elsewhere"))
                        .addTaxonomies(taxonomy, taxonomy.withTitle("Other"))
                        .addVocabularies(SHARED, SHARED.withTitle("Other"))
                        .addLocalVocabularies(HORIZONS, HORIZONS.withTitle("Other"))
                        .build())
                .withMessage("ReferenceData must not hold two contents under one reference: "
                        + "codeSets[1] differs from codeSets[0]; "
                        + "scales[2] differs from scales[0]; "
                        + "pointsTables[1] differs from pointsTables[0]; "
                        + "taxonomies[1] differs from taxonomies[0]; "
                        + "vocabularies[1] differs from vocabularies[0]; "
                        + "localVocabularies[1] differs from localVocabularies[0]");
    }

    @Test
    void anotherContentUnderAShippedReferenceIsRefused() {
        String start = "ReferenceData must not hold two contents under one reference: ";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferenceData.builder()
                        .addScales(Scales.GAS.withTitle("Ours"))
                        .addPointsTables(PointsTables.all().get(0).withSource("elsewhere"))
                        .addTaxonomies(NeedTaxonomies.AREAS_OF_NEED_2015.withTitle("Ours"))
                        .addCodeSets(Roles.CODES.withTitle("Ours"))
                        .build())
                .withMessage(start
                        + "codeSets[0] differs from what the library ships; "
                        + "scales[0] differs from what the library ships; "
                        + "pointsTables[0] differs from what the library ships; "
                        + "taxonomies[0] differs from what the library ships");
    }

    @Test
    void aCopyIsHeldToTheSame() {
        ReferenceData data = ReferenceData.builder().addScales(OWN).build();
        assertThatIllegalArgumentException().isThrownBy(() -> data.withScales(OWN, OWN.withTitle("Other")));
        assertThat(data.withScales(OWN, OWN).scales()).containsExactly(OWN);
    }

    @Test
    void aLocalVocabularyIsLinkedToTheListedWords() {
        ReferenceData data = ReferenceData.builder()
                .addVocabularies(SHARED)
                .addLocalVocabularies(HORIZONS.withShared(Vocabulary.unlinked(SHARED_REF)))
                .build();
        assertThat(data.localVocabularies()).containsExactly(HORIZONS);
        assertThat(data.localVocabulary(HORIZONS_REF).orElseThrow().resolve("Making friends again"))
                .extracting(Concept::title)
                .containsExactly("Repairs a fall-out");
    }

    @Test
    void theWordsThatALocalVocabularyBringsAreListed() {
        ReferenceData data =
                ReferenceData.builder().addLocalVocabularies(HORIZONS).build();
        assertThat(data.vocabularies()).containsExactly(SHARED);
        ReferenceData both = ReferenceData.builder()
                .addLocalVocabularies(local("dreams@1", "Mending", Vocabulary.unlinked(SHARED_REF)), HORIZONS)
                .build();
        assertThat(both.localVocabularies()).allMatch(local -> local.shared().equals(SHARED));
    }

    @Test
    void aNameWithoutWordsStaysAName() {
        LocalVocabulary name = HORIZONS.withShared(Vocabulary.unlinked(SHARED_REF));
        ReferenceData data = ReferenceData.builder().addLocalVocabularies(name).build();
        assertThat(data.localVocabularies()).containsExactly(name);
        assertThat(data.vocabularies()).isEmpty();
        assertThat(data.withVocabularies(SHARED).localVocabularies())
                .as("linked as soon as the words are there")
                .containsExactly(HORIZONS);
    }

    @Test
    void wordsThatDifferFromTheListedOnesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferenceData.builder()
                        .addVocabularies(vocabulary("shared@1", "Something else"))
                        .addLocalVocabularies(HORIZONS)
                        .build())
                .withMessageEndingWith("localVocabularies[0].shared differs from another content");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferenceData.builder()
                        .addLocalVocabularies(local("shared@1", "Same name", SHARED))
                        .build())
                .withMessageEndingWith("localVocabularies[0] has the reference of a shared vocabulary");
    }

    @Test
    void aChangeOfWordingDoesNotRewriteLastYearsRecords() {
        Vocabulary later = vocabulary("shared@2", "Mends a friendship");
        ReferenceData data = ReferenceData.builder()
                .addLocalVocabularies(HORIZONS, local("horizons@2", "Putting it right", later))
                .addProgrammes(Programme.builder()
                        .id("horizons")
                        .title("HORIZONS")
                        .vocabulary("horizons@2")
                        .build())
                .build();
        Target old = target().vocabulary("horizons@1").build();
        Target oldShared = target().vocabulary("shared@1").build();
        Target now = target().programme("horizons").build();
        Target bare = target().build();
        assertThat(data.wording(old)).contains("Making friends again");
        assertThat(data.concept(old)).map(Concept::title).contains("Repairs a fall-out");
        assertThat(data.wording(oldShared)).contains("Repairs a fall-out");
        assertThat(data.wording(now)).contains("Putting it right");
        assertThat(data.concept(now)).map(Concept::title).contains("Mends a friendship");
        assertThat(data.wording(bare)).contains("Mends a friendship");
    }

    @Test
    void aTargetWithoutWordsHasNone() {
        ReferenceData data =
                ReferenceData.builder().addLocalVocabularies(HORIZONS).build();
        assertThat(data.concept(Target.personal().id("t").scale("gas@1").build()))
                .isEmpty();
        assertThat(data.concept(target().vocabulary("gone@1").build())).isEmpty();
        assertThat(data.wording(target().vocabulary("gone@1").build())).isEmpty();
    }

    @Test
    void aLargeListIsBuiltAndSearchedInNoTime() {
        ReferenceData.Builder builder = ReferenceData.builder();
        for (int i = 0; i < 20_000; i++) {
            builder.addSchools(
                    School.builder().id("school-" + i).title("School").build());
        }
        ReferenceData data = builder.build();
        assertThatNoException().isThrownBy(() -> {
            for (int i = 0; i < 20_000; i++) {
                data.school(SchoolId.of("school-" + i)).orElseThrow();
            }
        });
    }

    private static Target.Builder target() {
        return Target.personal().id("t-1").scale("gas@1").concept("shared:repair");
    }

    private static ReviewCycle cycle(String id, String from) {
        LocalDate first = LocalDate.parse(from);
        return ReviewCycle.of(id, id, first, first.plusDays(90));
    }

    private static Scale scale(String ref, String title) {
        return Scale.builder()
                .ref(ref)
                .title(title)
                .kind(ScaleKind.COUNT)
                .source("invented")
                .build();
    }

    private static Vocabulary vocabulary(String ref, String title) {
        return Vocabulary.builder()
                .ref(ref)
                .title("Shared")
                .strand("relationships", "Relationships")
                .concept("shared:repair", "relationships", title)
                .build();
    }

    private static LocalVocabulary local(String ref, String wording, Vocabulary shared) {
        return LocalVocabulary.builder()
                .ref(ref)
                .title("HORIZONS")
                .over(shared)
                .term(wording, "shared:repair")
                .build();
    }
}
