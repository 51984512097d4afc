package org.waymark.io.json;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** One of the words that the library gives a meaning to: the constants of an enum in lower case, with hyphens. */
final class WordCodec<E extends Enum<E>> implements Codec<E> {

    private final Class<E> constants;
    private final Map<String, E> words = new LinkedHashMap<>();

    WordCodec(Class<E> type) {
        this.constants = type;
        for (E constant : type.getEnumConstants()) {
            words.put(word(constant), constant);
        }
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The enum whose constants are the words. */
    Class<E> constants() {
        return constants;
    }

    Set<String> words() {
        return words.keySet();
    }

    @Override
    public String type() {
        return "one of " + String.join(", ", words.keySet());
    }

    @Override
    public @Nullable E read(In in) {
        if (!in.is(JsonToken.VALUE_STRING)) {
            in.wrongType("a text");
            return null;
        }
        E constant = words.get(in.text());
        if (constant == null) {
            in.fault(Rules.VALUE, "must be " + type(), "Write one of these words.");
        }
        return constant;
    }

    @Override
    public void write(E constant, Out out) {
        out.text(word(constant));
    }
}
