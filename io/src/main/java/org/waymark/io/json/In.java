package org.waymark.io.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.waymark.finding.Position;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** The tokens of a document, where they stand, and what is wrong with them. */
final class In {

    /** Stands in a path for a name that the document makes up: such a name could be personal. */
    static final String FREE_NAME = "*";

    private final JsonParser parser;
    private final Faults faults;
    private final Position base;
    private final int linesBefore;
    private @Nullable String[] names = new @Nullable String[16];
    private int[] items = new int[16];
    private int depth;
    private int unknown;

    In(JsonParser parser, Faults faults, Position base, int linesBefore) {
        this.parser = parser;
        this.faults = faults;
        this.base = base;
        this.linesBefore = linesBefore;
    }

    Faults faults() {
        return faults;
    }

    @Nullable
    JsonToken next() {
        return parser.nextToken();
    }

    @Nullable
    String nextName() {
        return parser.nextName();
    }

    @Nullable
    JsonToken token() {
        return parser.currentToken();
    }

    boolean is(JsonToken token) {
        return parser.hasToken(token);
    }

    String text() {
        return parser.getString();
    }

    long whole() {
        return parser.getLongValue();
    }

    JsonParser.NumberType numberType() {
        return parser.getNumberType();
    }

    /** Counts a value that nobody knows, and ends the reading if there are too many. */
    void countUnknown() {
        if (++unknown > Limits.UNKNOWN) {
            fault(
                    Rules.LIMIT,
                    "is one of more than " + Limits.UNKNOWN + " values in fields that the format does not know",
                    "Keep large data of your own outside the document.");
            throw new StopReading();
        }
    }

    /** Moves to the end of the value at which the input stands. */
    void skip() {
        parser.skipChildren();
    }

    void enter(String name) {
        grow();
        names[depth++] = name;
    }

    void enterItem(int item) {
        grow();
        names[depth] = null;
        items[depth++] = item;
    }

    void leave() {
        depth--;
    }

    private void grow() {
        if (depth == names.length) {
            names = Arrays.copyOf(names, depth * 2);
            items = Arrays.copyOf(items, depth * 2);
        }
    }

    Position position() {
        Position position = base;
        for (int i = 0; i < depth; i++) {
            String name = names[i];
            position = name == null ? position.index(items[i]) : position.field(name);
        }
        return position;
    }

    TokenStreamLocation here() {
        return parser.currentTokenLocation();
    }

    /** How far the text was looked at, for what has no token. */
    TokenStreamLocation reached() {
        return parser.currentLocation();
    }

    int line(TokenStreamLocation place) {
        return place.getLineNr() + linesBefore;
    }

    void fault(String rule, String message, String remedy) {
        fault(rule, here(), message, remedy);
    }

    void fault(String rule, TokenStreamLocation place, String message, String remedy) {
        faults.add(rule, position(), line(place), place.getColumnNr(), message, remedy);
    }

    /** Notes that the value is of another JSON type than expected, and moves to its end. */
    void wrongType(String expected) {
        fault(Rules.TYPE, "must be " + expected + ", and is " + kind(token()), "Write " + expected + ".");
        skip();
    }

    /** Notes that a value was refused by its type, in the words of that type if they can be trusted to be free of values. */
    void refused(TokenStreamLocation place, RuntimeException refusal) {
        String said = refusal.getMessage();
        boolean ours = said != null
                && (refusal.getClass() == IllegalArgumentException.class
                        || refusal.getClass() == IllegalStateException.class);
        fault(
                Rules.REFUSED,
                place,
                ours && said != null ? said : "is not a value that this field can hold",
                "Correct the value, or leave it out if it is optional.");
    }

    private static String kind(@Nullable JsonToken token) {
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "a text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NULL -> "null";
            default -> "something else";
        };
    }
}
