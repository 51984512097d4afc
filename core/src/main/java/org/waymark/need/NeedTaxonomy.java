package org.waymark.need;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.id.TaxonomyRef;
import org.waymark.internal.PlainValue;

/**
 * Areas of need and which type of need belongs to which: data, with versions, because both change.
 */
@Value.Immutable
@PlainValue
public sealed interface NeedTaxonomy extends WithNeedTaxonomy, Open permits ImmutableNeedTaxonomy {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The id and the version of the taxonomy. */
    TaxonomyRef ref();

    /** What it is called. */
    String title();

    /** The areas, in the order of the source. */
    List<AreaOfNeed> areas();

    /** The code of the area of each type of need. A type that is not here belongs to none. */
    Map<SenType, String> mapping();

    /** Where the areas and the mapping come from. */
    String source();

    /** The area of a type of need; absent if this taxonomy leaves it out. */
    default Optional<AreaOfNeed> area(SenType type) {
        return Optional.ofNullable(mapping().get(type))
                .flatMap(code -> areas().stream()
                        .filter(area -> area.code().equals(code))
                        .findFirst());
    }

    /**
     * Returns a taxonomy of one's own: these areas, this mapping with some changes, and a source that names this taxonomy.
     *
     * @param ref the id and the version of the new taxonomy; what is published under a reference never changes, so it has
     *     to be another than that of this one
     * @param changes the code of the area for each type to be put in one, or in another one than here
     * @param source who made the changes
     * @throws IllegalArgumentException if the reference is that of this taxonomy or an area is not one of {@link #areas()}
     */
    default NeedTaxonomy derive(TaxonomyRef ref, Map<SenType, String> changes, String source) {
        if (ref.equals(ref())) {
            throw new IllegalArgumentException("a derived NeedTaxonomy must have a reference of its own");
        }
        Map<SenType, String> mapping = new TreeMap<>(mapping());
        mapping.putAll(changes);
        return withRef(ref).withMapping(mapping).withSource(source + "; from " + ref() + ": " + source());
    }

    /** Refuses a mapping to an area that the taxonomy does not have. */
    @Value.Check
    default void check() {
        for (String code : mapping().values()) {
            if (areas().stream().noneMatch(area -> area.code().equals(code))) {
                throw new IllegalArgumentException("a NeedTaxonomy must map to areas that it holds");
            }
        }
    }

    /** Builds a {@link NeedTaxonomy}; not thread-safe. */
    final class Builder extends ImmutableNeedTaxonomy.Builder {

        Builder() {}

        /** Equal to {@code ref(TaxonomyRef.parse(ref))}. */
        public Builder ref(String ref) {
            return ref(TaxonomyRef.parse(ref));
        }
    }
}
