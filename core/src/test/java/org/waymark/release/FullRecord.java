package org.waymark.release;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.waymark.caseload.PupilRecord;
import org.waymark.code.Audience;
import org.waymark.data.Data;
import org.waymark.data.Open;
import org.waymark.scale.Mark;

/** A record with everything set that can be set, marked text in all of it; and a walk over all that a record holds. */
final class FullRecord {

    static final String CANARY = "canary";
    static final LocalDate DAY = LocalDate.parse("2026-09-14");

    private final Audience audience;
    private final boolean travels;
    private int count;

    private FullRecord(Audience audience, boolean travels) {
        this.audience = audience;
        this.travels = travels;
    }

    static PupilRecord of(Audience audience, boolean travels) {
        return (PupilRecord) new FullRecord(audience, travels).build(PupilRecord.class);
    }

    /** Calls {@code leaf} with the name of the attribute and each value that is no object of the model. */
    static void walk(Object value, String name, BiConsumer<String, Object> leaf) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(one -> walk(one, name, leaf));
        } else if (value instanceof Collection<?> all) {
            all.forEach(one -> walk(one, name, leaf));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(one -> walk(one, name, leaf));
        } else if (value instanceof Open) {
            leaf.accept(name, value);
            Class<?> type = type(value);
            for (Method getter : attributes(type)) {
                walk(call(value, getter), type.getSimpleName() + "." + getter.getName(), leaf);
            }
        } else {
            leaf.accept(name, value);
        }
    }

    private static Class<?> type(Object value) {
        return Stream.of(value.getClass().getInterfaces())
                .filter(one -> value.getClass().getSimpleName().equals("Immutable" + one.getSimpleName()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Method> attributes(Class<?> type) {
        Class<?> builder = builder(type).getClass();
        return Stream.of(type.getMethods())
                .filter(getter -> getter.getParameterCount() == 0
                        && !Modifier.isStatic(getter.getModifiers())
                        && getter.getReturnType() != Set.class
                        && Stream.of(builder.getMethods()).anyMatch(method -> sets(method, getter)))
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .toList();
    }

    private static boolean sets(Method method, Method getter) {
        String name = getter.getName();
        String tail = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return List.of(name, "add" + tail, "put" + tail).contains(method.getName());
    }

    private static Object builder(Class<?> type) {
        try {
            return type.getMethod("builder").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    private Object build(Class<?> type) {
        try {
            Object builder = builder(type);
            for (Method getter : attributes(type)) {
                fill(builder, getter);
            }
            return call(builder, builder.getClass().getMethod("build"));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    private void fill(Object builder, Method getter) throws ReflectiveOperationException {
        String name = getter.getName();
        String tail = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        Class<?> type = getter.getReturnType();
        if (type == Map.class) {
            call(builder, method(builder, "put" + tail, String.class, Data.class), mark(), Data.of(mark()));
        } else if (type == List.class) {
            Class<?> element = argument(getter);
            call(builder, method(builder, "add" + tail, element), value(element));
        } else if (type == OptionalInt.class) {
            call(builder, method(builder, name, int.class), 1);
        } else {
            Class<?> plain = type == Optional.class ? argument(getter) : type;
            call(builder, method(builder, name, plain), value(plain));
        }
    }

    private Object value(Class<?> type) throws ReflectiveOperationException {
        if (type == Audience.class) {
            return audience;
        } else if (type == boolean.class) {
            return travels;
        } else if (type == String.class) {
            return mark();
        } else if (type == int.class) {
            return 1;
        } else if (type == LocalDate.class) {
            return DAY;
        } else if (type == Instant.class) {
            return Instant.parse("2026-09-14T10:00:00Z");
        } else if (type == BigDecimal.class) {
            return BigDecimal.ONE;
        } else if (type == Mark.class) {
            return Mark.point("7");
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        } else if (type.isRecord()) {
            int parts = type.getRecordComponents().length;
            Class<?>[] texts = new Class<?>[parts];
            Arrays.fill(texts, String.class);
            Object[] marks = Stream.generate(this::mark).limit(parts).toArray();
            return type.getMethod("of", texts).invoke(null, marks);
        }
        return build(type);
    }

    private String mark() {
        count++;
        return CANARY + "-" + count;
    }

    private static Class<?> argument(Method getter) {
        return (Class<?>) ((ParameterizedType) getter.getGenericReturnType()).getActualTypeArguments()[0];
    }

    private static Method method(Object builder, String name, Class<?>... arguments) {
        return Stream.of(builder.getClass().getMethods())
                .filter(method -> method.getName().equals(name) && Arrays.equals(method.getParameterTypes(), arguments))
                .findFirst()
                .orElseThrow(() -> new LinkageError(name + " of " + builder.getClass()));
    }

    private static Object call(Object target, Method method, Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(method.toString(), e);
        }
    }
}
