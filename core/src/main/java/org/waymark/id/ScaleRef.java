package org.waymark.id;

/**
 * A reference to one version of a scale, written {@code id@version}. What is published under one id and one version never
 * changes; a change is a new version.
 *
 * @param id what is referred to: not blank, at most 200 characters, no control characters, no {@code @}
 * @param version which version of it, under the same rules; compared as text, never ordered
 */
public record ScaleRef(String id, String version) implements VersionedRef, Comparable<ScaleRef> {

    /** Refuses texts that cannot name a version of a thing. */
    public ScaleRef {
        id = VersionedRefs.checked("ScaleRef id", id);
        version = VersionedRefs.checked("ScaleRef version", version);
    }

    /** Returns the reference to this version; equal to the constructor. */
    public static ScaleRef of(String id, String version) {
        return new ScaleRef(id, version);
    }

    /**
     * Reads {@code id@version}.
     *
     * @throws IllegalArgumentException if the text is not of that form; the message does not repeat it
     */
    public static ScaleRef parse(String text) {
        String[] parts = VersionedRefs.split("ScaleRef", text);
        return new ScaleRef(parts[0], parts[1]);
    }

    @Override
    public int compareTo(ScaleRef other) {
        return VersionedRefs.ORDER.compare(this, other);
    }

    /** {@code id@version}; {@link #parse(String)} reads it back. */
    @Override
    public String toString() {
        return VersionedRefs.print(this);
    }
}
