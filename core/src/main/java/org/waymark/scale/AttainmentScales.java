package org.waymark.scale;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The shipped scales of attainment in England. */
final class AttainmentScales {

    static final Scale P_SCALES = Scale.builder()
            .ref("p-scales@1")
            .title("P scales")
            .kind(ScaleKind.ORDINAL)
            .addAllPoints(
                    ScaleMaking.named("", "P1i", "P1ii", "P2i", "P2ii", "P3i", "P3ii", "P4", "P5", "P6", "P7", "P8"))
            .source("GOV.UK, Teacher assessment using P scales; retired: P1 to P4 gave way to the engagement model,"
                    + " P5 to P8 to the pre-key stage standards")
            .build();

    static final Scale NC_LEVELS = Scale.builder()
            .ref("nc-levels@1")
            .title("National Curriculum levels")
            .kind(ScaleKind.ORDINAL)
            .addPoints(ScalePoint.of("W", "Working towards level 1"))
            .addAllPoints(ScaleMaking.named("Level ", "1", "2", "3", "4", "5", "6", "7", "8"))
            .source("National Curriculum levels of England, retired; W as in the key stage 1 point scores of"
                    + " 2008 (DCSF)")
            .build();

    static final Scale NC_SUBLEVELS = Scale.builder()
            .ref("nc-sublevels@1")
            .title("National Curriculum sub-levels")
            .kind(ScaleKind.ORDINAL)
            .addPoints(ScalePoint.of("W", "Working towards level 1"))
            .addAllPoints(ScaleMaking.named(
                    "Level ", "1c", "1b", "1a", "2c", "2b", "2a", "3c", "3b", "3a", "4c", "4b", "4a", "5c", "5b", "5a",
                    "6c", "6b"))
            .source("Practice of schools in England, retired; as published with average point scores in 2012; only"
                    + " level 2 at key stage 1 was split officially")
            .build();

    static final Scale KS1_OUTCOMES = Scale.builder()
            .ref("ks1-outcomes@1")
            .title("Key stage 1 outcomes with points, 2008")
            .kind(ScaleKind.NOMINAL)
            .direction(Direction.NONE)
            .addPoints(ScalePoint.of("W", "Working towards level 1"))
            .addPoints(ScalePoint.of("1", "Level 1"))
            .addAllPoints(ScaleMaking.named("Level ", "2c", "2b", "2a"))
            .addPoints(ScalePoint.of("2", "Level 2, not split into 2c, 2b and 2a"))
            .addAllPoints(ScaleMaking.named("Level ", "3", "4"))
            .source("DCSF, Test and examination point scores used in the 2008 achievement and attainment tables")
            .build();

    static final Scale KS1_STANDARDS = Scale.builder()
            .ref("ks1-standards@1")
            .title("Key stage 1 teacher assessment, 2016 to 2018")
            .kind(ScaleKind.ORDINAL)
            .addPoints(ScalePoint.of("PKF", "Interim pre-key stage: foundations"))
            .addPoints(ScalePoint.of("WTS", "Working towards the expected standard"))
            .addPoints(ScalePoint.of("EXS", "Working at the expected standard"))
            .addPoints(ScalePoint.of("GDS", "Working at greater depth"))
            .source("DfE, interim teacher assessment frameworks at the end of key stage 1; retired")
            .build();

    static final Scale KS2_BELOW_TEST = Scale.builder()
            .ref("ks2-below-test@1")
            .title("Key stage 2 outcomes below the standard of the tests, 2016 to 2019")
            .kind(ScaleKind.NOMINAL)
            .direction(Direction.NONE)
            .addPoints(ScalePoint.of("BLW", "Below the interim pre-key stage standards, no P scale given"))
            .addAllPoints(
                    ScaleMaking.named("", "P1i", "P1ii", "P2i", "P2ii", "P3i", "P3ii", "P4", "P5", "P6", "P7", "P8"))
            .addPoints(ScalePoint.of("PKF", "Interim pre-key stage: foundations"))
            .addPoints(ScalePoint.of("PKE", "Interim pre-key stage: early development"))
            .addPoints(ScalePoint.of("PKG", "Interim pre-key stage: growing development"))
            .addAllPoints(preKeyStage(6))
            .addPoints(ScalePoint.of("N", "Took the test, no scaled score"))
            .source(
                    "DfE, Secondary accountability measures, nominal key stage 2 scores, as tabulated by Juniper (Sisra)")
            .build();

    static final Scale PRE_KEY_STAGE_1 = Scale.builder()
            .ref("pre-key-stage-1@1")
            .title("Pre-key stage 1 standards")
            .kind(ScaleKind.ORDINAL)
            .addAllPoints(preKeyStage(4))
            .source("DfE, pre-key stage 1 standards 1 to 4; statutory until 2022-23")
            .build();

    static final Scale PRE_KEY_STAGE_2 = Scale.builder()
            .ref("pre-key-stage-2@1")
            .title("Pre-key stage 2 standards")
            .kind(ScaleKind.ORDINAL)
            .addAllPoints(preKeyStage(6))
            .source("DfE, pre-key stage 2 standards 1 to 6")
            .build();

    static final Scale EYFS_GOALS = Scale.builder()
            .ref("eyfs-goals@1")
            .title("Early learning goals")
            .kind(ScaleKind.ORDINAL)
            .addPoints(ScalePoint.of("emerging", "Emerging: not yet at the level of the goal"))
            .addPoints(ScalePoint.of("expected", "Expected: at the level of the goal"))
            .source("DfE, early years foundation stage profile since 2021: two judgements for each of 17 goals")
            .build();

    static final Scale EYFS_GOALS_BEFORE_2021 = Scale.builder()
            .ref("eyfs-goals-before-2021@1")
            .title("Early learning goals, before 2021")
            .kind(ScaleKind.ORDINAL)
            .addPoints(ScalePoint.of("emerging", "Emerging: not yet at the level of the goal"))
            .addPoints(ScalePoint.of("expected", "Expected: at the level of the goal"))
            .addPoints(ScalePoint.of("exceeding", "Exceeding: beyond the level of the goal"))
            .source("DfE, early years foundation stage profile before 2021: three judgements for each goal")
            .build();

    static final Scale KS2_SCALED_SCORE = Scale.builder()
            .ref("ks2-scaled-score@1")
            .title("Key stage 2 scaled score")
            .kind(ScaleKind.INTERVAL)
            .minimum(BigDecimal.valueOf(80))
            .maximum(BigDecimal.valueOf(120))
            .addBands(band("below-expected", "Below the expected standard", 80, 99))
            .addBands(band("expected", "At the expected standard", 100, 109))
            .addBands(band("higher", "Usually called the higher standard", 110, 120))
            .source("DfE, key stage 2 tests: 80 to 120, 100 is the expected standard")
            .build();

    static final Scale GCSE_9_1 = Scale.builder()
            .ref("gcse-9-1@1")
            .title("GCSE 9 to 1")
            .kind(ScaleKind.ORDINAL)
            .addAllPoints(ScaleMaking.numbered(1, "1", "2", "3", "4", "5", "6", "7", "8", "9"))
            .source("GCSE results in England, 9 to 1, with the points of Attainment 8 (AQA, Attainment 8)")
            .build();

    private AttainmentScales() {}

    private static List<ScalePoint> preKeyStage(int highest) {
        List<ScalePoint> points = new ArrayList<>();
        for (int standard = 1; standard <= highest; standard++) {
            points.add(ScalePoint.of("PK" + standard, "Standard " + standard));
        }
        return List.copyOf(points);
    }

    private static Band band(String code, String label, long from, long to) {
        return Band.builder()
                .code(code)
                .label(label)
                .from(BigDecimal.valueOf(from))
                .to(BigDecimal.valueOf(to))
                .build();
    }
}
