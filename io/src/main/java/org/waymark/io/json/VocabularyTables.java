package org.waymark.io.json;

import org.waymark.io.json.Field.Spec;
import org.waymark.vocabulary.Concept;
import org.waymark.vocabulary.LevelExample;
import org.waymark.vocabulary.LocalTerm;
import org.waymark.vocabulary.LocalVocabulary;
import org.waymark.vocabulary.Step;
import org.waymark.vocabulary.Strand;
import org.waymark.vocabulary.Vocabulary;

/** Shared and local vocabularies. */
final class VocabularyTables {

    static final Table<Strand, Strand.Builder> STRAND = Table.of(
                    "strand", Strand.class, Strand::builder, builder -> builder.build())
            .required("id", Strand::id, Strand.Builder::id, Ids.STRAND)
            .required("title", Strand::title, Strand.Builder::title, Codecs.TEXT)
            .optional("description", Strand::description, Strand.Builder::description, Codecs.TEXT)
            .open(Strand.Builder::putAllExtensions, Strand.Builder::putAllUnknown);

    static final Table<LevelExample, LevelExample.Builder> LEVEL_EXAMPLE = Table.of(
                    "level example", LevelExample.class, LevelExample::builder, builder -> builder.build())
            .required("level", LevelExample::level, LevelExample.Builder::level, Codecs.TEXT)
            .required("text", LevelExample::text, LevelExample.Builder::text, Codecs.TEXT)
            .open(LevelExample.Builder::putAllExtensions, LevelExample.Builder::putAllUnknown);

    static final Table<Step, Step.Builder> STEP = Table.of(
                    "step", Step.class, Step::builder, builder -> builder.build())
            .required("code", Step::code, Step.Builder::code, Codecs.TEXT)
            .required("title", Step::title, Step.Builder::title, Codecs.TEXT)
            .open(Step.Builder::putAllExtensions, Step.Builder::putAllUnknown);

    static final Table<Concept, Concept.Builder> CONCEPT = Table.of(
                    "concept", Concept.class, Concept::builder, builder -> builder.build())
            .required("id", Concept::id, Concept.Builder::id, Ids.CONCEPT)
            .required("strand", Concept::strand, Concept.Builder::strand, Ids.STRAND)
            .required("title", Concept::title, Concept.Builder::title, Codecs.TEXT)
            .optional("definition", Concept::definition, Concept.Builder::definition, Codecs.TEXT)
            .list("criteria", Concept::criteria, Concept.Builder::addCriteria, Codecs.TEXT)
            .list("examples", Concept::examples, Concept.Builder::addExamples, LEVEL_EXAMPLE)
            .list("steps", Concept::steps, Concept.Builder::addSteps, STEP)
            .withDefault("retired", false, Concept::retired, Concept.Builder::retired, Codecs.FLAG)
            .list("replacedBy", Concept::replacedBy, Concept.Builder::addReplacedBy, Ids.CONCEPT)
            .open(Concept.Builder::putAllExtensions, Concept.Builder::putAllUnknown);

    static final Table<Vocabulary, Vocabulary.Builder> VOCABULARY = Table.of(
                    "vocabulary", Vocabulary.class, Vocabulary::builder, builder -> builder.build())
            .required("ref", Vocabulary::ref, Vocabulary.Builder::ref, Ids.VOCABULARY_REF)
            .required("title", Vocabulary::title, Vocabulary.Builder::title, Codecs.TEXT)
            .list("strands", Vocabulary::strands, Vocabulary.Builder::addStrands, STRAND)
            .list("concepts", Vocabulary::concepts, Vocabulary.Builder::addConcepts, CONCEPT)
            .optional("source", Vocabulary::source, Vocabulary.Builder::source, Codecs.TEXT)
            .open(Vocabulary.Builder::putAllExtensions, Vocabulary.Builder::putAllUnknown);

    static final Table<LocalTerm, LocalTerm.Builder> LOCAL_TERM = Table.of(
                    "local term", LocalTerm.class, LocalTerm::builder, builder -> builder.build())
            .required("wording", LocalTerm::wording, LocalTerm.Builder::wording, Codecs.TEXT)
            .list("also", LocalTerm::also, LocalTerm.Builder::addAlso, Codecs.TEXT)
            .optional("concept", LocalTerm::concept, LocalTerm.Builder::concept, Ids.CONCEPT)
            .open(LocalTerm.Builder::putAllExtensions, LocalTerm.Builder::putAllUnknown);

    static final Table<LocalVocabulary, LocalVocabulary.Builder> LOCAL_VOCABULARY = Table.of(
                    "local vocabulary", LocalVocabulary.class, LocalVocabulary::builder, builder -> builder.build())
            .required("ref", LocalVocabulary::ref, LocalVocabulary.Builder::ref, Ids.VOCABULARY_REF)
            .required("title", LocalVocabulary::title, LocalVocabulary.Builder::title, Codecs.TEXT)
            .required(
                    Spec.of("over").holding("shared"),
                    LocalVocabulary::shared,
                    LocalVocabulary.Builder::shared,
                    StubCodec.SHARED)
            .list("terms", LocalVocabulary::terms, LocalVocabulary.Builder::addTerms, LOCAL_TERM)
            .list("selection", LocalVocabulary::selection, LocalVocabulary.Builder::addSelection, Ids.CONCEPT)
            .list("additions", LocalVocabulary::additions, LocalVocabulary.Builder::addAdditions, CONCEPT)
            .open(LocalVocabulary.Builder::putAllExtensions, LocalVocabulary.Builder::putAllUnknown);

    private VocabularyTables() {}
}
