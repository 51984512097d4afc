package org.waymark.id;

/**
 * A reference to one version of a taxonomy of areas of need, written {@code id@version}. What is published under one id and one version never
 * changes; a change is a new version.
 *
 * @param id what is referred to: not blank, at most 200 characters, no control characters, no {@code @}
 * @param version which version of it, under the same rules; compared as text, never ordered
 */
public record TaxonomyRef(String id, String version) implements VersionedRef, Comparable<TaxonomyRef> {

    /** Refuses texts that cannot name a version of a thing. */
    public TaxonomyRef {
        id = VersionedRefs.checked("TaxonomyRef id", id);
        version = VersionedRefs.checked("TaxonomyRef version", version);
    }

    /** Returns the reference to this version; equal to the constructor. */
    public static TaxonomyRef of(String id, String version) {
        return new TaxonomyRef(id, version);
    }

    /**
     * Reads {@code id@version}.
     *
     * @throws IllegalArgumentException if the text is not of that form; the message does not repeat it
     */
    public static TaxonomyRef parse(String text) {
        String[] parts = VersionedRefs.split("TaxonomyRef", text);
        return new TaxonomyRef(parts[0], parts[1]);
    }

    @Override
    public int compareTo(TaxonomyRef other) {
        return VersionedRefs.ORDER.compare(this, other);
    }

    /** {@code id@version}; {@link #parse(String)} reads it back. */
    @Override
    public String toString() {
        return VersionedRefs.print(this);
    }
}
