package org.waymark.io.skos;

import java.util.List;

/** What a statement says of its subject: a thing, a text, a truth value, or a list of things. */
sealed interface Term {

    /** A thing under its IRI. */
    record Iri(String value) implements Term {}

    /** A text; the language is empty if nobody said in which one it is. */
    record Text(String value, String language) implements Term {}

    /** True or false. */
    record Flag(boolean value) implements Term {}

    /** Things in their order. */
    record Sequence(List<Iri> members) implements Term {}
}
