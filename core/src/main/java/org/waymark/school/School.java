package org.waymark.school;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.id.SchoolId;
import org.waymark.internal.PlainValue;

/**
 * A school or another setting. The id is the one of the embedding system; a URN may change while the school stays.
 */
@Value.Immutable
@PlainValue
public sealed interface School extends WithSchool, Open permits ImmutableSchool {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The id of the school. */
    SchoolId id();

    /** What it is called. */
    String title();

    /** Its unique reference number; absent if it has none or nobody said. */
    Optional<Urn> urn();

    /** Its local authority and establishment number; absent if it has none or nobody said. */
    Optional<Laestab> laestab();

    /** Its phase; absent if nobody said. Nothing in the library requires one. */
    Optional<SchoolPhase> phase();

    /** Its sites; empty if it has one or they do not matter. */
    List<Site> sites();

    /** The schools that it took over from, such as before a conversion; usually empty. */
    List<SchoolId> predecessors();

    /** The schools that took over from it; usually empty. */
    List<SchoolId> successors();

    /** Builds a {@link School}; not thread-safe. */
    final class Builder extends ImmutableSchool.Builder {

        Builder() {}

        /** Equal to {@code id(SchoolId.of(id))}. */
        public Builder id(String id) {
            return id(SchoolId.of(id));
        }

        /** Equal to {@code urn(Urn.of(urn))}. */
        public Builder urn(String urn) {
            return urn(Urn.of(urn));
        }

        /** Equal to {@code laestab(Laestab.of(laestab))}. */
        public Builder laestab(String laestab) {
            return laestab(Laestab.of(laestab));
        }

        /** Equal to {@code phase(SchoolPhase.of(phase))}. */
        public Builder phase(String phase) {
            return phase(SchoolPhase.of(phase));
        }
    }
}
