package org.waymark.io.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** True or false. */
final class FlagCodec implements Codec<Boolean> {

    @Override
    public String type() {
        return "true or false";
    }

    @Override
    public @Nullable Boolean read(In in) {
        if (in.is(JsonToken.VALUE_TRUE)) {
            return true;
        }
        if (in.is(JsonToken.VALUE_FALSE)) {
            return false;
        }
        in.wrongType("true or false");
        return null;
    }

    @Override
    public void write(Boolean flag, Out out) {
        out.flag(flag);
    }
}
