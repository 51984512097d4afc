package org.waymark.caseload;

import java.util.List;
import java.util.Optional;
import org.waymark.code.CodeSet;
import org.waymark.id.CodeSetRef;
import org.waymark.need.NeedTaxonomies;
import org.waymark.scale.PointsTables;
import org.waymark.scale.Scales;

/**
 * All that the library ships as data, in one place: code sets, scales, points tables and taxonomies. Nobody has to list
 * any of it in reference data of their own.
 */
public final class Shipped {

    private Shipped() {}

    /** The code sets, in the order of the rooms. */
    public static List<CodeSet> codeSets() {
        return ShippedCodeSets.ALL;
    }

    /** Finds the shipped code set with this id and version; absent if the library ships no such set. */
    public static Optional<CodeSet> codeSet(CodeSetRef ref) {
        return ShippedCodeSets.find(ref);
    }

    /** All of it as reference data, such as for writing it down or for printing it. */
    public static ReferenceData asReferenceData() {
        return ReferenceData.builder()
                .addAllCodeSets(codeSets())
                .addAllScales(Scales.all())
                .addAllPointsTables(PointsTables.all())
                .addAllTaxonomies(NeedTaxonomies.all())
                .build();
    }
}
