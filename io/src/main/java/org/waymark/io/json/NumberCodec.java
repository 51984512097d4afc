package org.waymark.io.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Numbers as decimals, digit by digit, and whole numbers; no value is ever rounded. */
final class NumberCodec {

    static final Codec<BigDecimal> DECIMAL = new Decimal();
    static final Codec<Integer> WHOLE = new Whole();

    private NumberCodec() {}

    static boolean isNumber(In in) {
        return in.is(JsonToken.VALUE_NUMBER_INT) || in.is(JsonToken.VALUE_NUMBER_FLOAT);
    }

    private static final class Decimal implements Codec<BigDecimal> {
        @Override
        public String type() {
            return "a number";
        }

        @Override
        public @Nullable BigDecimal read(In in) {
            if (in.is(JsonToken.VALUE_NUMBER_INT) && in.numberType() != JsonParser.NumberType.BIG_INTEGER) {
                return BigDecimal.valueOf(in.whole());
            }
            if (!isNumber(in)) {
                in.wrongType("a number");
                return null;
            }
            BigDecimal number = decimal(in.text());
            if (number == null) {
                in.fault(
                        Rules.LIMIT,
                        "must not have more than " + Limits.DIGITS + " digits, or an exponent beyond "
                                + Limits.EXPONENT,
                        "Write a shorter number.");
            }
            return number;
        }

        private static @Nullable BigDecimal decimal(String text) {
            if (text.length() > Limits.DIGITS) {
                return null;
            }
            try {
                BigDecimal number = new BigDecimal(text);
                return Limits.holds(number) ? number : null;
            } catch (NumberFormatException exponentTooLarge) {
                return null;
            }
        }

        @Override
        public void write(BigDecimal number, Out out) {
            out.number(number);
        }
    }

    private static final class Whole implements Codec<Integer> {
        @Override
        public String type() {
            return "a whole number";
        }

        @Override
        public @Nullable Integer read(In in) {
            if (!in.is(JsonToken.VALUE_NUMBER_INT)) {
                in.wrongType("a whole number");
                return null;
            }
            if (in.numberType() != JsonParser.NumberType.INT) {
                in.fault(Rules.LIMIT, "is too large for a whole number", "Write a number of at most nine digits.");
                return null;
            }
            return (int) in.whole();
        }

        @Override
        public void write(Integer number, Out out) {
            out.number(number);
        }
    }
}
