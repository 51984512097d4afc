package org.waymark.scoring.sample;

import java.util.List;
import org.waymark.vocabulary.Concept;
import org.waymark.vocabulary.LevelExample;

/** Puts the text of one concept together; immutable. */
final class ConceptText {

    private final Concept concept;

    private ConceptText(Concept concept) {
        this.concept = concept;
    }

    /** Starts {@code shared:strand/path} under its strand. */
    static ConceptText of(String strand, String path, String title, String definition) {
        return new ConceptText(
                Concept.of("shared:" + strand + "/" + path, strand, title).withDefinition(definition));
    }

    ConceptText criteria(String... criteria) {
        return new ConceptText(concept.withCriteria(List.of(criteria)));
    }

    /** What it looks like early on, on the way, and when it is secure. */
    ConceptText examples(String early, String developing, String secure) {
        return new ConceptText(concept.withExamples(List.of(
                LevelExample.of("early", early),
                LevelExample.of("developing", developing),
                LevelExample.of("secure", secure))));
    }

    /** Small steps in order, with the codes 1, 2, 3 and so on. */
    ConceptText steps(String... titles) {
        Concept.Builder with = Concept.builder()
                .id(concept.id())
                .strand(concept.strand())
                .title(concept.title())
                .definition(concept.definition())
                .addAllCriteria(concept.criteria())
                .addAllExamples(concept.examples());
        for (int i = 0; i < titles.length; i++) {
            with.step(Integer.toString(i + 1), titles[i]);
        }
        return new ConceptText(with.build());
    }

    Concept retiredFor(String replacement) {
        return Concept.builder()
                .id(concept.id())
                .strand(concept.strand())
                .title(concept.title())
                .definition(concept.definition())
                .addAllCriteria(concept.criteria())
                .addAllExamples(concept.examples())
                .retiredFor(replacement)
                .build();
    }

    Concept done() {
        return concept;
    }
}
