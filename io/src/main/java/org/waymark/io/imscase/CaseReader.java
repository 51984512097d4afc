package org.waymark.io.imscase;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.waymark.finding.Findings;
import org.waymark.finding.WithFindings;
import org.waymark.io.json.Node;
import org.waymark.io.json.Reading;
import org.waymark.io.json.Trees;
import org.waymark.vocabulary.LocalVocabulary;
import org.waymark.vocabulary.Vocabulary;

/** Reads packages of CASE 1.0 and 1.1 as they are found, and tells each repair. Thread-safe. */
public final class CaseReader {

    private CaseReader() {}

    /**
     * Reads a package as a shared vocabulary; the stream stays open.
     *
     * @return the vocabulary, with what was repaired or left out; absent, with the errors, if it cannot be read
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static WithFindings<Optional<Vocabulary>> read(InputStream stream) {
        return read(stream, (pack, document, parts) -> {
            if (isLocal(document)) {
                parts.notes()
                        .told(
                                CaseRules.NOT_CARRIED,
                                document,
                                "is a local vocabulary; it was read as one that stands alone, without its shared one");
            }
            return new VocabularyMaking(pack, document, parts).make();
        });
    }

    /**
     * Reads a package as a local vocabulary over this shared one; the stream stays open.
     *
     * @param shared the version over which it stands; its mere name will do for a package that we wrote
     * @return the vocabulary, with what was repaired or left out; absent, with the errors, if it cannot be read
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static WithFindings<Optional<LocalVocabulary>> readLocal(InputStream stream, Vocabulary shared) {
        return read(stream, (pack, document, parts) -> new LocalMaking(pack, document, parts, shared).make());
    }

    /** Makes something of a package. */
    private interface Making<T> {

        T of(Node pack, Node document, CaseParts parts);
    }

    private static <T> WithFindings<Optional<T>> read(InputStream stream, Making<T> making) {
        CaseNotes notes = new CaseNotes();
        Reading<Node> tree = Trees.read(withoutMark(stream, notes), CaseNames::isKnown);
        Node top = tree.value();
        if (top == null) {
            return new WithFindings<>(Optional.empty(), tree.findings());
        }
        Node pack = top.field("CFPackage").filter(Node::isObject).orElse(top);
        Optional<Node> document =
                pack.field("CFDocument").filter(Node::isObject).or(() -> bare(pack));
        if (document.isEmpty()) {
            return new WithFindings<>(
                    Optional.empty(),
                    Findings.of(List.of(CaseNotes.error(pack, "must hold a CFDocument, as each CASE package does"))));
        }
        T made = making.of(pack, document.get(), new CaseParts(notes));
        return new WithFindings<>(Optional.of(made), notes.findings());
    }

    private static boolean isLocal(Node document) {
        return CaseItem.ours(document)
                .flatMap(ours -> ours.text("kind"))
                .filter("local-vocabulary"::equals)
                .isPresent();
    }

    /** A document that stands alone, without a package around it. */
    private static Optional<Node> bare(Node top) {
        boolean document = top.text("title").isPresent()
                && (top.text("identifier").isPresent() || top.text("uri").isPresent())
                && top.text("fullStatement").isEmpty();
        return document ? Optional.of(top) : Optional.empty();
    }

    private static InputStream withoutMark(InputStream stream, CaseNotes notes) {
        PushbackInputStream source = new PushbackInputStream(stream, 3);
        try {
            byte[] first = source.readNBytes(3);
            boolean marked =
                    first.length == 3 && first[0] == (byte) 0xEF && first[1] == (byte) 0xBB && first[2] == (byte) 0xBF;
            if (marked) {
                notes.marked();
            } else {
                source.unread(first);
            }
            return source;
        } catch (IOException failed) {
            throw new UncheckedIOException("the document cannot be read", failed);
        }
    }
}
