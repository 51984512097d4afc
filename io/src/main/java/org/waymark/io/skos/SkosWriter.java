package org.waymark.io.skos;

import java.util.ArrayList;
import java.util.List;
import org.waymark.data.Data;
import org.waymark.id.ConceptId;
import org.waymark.id.VocabularyRef;
import org.waymark.programme.Programme;
import org.waymark.vocabulary.Concept;
import org.waymark.vocabulary.LocalTerm;
import org.waymark.vocabulary.LocalVocabulary;
import org.waymark.vocabulary.Step;
import org.waymark.vocabulary.Strand;
import org.waymark.vocabulary.Vocabulary;

/**
 * Writes vocabularies and programmes as SKOS. Immutable and thread-safe. What is made of what:
 *
 * <ul>
 *   <li>a version of a vocabulary: a {@code skos:ConceptScheme} with {@code owl:versionInfo};
 *   <li>a strand: a top concept; a concept: a {@code skos:Concept} under it, its id the {@code skos:notation}, its criteria
 *       {@code skos:scopeNote}, its level examples {@code skos:example};
 *   <li>a step: a concept under its concept; their order is a {@code skos:OrderedCollection};
 *   <li>a retired concept: {@code owl:deprecated} with {@code dcterms:isReplacedBy};
 *   <li>a local vocabulary: a scheme of its own, with a concept for each shared one that it words or selects, which is a {@code
 *       skos:exactMatch} of it: the school's words are the {@code skos:prefLabel}, its other words and the shared title {@code
 *       skos:altLabel}; additions stand in it as concepts, with a {@code
 *       skos:broadMatch} to their strand where the shared vocabulary is at hand and has it;
 *   <li>a programme: a thing with a title that requires the scheme of its words. Its schools are not published: which schools
 *       take part, from when to when, is theirs to say, and a list of few of them may point at pupils. Neither are its scales
 *       and cycles: they are no concepts, and SKOS has no words for them; the format of Waymark carries them.
 * </ul>
 *
 * <p>Concepts have the same IRI in all versions of their vocabulary. No label is preferred twice in one language.
 */
public final class SkosWriter {

    private final String base;
    private final String language;

    private SkosWriter(String base, String language) {
        this.base = base;
        this.language = language;
    }

    /** Returns a writer of IRIs that begin {@code urn:waymark:}, for words of no stated language. */
    public static SkosWriter withDefaults() {
        return new SkosWriter("urn:waymark:", "");
    }

    /**
     * Returns a writer of IRIs that begin so, such as {@code https://example.org/words/}.
     *
     * @throws IllegalArgumentException if it is no absolute IRI
     */
    public SkosWriter withBase(String iri) {
        if (!iri.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|^`\\\\\\p{Cntrl}]+")) {
            throw new IllegalArgumentException("the base of linked data must be an absolute IRI");
        }
        return new SkosWriter(iri, language);
    }

    /**
     * Returns a writer that says in which language the words are, such as {@code en} or {@code cy}.
     *
     * @throws IllegalArgumentException if it has not the form of a language tag
     */
    public SkosWriter withLanguage(String tag) {
        if (!tag.matches("[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*")) {
            throw new IllegalArgumentException("a language must have the form of a language tag, such as en-GB");
        }
        return new SkosWriter(base, tag);
    }

    /** Writes a shared vocabulary as Turtle. */
    public String turtle(Vocabulary vocabulary) {
        return TurtleText.of(graph(vocabulary));
    }

    /** Writes a local vocabulary as Turtle. */
    public String turtle(LocalVocabulary vocabulary) {
        return TurtleText.of(graph(vocabulary));
    }

    /** Writes a programme as Turtle. */
    public String turtle(Programme programme) {
        return TurtleText.of(graph(programme));
    }

    /** Writes a shared vocabulary as JSON-LD. */
    public Data jsonLd(Vocabulary vocabulary) {
        return JsonLd.of(graph(vocabulary));
    }

    /** Writes a local vocabulary as JSON-LD. */
    public Data jsonLd(LocalVocabulary vocabulary) {
        return JsonLd.of(graph(vocabulary));
    }

    /** Writes a programme as JSON-LD. */
    public Data jsonLd(Programme programme) {
        return JsonLd.of(graph(programme));
    }

    Graph graph(Vocabulary vocabulary) {
        Graph graph = new Graph();
        String scheme = scheme(graph, vocabulary.ref(), vocabulary.title());
        vocabulary.source().ifPresent(source -> graph.add(scheme, "dcterms:source", text(source)));
        for (Strand strand : vocabulary.strands()) {
            strand(graph, scheme, strandIri(vocabulary.ref(), strand), strand);
        }
        for (Concept concept : vocabulary.concepts()) {
            String iri = conceptIri(concept.id());
            graph.add(iri, "rdf:type", skos("Concept"));
            graph.add(iri, "skos:prefLabel", text(concept.title()));
            vocabulary
                    .find(concept.strand())
                    .ifPresent(strand -> under(graph, strandIri(vocabulary.ref(), strand), iri));
            describe(graph, scheme, iri, concept);
        }
        return graph;
    }

    Graph graph(LocalVocabulary local) {
        Graph graph = new Graph();
        String scheme = scheme(graph, local.ref(), local.title());
        graph.add(
                scheme, "dcterms:source", new Term.Iri(schemeIri(local.shared().ref())));
        List<Concept> meant = new ArrayList<>();
        for (Concept concept : local.shared().concepts()) {
            boolean worded = local.terms().stream()
                    .anyMatch(
                            term -> term.concept().filter(concept.id()::equals).isPresent());
            if (worded || local.selection().contains(concept.id())) {
                meant.add(concept);
            }
        }
        for (Concept concept : meant) {
            String iri = localIri(local.ref(), concept.id());
            graph.add(iri, "rdf:type", skos("Concept"));
            labels(graph, iri, local, concept);
            graph.add(iri, "skos:exactMatch", new Term.Iri(conceptIri(concept.id())));
            graph.add(iri, "skos:inScheme", new Term.Iri(scheme));
            top(graph, scheme, iri);
        }
        for (Concept addition : local.additions()) {
            String iri = conceptIri(addition.id());
            graph.add(iri, "rdf:type", skos("Concept"));
            labels(graph, iri, local, addition);
            describe(graph, scheme, iri, addition);
            top(graph, scheme, iri);
            local.shared()
                    .find(addition.strand())
                    .map(strand -> new Term.Iri(strandIri(local.shared().ref(), strand)))
                    .ifPresent(strand -> graph.add(iri, "skos:broadMatch", strand));
        }
        return graph;
    }

    Graph graph(Programme programme) {
        Graph graph = new Graph();
        String iri = base + "programme/" + Iris.part(programme.id().value());
        graph.add(iri, "dcterms:identifier", new Term.Text(programme.id().value(), ""));
        graph.add(iri, "dcterms:title", text(programme.title()));
        programme.vocabulary().ifPresent(ref -> graph.add(iri, "dcterms:requires", new Term.Iri(schemeIri(ref))));
        return graph;
    }

    private String scheme(Graph graph, VocabularyRef ref, String title) {
        String scheme = schemeIri(ref);
        graph.add(scheme, "rdf:type", skos("ConceptScheme"));
        graph.add(scheme, "skos:prefLabel", text(title));
        graph.add(scheme, "dcterms:identifier", new Term.Text(ref.id(), ""));
        graph.add(scheme, "owl:versionInfo", new Term.Text(ref.version(), ""));
        return scheme;
    }

    private void strand(Graph graph, String scheme, String iri, Strand strand) {
        graph.add(iri, "rdf:type", skos("Concept"));
        graph.add(iri, "skos:prefLabel", text(strand.title()));
        graph.add(iri, "skos:notation", new Term.Text(strand.id().value(), ""));
        strand.description().ifPresent(text -> graph.add(iri, "skos:definition", text(text)));
        graph.add(iri, "skos:inScheme", new Term.Iri(scheme));
        top(graph, scheme, iri);
    }

    private void describe(Graph graph, String scheme, String iri, Concept concept) {
        graph.add(iri, "skos:notation", new Term.Text(concept.id().value(), ""));
        concept.definition().ifPresent(text -> graph.add(iri, "skos:definition", text(text)));
        concept.criteria().forEach(text -> graph.add(iri, "skos:scopeNote", text(text)));
        concept.examples()
                .forEach(example -> graph.add(iri, "skos:example", text(example.level() + ": " + example.text())));
        if (concept.retired()) {
            graph.add(iri, "owl:deprecated", new Term.Flag(true));
        }
        concept.replacedBy().forEach(other -> graph.add(iri, "dcterms:isReplacedBy", new Term.Iri(conceptIri(other))));
        graph.add(iri, "skos:inScheme", new Term.Iri(scheme));
        steps(graph, scheme, iri, concept);
    }

    private void steps(Graph graph, String scheme, String iri, Concept concept) {
        List<Term.Iri> members = new ArrayList<>();
        for (Step step : concept.steps()) {
            String own = iri + "/step/" + Iris.part(step.code());
            graph.add(own, "rdf:type", skos("Concept"));
            graph.add(own, "skos:prefLabel", text(step.title()));
            graph.add(own, "skos:notation", new Term.Text(step.code(), ""));
            graph.add(own, "skos:inScheme", new Term.Iri(scheme));
            under(graph, iri, own);
            members.add(new Term.Iri(own));
        }
        if (!members.isEmpty()) {
            String steps = iri + "/steps";
            graph.add(steps, "rdf:type", skos("OrderedCollection"));
            graph.add(steps, "skos:memberList", new Term.Sequence(members));
        }
    }

    /** The school's words first; the shared title is another label, unless the school says just that. */
    private void labels(Graph graph, String iri, LocalVocabulary local, Concept concept) {
        String preferred = local.wording(concept.id()).orElse(concept.title());
        graph.add(iri, "skos:prefLabel", text(preferred));
        List<String> others = new ArrayList<>();
        for (LocalTerm term : local.terms()) {
            if (term.concept().filter(concept.id()::equals).isPresent()) {
                others.add(term.wording());
                others.addAll(term.also());
            }
        }
        others.add(concept.title());
        others.stream()
                .filter(other -> !other.equals(preferred))
                .forEach(other -> graph.add(iri, "skos:altLabel", text(other)));
    }

    private static void under(Graph graph, String broader, String narrower) {
        graph.add(narrower, "skos:broader", new Term.Iri(broader));
        graph.add(broader, "skos:narrower", new Term.Iri(narrower));
    }

    private static void top(Graph graph, String scheme, String iri) {
        graph.add(iri, "skos:topConceptOf", new Term.Iri(scheme));
        graph.add(scheme, "skos:hasTopConcept", new Term.Iri(iri));
    }

    private Term text(String text) {
        return new Term.Text(text, language);
    }

    private static Term.Iri skos(String name) {
        return new Term.Iri(Graph.whole("skos:" + name));
    }

    private String schemeIri(VocabularyRef ref) {
        return base + "scheme/" + Iris.part(ref.id()) + "/" + Iris.part(ref.version());
    }

    private String strandIri(VocabularyRef ref, Strand strand) {
        return base + "strand/" + Iris.part(ref.id()) + "/"
                + Iris.part(strand.id().value());
    }

    private String conceptIri(ConceptId id) {
        return base + "concept/" + Iris.part(id.value());
    }

    private String localIri(VocabularyRef ref, ConceptId id) {
        return base + "local/" + Iris.part(ref.id()) + "/" + Iris.part(id.value());
    }
}
