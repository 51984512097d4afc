package org.waymark.io.json;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.waymark.code.Code;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.subject.Facet;

/** The code sets that the fields of the tables use, with the codes that the library knows. */
final class CodeSetsOfFormat {

    /** One code set: its key, whether a document may use codes of its own, and the known codes in their order. */
    record Known(String key, boolean open, List<String> codes) {}

    private CodeSetsOfFormat() {}

    /** All code sets, by their key. */
    static Map<String, Known> all() {
        Map<String, Known> all = new TreeMap<>();
        AllTables.all().forEach(table -> table.fields().forEach(field -> add(all, field.codec())));
        add(all, Codecs.ABSENCE_REASON);
        return all;
    }

    private static void add(Map<String, Known> all, Codec<?> codec) {
        if (codec instanceof MapCodec<?, ?> map) {
            add(all, map.keys());
            add(all, map.values());
        }
        of(codec).ifPresent(known -> all.put(known.key(), known));
    }

    /** The code set of a codec; absent if it reads no codes. */
    static Optional<Known> of(Codec<?> codec) {
        if (codec instanceof WordCodec<?> words) {
            return Optional.of(new Known(key(words.constants()), false, List.copyOf(words.words())));
        }
        if (codec instanceof TextCodec<?> text) {
            try {
                Class<?> type = text.of("a").getClass();
                return isOpenSet(type) ? Optional.of(new Known(key(type), true, constants(type))) : Optional.empty();
            } catch (IllegalArgumentException noCode) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isOpenSet(Class<?> type) {
        return Code.class.isAssignableFrom(type)
                || Set.of(Reason.class, Caveat.class, Facet.class).contains(type);
    }

    private static String key(Class<?> type) {
        String name = type.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static List<String> constants(Class<?> type) {
        Set<String> codes = new LinkedHashSet<>();
        Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.getType() == type && Modifier.isStatic(field.getModifiers()))
                .filter(field -> Modifier.isPublic(field.getModifiers()))
                .forEach(field -> codes.add(value(field)));
        return new ArrayList<>(codes);
    }

    private static String value(Field constant) {
        try {
            return constant.get(null).toString();
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
