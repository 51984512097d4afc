package org.waymark.scale;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The points tables that the library ships: numbers that a source gave to the points of a scale, for the years it says.
 *
 * <p><b>Caveats.</b> The points of different tables are not one scale. W has 3 points at key stage 1, and tables in common
 * use give 3 to P5 as well, so a step from one to the other would look like none. The library ships no points for P scales:
 * those in common use could not be confirmed from a source. A school brings its own table for those.
 */
public final class PointsTables {

    /** National Curriculum levels 1 to 8: 6 × level + 3, so 9 to 51; W is 3. */
    public static final PointsTable NC_LEVELS = PointsTable.builder()
            .id("nc-levels")
            .version("1")
            .scale(Scales.NC_LEVELS.ref())
            .putAllPoints(numbers("W=3 1=9 2=15 3=21 4=27 5=33 6=39 7=45 8=51"))
            .source("School performance data blog (2011), How to calculate an average point score")
            .build();

    /** National Curriculum sub-levels 1c to 6b: 7, 9, 11, 13 and so on to 39; W is 3. */
    public static final PointsTable NC_SUBLEVELS = PointsTable.builder()
            .id("nc-sublevels")
            .version("1")
            .scale(Scales.NC_SUBLEVELS.ref())
            .putAllPoints(numbers("W=3 1c=7 1b=9 1a=11 2c=13 2b=15 2a=17 3c=19 3b=21 3a=23"))
            .putAllPoints(numbers("4c=25 4b=27 4a=29 5c=31 5b=33 5a=35 6c=37 6b=39"))
            .source("Levels and APS table (2012), and the TES community on levels as numbers for W and levels 1 to 3")
            .build();

    /**
     * Key stage 1 outcomes in the tables of 2008. A level 2 that was not split counts as 2b, 15 points. An absence or a
     * disapplication has no number: it is disregarded, never zero.
     */
    public static final PointsTable KS1_2008 = PointsTable.builder()
            .id("ks1")
            .version("2008")
            .scale(Scales.KS1_OUTCOMES.ref())
            .putAllPoints(numbers("W=3 1=9 2c=13 2b=15 2a=17 2=15 3=21 4=27"))
            .source("DCSF, Test and examination point scores used in the 2008 achievement and attainment tables")
            .build();

    /**
     * Key stage 1 standards as prior attainment in the progress model of key stage 2 of 2022. The library has no numbers for
     * P scales and for what lies below PKF in that model: they could not be confirmed from a source.
     */
    public static final PointsTable KS1_PRIOR_2022 = PointsTable.builder()
            .id("ks1-prior")
            .version("2022")
            .scale(Scales.KS1_STANDARDS.ref())
            .putAllPoints(numbers("PKF=4 WTS=6 EXS=8 GDS=10"))
            .source(
                    "DfE, key stage 1 points of the progress model of 2022, as printed by The Headteacher, Attainment data:"
                            + " what every school leader needs to know")
            .build();

    /** Nominal key stage 2 scores of pupils below the standard of the tests who finished key stage 2 in 2016. */
    public static final PointsTable KS2_NOMINAL_2016 = nominal("2016")
            .putAllPoints(numbers("N=79 BLW=70 PKF=73 PKE=76 PKG=79"))
            .putAllPoints(numbers("P1i=70 P1ii=70 P2i=70 P2ii=70 P3i=70 P3ii=70"))
            .putAllPoints(numbers("P4=70 P5=70 P6=70 P7=70 P8=70"))
            .build();

    /** Nominal key stage 2 scores of pupils below the standard of the tests who finished key stage 2 in 2017 or 2018. */
    public static final PointsTable KS2_NOMINAL_2017_2018 = nominal("2017-2018")
            .putAllPoints(numbers("N=79 BLW=71 PKF=73 PKE=76 PKG=79"))
            .putAllPoints(numbers("P1i=59 P1ii=59 P2i=59 P2ii=59 P3i=59 P3ii=59"))
            .putAllPoints(numbers("P4=61 P5=63 P6=65 P7=67 P8=69"))
            .build();

    /**
     * Nominal key stage 2 scores of pupils below the standard of the tests who finished key stage 2 in 2019. The highest
     * pre-key stage standard and a test without a scaled score share 79.
     */
    public static final PointsTable KS2_NOMINAL_2019 = nominal("2019")
            .putAllPoints(numbers("N=79 BLW=62"))
            .putAllPoints(numbers("P1i=59 P1ii=59 P2i=59 P2ii=59 P3i=59 P3ii=59 P4=61"))
            .putAllPoints(numbers("PK1=64 PK2=67 PK3=70 PK4=73 PK5=76 PK6=79"))
            .build();

    private static final List<PointsTable> ALL = List.of(
            NC_LEVELS,
            NC_SUBLEVELS,
            KS1_2008,
            KS1_PRIOR_2022,
            KS2_NOMINAL_2016,
            KS2_NOMINAL_2017_2018,
            KS2_NOMINAL_2019);

    private PointsTables() {}

    /** All of them, in the order of this page. */
    public static List<PointsTable> all() {
        return ALL;
    }

    /** Finds the shipped table with this id and version; absent if the library ships no such table. */
    public static Optional<PointsTable> find(String id, String version) {
        return ALL.stream()
                .filter(table -> table.id().equals(id) && table.version().equals(version))
                .findFirst();
    }

    /** Reads {@code code=number} pairs that stand apart by a space. */
    private static Map<String, BigDecimal> numbers(String pairs) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        for (String pair : pairs.split(" ", -1)) {
            int equals = pair.indexOf('=');
            numbers.put(pair.substring(0, equals), new BigDecimal(pair.substring(equals + 1)));
        }
        return numbers;
    }

    private static PointsTable.Builder nominal(String years) {
        return PointsTable.builder()
                .id("ks2-nominal")
                .version(years)
                .scale(Scales.KS2_BELOW_TEST.ref())
                .source(
                        "DfE, Secondary accountability measures, nominal key stage 2 scores of cohorts that finished in "
                                + years.replace("-", " to ") + ", as tabulated by Juniper (Sisra Analytics)");
    }
}
