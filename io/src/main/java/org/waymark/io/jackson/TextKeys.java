package org.waymark.io.jackson;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.KeyDeserializers;

/** Reads ids, codes and versioned references that are the keys of a map. */
final class TextKeys implements KeyDeserializers {

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return Texts.of(type.getRawClass())
                .map(texts -> new OfKey(type.getRawClass(), texts))
                .orElse(null);
    }

    private static final class OfKey extends KeyDeserializer {

        private final Class<?> type;
        private final Texts texts;

        OfKey(Class<?> type, Texts texts) {
            this.type = type;
            this.texts = texts;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            Object value = texts.value(key);
            return value == null ? context.reportInputMismatch(type, "is a key that it cannot be") : value;
        }
    }
}
