package org.waymark.scoring.moderation;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything that a value holds, private fields as well. */
final class Reachable {

    private Reachable() {}

    static List<Object> from(Object root) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Object> values = new HashSet<>();
        Deque<Object> open = new ArrayDeque<>();
        List<Object> found = new ArrayList<>();
        open.add(root);
        while (!open.isEmpty()) {
            Object one = open.remove();
            boolean core = one.getClass().getName().startsWith("org.waymark")
                    && !one.getClass().getName().startsWith("org.waymark.scoring");
            if (!seen.add(one) || (core && !values.add(one))) {
                continue;
            }
            found.add(one);
            if (one instanceof Optional<?> optional) {
                optional.ifPresent(open::add);
            } else if (one instanceof Map<?, ?> map) {
                open.addAll(map.keySet());
                open.addAll(map.values());
            } else if (one instanceof Iterable<?> items) {
                items.forEach(open::add);
            } else if (one.getClass().getName().startsWith("org.waymark") && !(one instanceof Enum<?>)) {
                fields(one, open);
            }
        }
        return found;
    }

    /** What this module may not look into is a value of the module above and says all that it holds itself. */
    private static void fields(Object one, Deque<Object> open) {
        for (Class<?> type = one.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    if (!field.trySetAccessible()) {
                        accessors(one, open);
                        return;
                    }
                    try {
                        add(field.get(one), open);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                }
            }
        }
    }

    private static void accessors(Object one, Deque<Object> open) {
        List<Class<?>> types = new ArrayList<>(List.of(one.getClass().getInterfaces()));
        types.add(one.getClass());
        for (Class<?> type : types) {
            for (Method method : type.getDeclaredMethods()) {
                boolean reads = method.getParameterCount() == 0
                        && !Modifier.isStatic(method.getModifiers())
                        && Modifier.isPublic(method.getModifiers())
                        && Modifier.isPublic(type.getModifiers())
                        && method.getReturnType() != void.class;
                if (reads) {
                    try {
                        add(method.invoke(one), open);
                    } catch (ReflectiveOperationException e) {
                        throw new LinkageError("an accessor failed", e);
                    }
                }
            }
        }
    }

    private static void add(@Nullable Object value, Deque<Object> open) {
        if (value != null) {
            open.add(value);
        }
    }
}
