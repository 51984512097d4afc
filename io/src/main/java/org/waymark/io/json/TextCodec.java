package org.waymark.io.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A value that is written as one text. */
final class TextCodec<V> implements Codec<V> {

    private final String type;
    private final Function<String, V> parse;
    private final Function<V, String> print;

    TextCodec(String type, Function<String, V> parse, Function<V, String> print) {
        this.type = type;
        this.parse = parse;
        this.print = print;
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public @Nullable V read(In in) {
        if (!in.is(JsonToken.VALUE_STRING)) {
            in.wrongType("a text");
            return null;
        }
        String text = text(in);
        return text == null ? null : parse(in, text);
    }

    /** Reads the text at which the input stands; null if it is no Unicode text, which is then noted. */
    static @Nullable String text(In in) {
        String text = in.text();
        if (Limits.isBroken(text)) {
            in.fault(
                    Rules.ENCODING,
                    "holds half of a surrogate pair, which is no character",
                    "Write whole characters, or both halves of the pair.");
            return null;
        }
        return text;
    }

    /** Makes the value of a text; null if it was refused, which is then noted. */
    @Nullable
    V parse(In in, String text) {
        try {
            return parse.apply(text);
        } catch (RuntimeException refusal) {
            in.refused(in.here(), refusal);
            return null;
        }
    }

    /** Makes the value of a text, as {@link #parse} does, for whoever has no document. */
    V of(String text) {
        return parse.apply(text);
    }

    String print(V value) {
        return print.apply(value);
    }

    @Override
    public void write(V value, Out out) {
        out.text(print.apply(value));
    }
}
