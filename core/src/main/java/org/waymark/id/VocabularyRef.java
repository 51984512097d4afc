package org.waymark.id;

/**
 * A reference to one version of a shared or local vocabulary, written {@code id@version}. What is published under one id and one version never
 * changes; a change is a new version.
 *
 * @param id what is referred to: not blank, at most 200 characters, no control characters, no {@code @}
 * @param version which version of it, under the same rules; compared as text, never ordered
 */
public record VocabularyRef(String id, String version) implements VersionedRef, Comparable<VocabularyRef> {

    /** Refuses texts that cannot name a version of a thing. */
    public VocabularyRef {
        id = VersionedRefs.checked("VocabularyRef id", id);
        version = VersionedRefs.checked("VocabularyRef version", version);
    }

    /** Returns the reference to this version; equal to the constructor. */
    public static VocabularyRef of(String id, String version) {
        return new VocabularyRef(id, version);
    }

    /**
     * Reads {@code id@version}.
     *
     * @throws IllegalArgumentException if the text is not of that form; the message does not repeat it
     */
    public static VocabularyRef parse(String text) {
        String[] parts = VersionedRefs.split("VocabularyRef", text);
        return new VocabularyRef(parts[0], parts[1]);
    }

    @Override
    public int compareTo(VocabularyRef other) {
        return VersionedRefs.ORDER.compare(this, other);
    }

    /** {@code id@version}; {@link #parse(String)} reads it back. */
    @Override
    public String toString() {
        return VersionedRefs.print(this);
    }
}
