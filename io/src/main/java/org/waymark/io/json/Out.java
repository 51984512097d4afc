package org.waymark.io.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;

/** Writes tokens, and refuses what could not be read back. */
final class Out {

    private final JsonGenerator generator;
    private int unknown;

    Out(JsonGenerator generator) {
        this.generator = generator;
    }

    /** Counts a value that the format does not know. */
    void countUnknown() {
        if (++unknown > Limits.UNKNOWN) {
            throw new IllegalArgumentException(
                    "fields that the format does not know must not hold more than " + Limits.UNKNOWN + " values");
        }
    }

    void startObject() {
        generator.writeStartObject();
    }

    void endObject() {
        generator.writeEndObject();
    }

    void startList() {
        generator.writeStartArray();
    }

    void endList() {
        generator.writeEndArray();
    }

    /** Writes the name of a field of a table. */
    void name(String name) {
        generator.writeName(name);
    }

    /** Writes a name that a document made up. */
    void freeName(String name) {
        refuseBroken(name);
        if (name.length() > Limits.NAME || name.getBytes(StandardCharsets.UTF_8).length > Limits.NAME) {
            throw new IllegalArgumentException("the name of a field must not be longer than " + Limits.NAME + " bytes");
        }
        generator.writeName(name);
    }

    void text(String text) {
        refuseBroken(text);
        if (text.length() > Limits.TEXT) {
            throw new IllegalArgumentException("a text must not be longer than " + Limits.TEXT + " characters");
        }
        generator.writeString(text);
    }

    void number(BigDecimal number) {
        if (!Limits.holds(number)) {
            throw new IllegalArgumentException("a number must not have more than " + Limits.DIGITS
                    + " digits, or an exponent beyond " + Limits.EXPONENT);
        }
        generator.writeNumber(number);
    }

    void number(int number) {
        generator.writeNumber(number);
    }

    void flag(boolean flag) {
        generator.writeBoolean(flag);
    }

    void nothing() {
        generator.writeNull();
    }

    private static void refuseBroken(String text) {
        if (Limits.isBroken(text)) {
            throw new IllegalArgumentException("a text must not hold half of a surrogate pair");
        }
    }
}
