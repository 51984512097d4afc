package org.waymark.school;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waymark.code.CodeEntry;
import org.waymark.code.CodeSet;

/**
 * Numbers of local authorities.
 *
 * <p>The library ships no list of the authorities themselves: none that is complete could be confirmed from a source. A
 * user who has one builds a {@link CodeSet} of it with {@link #of} or reads it from JSON; without one, nothing in the
 * library asks whether an authority is known.
 */
public final class LocalAuthorities {

    /**
     * The numbers [la-pseudo@1] that stand for no authority and are valid in a unique pupil number: 001 to 005, 660 to 681,
     * 701 to 708. The published list includes these; it may hold more.
     */
    public static final CodeSet PSEUDO = CodeSet.builder()
            .ref("la-pseudo@1")
            .title("Numbers in place of a local authority in unique pupil numbers")
            .source(
                    "Arbor, UPN and ULN census errors, and the validator of the children in need census (Data to Insight)")
            .addAllEntries(range(1, 5))
            .addAllEntries(range(660, 681))
            .addAllEntries(range(701, 708))
            .build();

    private LocalAuthorities() {}

    /**
     * Returns a list of authorities as a code set.
     *
     * @param ref its id and version, such as {@code la@2026}
     * @param source where it comes from
     * @param numbers numbers of three digits, none twice
     */
    public static CodeSet of(String ref, String source, List<String> numbers) {
        return CodeSet.builder()
                .ref(ref)
                .title("Local authorities")
                .source(source)
                .addAllEntries(numbers.stream()
                        .map(number -> CodeEntry.of(number, "Local authority " + number))
                        .toList())
                .build();
    }

    private static List<CodeEntry> range(int first, int last) {
        List<CodeEntry> entries = new ArrayList<>();
        for (int number = first; number <= last; number++) {
            String code = String.format(Locale.ROOT, "%03d", number);
            entries.add(CodeEntry.of(code, "Pseudo-authority " + code));
        }
        return entries;
    }
}
