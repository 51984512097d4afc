package org.waymark.school;

import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.id.SiteId;
import org.waymark.internal.PlainValue;

/**
 * A site of a school.
 */
@Value.Immutable
@PlainValue
public sealed interface Site extends WithSite, Open permits ImmutableSite {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The id of the site. */
    SiteId id();

    /** What it is called. */
    String title();

    /** Builds a {@link Site}; not thread-safe. */
    final class Builder extends ImmutableSite.Builder {

        Builder() {}

        /** Equal to {@code id(SiteId.of(id))}. */
        public Builder id(String id) {
            return id(SiteId.of(id));
        }
    }
}
