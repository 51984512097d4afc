package org.waymark.io.jackson;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.code.Code;
import org.waymark.id.Id;
import org.waymark.id.VersionedRef;

/** Makes ids, codes and references of their texts, by the factory that each of these types has. */
final class Texts {

    private final MethodHandle factory;

    private Texts(MethodHandle factory) {
        this.factory = factory;
    }

    /** The factory of a type; empty if it is none of ours that is one text. */
    static Optional<Texts> of(Class<?> type) {
        if (type.isInterface() || !type.getName().startsWith("org.waymark.")) {
            return Optional.empty();
        }
        if (Id.class.isAssignableFrom(type) || Code.class.isAssignableFrom(type)) {
            return find(type, "of");
        }
        return VersionedRef.class.isAssignableFrom(type) ? find(type, "parse") : Optional.empty();
    }

    private static Optional<Texts> find(Class<?> type, String name) {
        try {
            return Optional.of(new Texts(
                    MethodHandles.publicLookup().findStatic(type, name, MethodType.methodType(type, String.class))));
        } catch (NoSuchMethodException | IllegalAccessException none) {
            return Optional.empty();
        }
    }

    /** The value of a text; null if the type refuses the text. */
    @Nullable
    Object value(String text) {
        try {
            return factory.invoke(text);
        } catch (RuntimeException refusal) {
            return null;
        } catch (Throwable failure) {
            throw new IllegalStateException("a factory of a text failed", failure);
        }
    }
}
