package org.waymark.finding;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document or in a record, by names of fields and positions from 0: {@code pupils[16].targets[2].aim}. It
 * never holds an id or a value.
 *
 * <p>Positions are cheap to extend: each knows its parent and its own step.
 */
public final class Position {

    private static final Position ROOT = new Position(null, "", -1);

    private final @Nullable Position parent;
    private final String field;
    private final int index;

    private Position(@Nullable Position parent, String field, int index) {
        this.parent = parent;
        this.field = field;
        this.index = index;
    }

    /** The whole document or record. */
    public static Position root() {
        return ROOT;
    }

    /**
     * Reads what {@link #toString()} wrote: {@code pupils[16].targets[2].aim}, or {@code (root)}. Names of fields that
     * hold a dot or a bracket cannot be told apart and are refused or read as several steps.
     *
     * @throws IllegalArgumentException if the text is not of that form; the message does not repeat it
     */
    public static Position parse(String text) {
        if (text.equals("(root)")) {
            return ROOT;
        }
        Position position = ROOT;
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == '[') {
                int close = text.indexOf(']', at);
                position = position.index(index(text, at + 1, close));
                at = close + 1;
            } else {
                int start = position.isRoot() ? at : at + 1;
                if (!position.isRoot() && text.charAt(at) != '.') {
                    throw malformed();
                }
                int end = start;
                while (end < text.length() && ".[]".indexOf(text.charAt(end)) < 0) {
                    end++;
                }
                if (end == start) {
                    throw malformed();
                }
                position = position.field(text.substring(start, end));
                at = end;
            }
        }
        if (position.isRoot()) {
            throw malformed();
        }
        return position;
    }

    private static int index(String text, int from, int to) {
        if (to <= from || to - from > 9) {
            throw malformed();
        }
        int index = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw malformed();
            }
            index = index * 10 + digit;
        }
        return index;
    }

    private static IllegalArgumentException malformed() {
        return new IllegalArgumentException("a Position must have the form pupils[16].targets[2].aim");
    }

    /** The field of this name in the object at this place. */
    public Position field(String name) {
        return new Position(this, name, -1);
    }

    /** The item at this index, from 0, of the list at this place. */
    public Position index(int item) {
        if (item < 0) {
            throw new IllegalArgumentException("the index of a Position must be 0 or more");
        }
        return new Position(this, "", item);
    }

    /** The item at this index, from 0, of the list in the field of this name. */
    public Position item(String name, int item) {
        return field(name).index(item);
    }

    /** Whether this is the whole document or record. */
    public boolean isRoot() {
        return parent == null;
    }

    /** The place around this one; absent for the whole. */
    public Optional<Position> parent() {
        return Optional.ofNullable(parent);
    }

    /** The name of the field that the last step goes into; absent for an item of a list and for the whole. */
    public Optional<String> name() {
        return parent == null || index >= 0 ? Optional.empty() : Optional.of(field);
    }

    /** The index of the item, from 0, that the last step goes to; absent for a field and for the whole. */
    public OptionalInt item() {
        return index >= 0 ? OptionalInt.of(index) : OptionalInt.empty();
    }

    /** This place, seen from the root of something larger in which {@code outer} is the root of this one. */
    public Position in(Position outer) {
        if (parent == null) {
            return outer;
        }
        return new Position(parent.in(outer), field, index);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Position that
                && index == that.index
                && field.equals(that.field)
                && Objects.equals(parent, that.parent);
    }

    @Override
    public int hashCode() {
        return Objects.hash(parent, field, index);
    }

    /** {@code pupils[16].targets[2]}; {@code (root)} for the whole. */
    @Override
    public String toString() {
        if (parent == null) {
            return "(root)";
        }
        StringBuilder text = new StringBuilder();
        append(text);
        return text.toString();
    }

    private void append(StringBuilder text) {
        if (parent == null) {
            return;
        }
        parent.append(text);
        if (index >= 0) {
            text.append('[').append(index).append(']');
        } else {
            if (!text.isEmpty()) {
                text.append('.');
            }
            text.append(field);
        }
    }
}
