package org.waymark.io.skos;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.data.Data;

/** Writes statements as JSON-LD: one object for each subject, with the prefixes as the only context. */
final class JsonLd {

    private JsonLd() {}

    static Data of(Graph graph) {
        Map<String, Data> context = new LinkedHashMap<>();
        Graph.PREFIXES.forEach((prefix, iri) -> context.put(prefix, Data.of(iri)));
        List<Data> nodes = new ArrayList<>();
        graph.statements().forEach((subject, predicates) -> nodes.add(node(subject, predicates)));
        Map<String, Data> top = new LinkedHashMap<>();
        top.put("@context", Data.objectOf(context));
        top.put("@graph", new Data.Items(nodes));
        return Data.objectOf(top);
    }

    private static Data node(String subject, Map<String, List<Term>> predicates) {
        Map<String, Data> fields = new LinkedHashMap<>();
        fields.put("@id", Data.of(subject));
        predicates.forEach((name, objects) -> {
            boolean type = name.equals("rdf:type");
            List<Data> values = objects.stream()
                    .map(object -> type ? type(object) : value(object))
                    .toList();
            fields.put(type ? "@type" : name, new Data.Items(values));
        });
        return Data.objectOf(fields);
    }

    private static Data type(Term term) {
        return Data.of(((Term.Iri) term).value());
    }

    private static Data value(Term term) {
        Map<String, Data> fields = new LinkedHashMap<>();
        if (term instanceof Term.Iri iri) {
            fields.put("@id", Data.of(iri.value()));
        } else if (term instanceof Term.Text text) {
            fields.put("@value", Data.of(text.value()));
            if (!text.language().isEmpty()) {
                fields.put("@language", Data.of(text.language()));
            }
        } else if (term instanceof Term.Flag flag) {
            fields.put("@value", Data.of(flag.value()));
        } else {
            fields.put(
                    "@list",
                    new Data.Items(((Term.Sequence) term)
                            .members().stream().map(JsonLd::value).toList()));
        }
        return Data.objectOf(fields);
    }
}
