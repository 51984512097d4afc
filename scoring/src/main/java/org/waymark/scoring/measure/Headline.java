package org.waymark.scoring.measure;

import org.waymark.internal.Texts;

/** The one thing that a score says: a number, a category, or yes or no. */
public sealed interface Headline {

    /**
     * A number.
     *
     * @param value finite: never a NaN, never an infinity
     */
    record Numeric(double value) implements Headline {
        /** Refuses what is not a finite number; minus zero becomes zero. */
        public Numeric {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("a score must be a finite number; refuse with a reason instead");
            }
            value = value == 0 ? 0.0 : value;
        }

        @Override
        public String toString() {
            return Numbers.print(value);
        }
    }

    /**
     * A category.
     *
     * @param code its stable code
     */
    record Category(String code) implements Headline {
        /** Refuses a text that cannot name a thing. */
        public Category {
            code = Texts.name("Category", code);
        }

        @Override
        public String toString() {
            return code;
        }
    }

    /**
     * Yes or no.
     *
     * @param value yes if true
     */
    record YesNo(boolean value) implements Headline {
        @Override
        public String toString() {
            return value ? "yes" : "no";
        }
    }
}
