package org.waymark.scale;

import java.math.BigDecimal;
import org.waymark.internal.Texts;

/**
 * What was given on a scale: a point, a quantity, or nothing for a reason.
 *
 * <p>A mark is held as given; whether it can stand on the scale of its target is for {@link Scale#accepts(Mark)} and for
 * validation to say. Zero is a quantity, never an absence. A mark is about a pupil and does not print what it holds.
 */
public sealed interface Mark {

    /** Returns the mark that names this point of a scale. */
    static Mark point(String code) {
        return new Point(code);
    }

    /** Returns the mark of this quantity, with its digits as they are. */
    static Mark quantity(BigDecimal value) {
        return new Quantity(value);
    }

    /** Returns the mark of this whole quantity. */
    static Mark quantity(long value) {
        return new Quantity(BigDecimal.valueOf(value));
    }

    /** Returns no mark, for this reason. */
    static Mark absent(AbsenceReason reason) {
        return new Absent(reason);
    }

    /** Whether there is a mark at all. */
    default boolean isPresent() {
        return !(this instanceof Absent);
    }

    /**
     * A point of a scale.
     *
     * @param code the code of the point
     */
    record Point(String code) implements Mark {
        /** Refuses a text that cannot name a point. */
        public Point {
            code = Texts.name("the point of a Mark", code);
        }

        @Override
        public String toString() {
            return "Point[redacted]";
        }
    }

    /**
     * A quantity.
     *
     * @param value the number; {@code 1.0} and {@code 1.00} are two different marks
     */
    record Quantity(BigDecimal value) implements Mark {
        @Override
        public String toString() {
            return "Quantity[redacted]";
        }
    }

    /**
     * No mark.
     *
     * @param reason why there is none
     */
    record Absent(AbsenceReason reason) implements Mark {
        @Override
        public String toString() {
            return "Absent[redacted]";
        }
    }
}
