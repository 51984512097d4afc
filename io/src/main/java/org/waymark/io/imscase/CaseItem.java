package org.waymark.io.imscase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.data.Data;
import org.waymark.io.json.Node;

/** An item on its way into a vocabulary. */
final class CaseItem {

    /** By sequence number, then code, then the order of the file; those without a number last. */
    static final Comparator<CaseItem> ORDER = Comparator.comparing(
                    (CaseItem item) -> item.sequence, Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder()))
            .thenComparing(item -> item.code, Comparator.nullsLast(Comparator.<String>naturalOrder()))
            .thenComparing(item -> item.place);

    /**
     * An association with what is exactly the same.
     *
     * @param node the association
     * @param target the identifier of the other item
     */
    record Match(Node node, String target) {

        @Override
        public String toString() {
            return "Match[redacted]";
        }
    }

    final Node node;
    final String identifier;
    final int place;
    final @Nullable String code;
    final List<CaseItem> children = new ArrayList<>();
    final List<CaseItem> steps = new ArrayList<>();
    final List<String> replacedBy = new ArrayList<>();
    final List<Match> matches = new ArrayList<>();

    @Nullable
    CaseItem parent;

    @Nullable
    BigDecimal sequence;

    boolean isStep;

    CaseItem(Node node, String identifier, int place, @Nullable String code) {
        this.node = node;
        this.identifier = identifier;
        this.place = place;
        this.code = code;
    }

    /** What we wrote into its extensions; absent if it is not from us. */
    Optional<Node> ours() {
        return ours(node);
    }

    /** What we wrote into the extensions of a document, item or association. */
    static Optional<Node> ours(Node node) {
        return node.field("extensions")
                .flatMap(extensions -> extensions.field(CaseNames.OURS))
                .filter(Node::isObject);
    }

    /** Whether we wrote it as a thing of this kind, with an id. */
    boolean isOurs(String kind) {
        return ours().filter(own -> own.text("kind").filter(kind::equals).isPresent()
                        && own.text("id").isPresent())
                .isPresent();
    }

    /** Whether it is a heading: one that we wrote as such, or one that others stand under. */
    boolean isStrand() {
        return isOurs("strand") || (!isOurs("concept") && !children.isEmpty());
    }

    /** The fields of an object in what we wrote. */
    Optional<Data.Fields> own(String name) {
        return ours().flatMap(own -> own.field(name))
                .flatMap(field -> field.data() instanceof Data.Fields fields ? Optional.of(fields) : Optional.empty());
    }

    @Override
    public String toString() {
        return "CaseItem[redacted]";
    }
}
