package org.waymark.io.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.data.Data;
import org.waymark.finding.Position;

/**
 * A value of a JSON document of another format, and where it stands. Never prints what it holds.
 *
 * @param data the value itself
 * @param fields the fields, in order, if it is an object; else none
 * @param items the items, in order, if it is a list; else none
 * @param position where it stands; a name that the format does not know is {@code *}
 * @param line the line, from 1
 * @param column the column, from 1
 */
public record Node(Data data, Map<String, Node> fields, List<Node> items, Position position, int line, int column) {

    static Node of(Data scalar, Position position, int line, int column) {
        return new Node(scalar, Map.of(), List.of(), position, line, column);
    }

    static Node of(Map<String, Node> fields, Position position, int line, int column) {
        Map<String, Data> data = new LinkedHashMap<>();
        fields.forEach((name, node) -> data.put(name, node.data()));
        return new Node(new Data.Fields(data), fields, List.of(), position, line, column);
    }

    static Node of(List<Node> items, Position position, int line, int column) {
        List<Data> data = new ArrayList<>();
        items.forEach(node -> data.add(node.data()));
        return new Node(new Data.Items(data), Map.of(), items, position, line, column);
    }

    /** The field of this name; absent if it is not there or null. */
    public Optional<Node> field(String name) {
        return Optional.ofNullable(fields.get(name)).filter(node -> node.data() != Data.NULL);
    }

    /** The text, if it is one. */
    public Optional<String> text() {
        return data instanceof Data.Text text ? Optional.of(text.value()) : Optional.empty();
    }

    /** The text in the field of this name; absent if it is not there or no text. */
    public Optional<String> text(String name) {
        return field(name).flatMap(Node::text);
    }

    /** Whether it is an object. */
    public boolean isObject() {
        return data instanceof Data.Fields;
    }

    /** Whether it is a list. */
    public boolean isList() {
        return data instanceof Data.Items;
    }

    @Override
    public String toString() {
        return "Node[redacted]";
    }
}
