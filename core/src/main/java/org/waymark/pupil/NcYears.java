package org.waymark.pupil;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.code.CodeEntry;
import org.waymark.code.CodeSet;

/** The codes of {@link NcYear} in their order: N1, N2, R, 1 to 14, and X. */
public final class NcYears {

    private static final List<CodeEntry> NUMBERED = IntStream.rangeClosed(1, NcYear.LAST)
            .mapToObj(Integer::toString)
            .map(number -> CodeEntry.of(number, "Year " + number))
            .toList();

    /** The codes [nc-year@1]. A code set of the user's own with the id {@code nc-year} goes over it. */
    public static final CodeSet CODES = CodeSet.builder()
            .ref("nc-year@1")
            .title("National Curriculum years, England")
            .source(
                    "DfE, Special educational needs in England: pupils by early years, reception, years 1 to 14 and National"
                            + " Curriculum not followed; the codes N1, N2, R and X as pupil data in use write them")
            .add(NcYear.NURSERY_1, "First year of nursery")
            .add(NcYear.NURSERY_2, "Second year of nursery")
            .add(NcYear.RECEPTION, "Reception")
            .addAllEntries(NUMBERED)
            .add(NcYear.NOT_FOLLOWED, "National Curriculum years are not followed")
            .build();

    private NcYears() {}

    /** The years that have a place in the order, from N1 to 14; X has none. */
    public static List<NcYear> inOrder() {
        return Stream.of(
                        Stream.of(NcYear.NURSERY_1, NcYear.NURSERY_2, NcYear.RECEPTION),
                        IntStream.rangeClosed(1, NcYear.LAST).mapToObj(NcYear::of))
                .flatMap(years -> years)
                .toList();
    }
}
