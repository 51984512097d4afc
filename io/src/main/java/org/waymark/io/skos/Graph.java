package org.waymark.io.skos;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Statements by subject and predicate, each once, in the order in which they were made. Predicates are written as {@code skos:prefLabel}. */
final class Graph {

    static final Map<String, String> PREFIXES = prefixes();

    private final Map<String, Map<String, List<Term>>> statements = new LinkedHashMap<>();

    private static Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("dcterms", "http://purl.org/dc/terms/");
        prefixes.put("owl", "http://www.w3.org/2002/07/owl#");
        prefixes.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
        return prefixes;
    }

    void add(String subject, String predicate, Term object) {
        List<Term> objects = statements
                .computeIfAbsent(subject, key -> new LinkedHashMap<>())
                .computeIfAbsent(predicate, key -> new ArrayList<>());
        if (!objects.contains(object)) {
            objects.add(object);
        }
    }

    boolean has(String subject, String predicate) {
        return statements.getOrDefault(subject, Map.of()).containsKey(predicate);
    }

    Map<String, Map<String, List<Term>>> statements() {
        return statements;
    }

    /** The whole IRI of a name with a prefix. */
    static String whole(String name) {
        int colon = name.indexOf(':');
        return PREFIXES.getOrDefault(name.substring(0, colon), "") + name.substring(colon + 1);
    }
}
