package org.waymark.need;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
