package org.waymark.need;

import java.util.List;
import java.util.Optional;
import org.waymark.id.TaxonomyRef;

/** The taxonomies of areas of need that the library ships. A user's own is a {@link NeedTaxonomy} like these. */
public final class NeedTaxonomies {

    /**
     * The four broad areas of the SEND Code of Practice of 2015, with the types of need that common practice puts in each.
     *
     * <p>The areas are the Code's; the mapping is a default, for the Code says that a child often has needs across all of
     * them. Down syndrome (DS), other (OTH) and not assessed (NSA) belong to none: no source puts them in one. {@link
     * NeedTaxonomy#derive} makes a mapping of one's own from it.
     */
    public static final NeedTaxonomy AREAS_OF_NEED_2015 = NeedTaxonomy.builder()
            .ref("areas-of-need@2015")
            .title("Broad areas of need, SEND Code of Practice 2015")
            .addAreas(area("communication-and-interaction", "Communication and interaction"))
            .addAreas(area("cognition-and-learning", "Cognition and learning"))
            .addAreas(area("social-emotional-mental-health", "Social, emotional and mental health"))
            .addAreas(area("sensory-physical", "Sensory and/or physical"))
            .putMapping(SenType.SLCN, "communication-and-interaction")
            .putMapping(SenType.ASD, "communication-and-interaction")
            .putMapping(SenType.SPLD, "cognition-and-learning")
            .putMapping(SenType.MLD, "cognition-and-learning")
            .putMapping(SenType.SLD, "cognition-and-learning")
            .putMapping(SenType.PMLD, "cognition-and-learning")
            .putMapping(SenType.SEMH, "social-emotional-mental-health")
            .putMapping(SenType.HI, "sensory-physical")
            .putMapping(SenType.VI, "sensory-physical")
            .putMapping(SenType.MSI, "sensory-physical")
            .putMapping(SenType.PD, "sensory-physical")
            .source(
                    "DfE and DoH, SEND Code of Practice 2015, 6.28 onwards, for the areas; guidance of local authorities"
                            + " (Devon) for which type belongs to which")
            .build();

    private static final List<NeedTaxonomy> ALL = List.of(AREAS_OF_NEED_2015);

    private NeedTaxonomies() {}

    /** All of them, the oldest first. */
    public static List<NeedTaxonomy> all() {
        return ALL;
    }

    /** Finds the shipped taxonomy with this id and version; absent if the library ships no such taxonomy. */
    public static Optional<NeedTaxonomy> find(TaxonomyRef ref) {
        return ALL.stream().filter(taxonomy -> taxonomy.ref().equals(ref)).findFirst();
    }

    private static AreaOfNeed area(String code, String label) {
        return AreaOfNeed.builder().code(code).label(label).build();
    }
}
