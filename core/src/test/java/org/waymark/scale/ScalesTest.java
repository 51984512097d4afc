package org.waymark.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.id.ScaleRef;

class ScalesTest {

    @Test
    void allIsEveryConstantInOrder() throws IllegalAccessException {
        List<Scale> constants = new ArrayList<>();
        for (Field field : Scales.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType().equals(Scale.class)) {
                constants.add((Scale) field.get(null));
            }
        }
        assertThat(Scales.all()).containsExactlyElementsOf(constants);
        assertThat(Scales.all()).extracting(Scale::ref).doesNotHaveDuplicates();
    }

    @Test
    void findsByReference() {
        for (Scale scale : Scales.all()) {
            assertThat(Scales.find(scale.ref())).contains(scale);
        }
        assertThat(Scales.find(ScaleRef.parse("gas@2"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.waymark.scale.Scales#all")
    void eachSaysWhereItComesFromAndWhatItIs(Scale scale) {
        assertThat(scale.source()).isNotBlank();
        assertThat(scale.title()).isNotBlank();
        assertThat(scale.points()).allSatisfy(point -> assertThat(point.label()).isNotBlank());
        if (scale.points().isEmpty()) {
            assertThat(scale.minimum()).isPresent();
            assertThat(scale.kind()).isIn(ScaleKind.INTERVAL, ScaleKind.COUNT);
        } else {
            assertThat(scale.kind()).isIn(ScaleKind.NOMINAL, ScaleKind.ORDINAL);
            assertThat(scale.minimum()).isEmpty();
        }
        if (scale.kind() == ScaleKind.NOMINAL) {
            assertThat(scale.direction()).isEqualTo(Direction.NONE);
        } else {
            assertThat(scale.direction()).isNotEqualTo(Direction.NONE);
        }
        assertThat(scale.toString()).contains(scale.ref().toString());
    }

    /** Numbers of points rise with the order wherever there are numbers. */
    @ParameterizedTest
    @MethodSource("org.waymark.scale.Scales#all")
    void numbersRise(Scale scale) {
        List<BigDecimal> numbers =
                scale.points().stream().flatMap(point -> point.value().stream()).toList();
        assertThat(numbers).isSorted().doesNotHaveDuplicates();
        assertThat(numbers.size()).isIn(0, scale.points().size());
    }

    @Test
    void onlyGasNeedsLevels() {
        assertThat(Scales.all().stream().filter(Scale::needsLevels)).containsExactly(Scales.GAS);
    }

    @Test
    void onlyExpectationAndGasLightAreJudgements() {
        assertThat(Scales.all().stream().filter(scale -> scale.basis() == ScaleBasis.JUDGEMENT))
                .containsExactly(Scales.EXPECTATION, Scales.GAS_LIGHT);
    }

    @Test
    void onlyTheFiveAreasOfEngagementAreNeverScored() {
        assertThat(Scales.all().stream().filter(scale -> !scale.scored()))
                .containsExactly(
                        Scales.ENGAGEMENT_EXPLORATION,
                        Scales.ENGAGEMENT_REALISATION,
                        Scales.ENGAGEMENT_ANTICIPATION,
                        Scales.ENGAGEMENT_PERSISTENCE,
                        Scales.ENGAGEMENT_INITIATION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gas@1 | -2 -1 0 1 2",
                "expectation@1 | -2 -1 0 1 2",
                "lateral-independence@1 | 1 2 3 4 5 6 7 8 9 10",
                "lateral-fluency@1 | 1 2 3 4 5 6 7 8 9 10",
                "lateral-maintenance@1 | 1 2 3 4 5 6 7 8 9 10",
                "lateral-generalisation@1 | 1 2 3 4 5 6 7 8 9 10",
                "well-being@1 | 1 2 3 4 5",
                "p-scales@1 | P1i P1ii P2i P2ii P3i P3ii P4 P5 P6 P7 P8",
                "nc-levels@1 | W 1 2 3 4 5 6 7 8",
                "nc-sublevels@1 | W 1c 1b 1a 2c 2b 2a 3c 3b 3a 4c 4b 4a 5c 5b 5a 6c 6b",
                "pre-key-stage-1@1 | PK1 PK2 PK3 PK4",
                "pre-key-stage-2@1 | PK1 PK2 PK3 PK4 PK5 PK6",
                "eyfs-goals@1 | emerging expected",
                "eyfs-goals-before-2021@1 | emerging expected exceeding",
                "gcse-9-1@1 | 1 2 3 4 5 6 7 8 9"
            })
    void pointsFromTheLowest(String ref, String codes) {
        Scale scale = Scales.find(ScaleRef.parse(ref)).orElseThrow();
        assertThat(scale.points().stream().map(ScalePoint::code)).containsExactly(codes.split(" ", -1));
        assertThat(scale.kind()).isEqualTo(ScaleKind.ORDINAL);
    }

    @Test
    void onlyTheEndsOfTheLateralAxesAreDescribed() {
        for (Scale axis : List.of(
                Scales.LATERAL_INDEPENDENCE,
                Scales.LATERAL_FLUENCY,
                Scales.LATERAL_MAINTENANCE,
                Scales.LATERAL_GENERALISATION)) {
            assertThat(axis.points().stream()
                            .filter(point -> point.description().isPresent())
                            .map(ScalePoint::code))
                    .containsExactly("1", "10");
        }
    }

    @ParameterizedTest
    @CsvSource({"80,below-expected", "99,below-expected", "100,expected", "109,expected", "110,higher", "120,higher"})
    void bandsOfTheScaledScore(long score, String band) {
        Mark mark = Mark.quantity(score);
        assertThat(Scales.KS2_SCALED_SCORE.accepts(mark)).isTrue();
        assertThat(Scales.KS2_SCALED_SCORE.band(mark).map(Band::code)).contains(band);
    }

    @ParameterizedTest
    @CsvSource({
        "ks2-scaled-score@1, 79",
        "ks2-scaled-score@1, 121",
        "ks2-scaled-score@1, 100.5",
        "percentage@1, -0.01",
        "percentage@1, 100.01",
        "percentage@1, 33.333",
        "count@1, -1",
        "count@1, 1.5",
        "frequency-per-session@1, -1",
        "reading-age-months@1, 87.5"
    })
    void refusesNumbersOffTheScale(String ref, BigDecimal number) {
        assertThat(Scales.find(ScaleRef.parse(ref)).orElseThrow().accepts(Mark.quantity(number)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "percentage@1, 0",
        "percentage@1, 100.000",
        "percentage@1, 33.33",
        "count@1, 0",
        "count@1, 1E+3",
        "frequency-per-session@1, 2.25",
        "reading-age-months@1, 87"
    })
    void acceptsNumbersOnTheScale(String ref, BigDecimal number) {
        assertThat(Scales.find(ScaleRef.parse(ref)).orElseThrow().accepts(Mark.quantity(number)))
                .isTrue();
    }

    @Test
    void fewerIsBetterOnlyWhereTheNameSaysSo() {
        assertThat(Scales.all().stream().filter(scale -> scale.direction() == Direction.LOWER_IS_BETTER))
                .containsExactly(Scales.COUNT_TO_REDUCE, Scales.FREQUENCY_PER_SESSION_TO_REDUCE);
    }

    @Test
    void wordsOfInstrumentsThatAreNotOursStayOut() {
        Set<String> avoided = Set.of("ability", "normal", "abnormal", "grade", "suffers", "caseness", "outspoken");
        for (Scale scale : Scales.all()) {
            List<String> words =
                    List.of(scale.toString().toLowerCase(Locale.ROOT).split("[^a-z]+", -1));
            assertThat(avoided).noneMatch(words::contains);
        }
    }
}
