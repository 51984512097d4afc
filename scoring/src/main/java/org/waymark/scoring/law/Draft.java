package org.waymark.scoring.law;

import java.util.Optional;
import java.util.Random;
import org.waymark.scoring.subject.Subject;

/** An invented subject before it is built, so that it can be changed in the ways that the laws speak of. Immutable. */
interface Draft<S extends Subject> {

    /** The subject. */
    S build();

    /** The same with a better latest mark; absent if it has none or it is the best already. */
    Optional<Draft<S>> improved(Random random);

    /** The same with one more rating that has no mark. */
    Draft<S> withMissing(Random random);

    /** The same, recorded in another order. */
    Draft<S> shuffled(Random random);

    /** The same on the reversed scale. */
    Draft<S> mirrored();
}
