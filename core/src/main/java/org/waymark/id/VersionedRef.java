package org.waymark.id;

/** A reference to one version of a published thing; prints as {@code id@version}. */
public sealed interface VersionedRef permits CodeSetRef, ScaleRef, TaxonomyRef, VocabularyRef {

    /** What is referred to, without its version. */
    String id();

    /** Which version of it; compared as text, never ordered. */
    String version();
}
