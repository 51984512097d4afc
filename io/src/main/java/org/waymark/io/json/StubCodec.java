package org.waymark.io.json;

import org.jspecify.annotations.Nullable;
import org.waymark.id.VocabularyRef;
import org.waymark.vocabulary.Vocabulary;

/**
 * The shared vocabulary of a local one, written as a reference such as {@code shared@1}. What is read is a stub, the reference
 * without content, until the vocabulary itself is put in its place.
 */
final class StubCodec implements Codec<Vocabulary> {

    static final Codec<Vocabulary> SHARED = new StubCodec();

    @Override
    public String type() {
        return Ids.VOCABULARY_REF.type();
    }

    @Override
    public @Nullable Vocabulary read(In in) {
        VocabularyRef ref = Ids.VOCABULARY_REF.read(in);
        return ref == null ? null : Vocabulary.unlinked(ref);
    }

    @Override
    public void write(Vocabulary shared, Out out) {
        Ids.VOCABULARY_REF.write(shared.ref(), out);
    }
}
