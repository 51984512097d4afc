package org.waymark.finding;

import java.util.Objects;
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

    /** The field of this name in the object at this place. */
    public Position field(String name) {
        return new Position(this, name, -1);
    }

    /** The item at this index, from 0, of the list at this place. */
    public Position index(int item) {
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
