package org.waymark.scoring.measure;

import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.internal.PlainValue;

/** Where a measure was published. */
@Value.Immutable
@PlainValue
public sealed interface Reference extends WithReference permits ImmutableReference {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The authors, as they are cited. */
    String authors();

    /** The year of publication. */
    int year();

    /** The title. */
    String title();

    /** Where it appeared: a journal with volume and pages, a publisher; absent if nobody said. */
    Optional<String> where();

    /** The DOI, without a resolver in front of it; absent if it has none. */
    Optional<String> doi();

    /** The reference as a line of text to paste. */
    default String citation() {
        return authors() + " (" + year() + "). " + title() + "."
                + where().map(place -> " " + place + ".").orElse("")
                + doi().map(doi -> " doi:" + doi).orElse("");
    }

    /** Builds a {@link Reference}; not thread-safe. */
    final class Builder extends ImmutableReference.Builder {

        Builder() {}
    }
}
