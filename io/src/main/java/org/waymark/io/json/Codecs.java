package org.waymark.io.json;

import java.util.function.Function;
import org.waymark.code.Audience;
import org.waymark.code.Code;
import org.waymark.code.Role;
import org.waymark.id.Id;
import org.waymark.id.VersionedRef;
import org.waymark.scale.AbsenceReason;
import org.waymark.scale.Mark;

/** The codecs of values that more than one room uses, and the makers of the others. */
final class Codecs {

    static final TextCodec<String> TEXT = new TextCodec<>("a text", Function.identity(), Function.identity());
    static final Codec<Boolean> FLAG = new FlagCodec();
    static final TextCodec<AbsenceReason> ABSENCE_REASON = code("the code of a reason", AbsenceReason::of);
    static final Codec<Mark> MARK = new MarkCodec();
    static final TextCodec<Role> ROLE = code("the code of a role", Role::of);
    static final TextCodec<Audience> AUDIENCE = code("the code of an audience", Audience::of);

    private Codecs() {}

    static <V extends Id> TextCodec<V> id(String type, Function<String, V> of) {
        return new TextCodec<>(type, of, Id::value);
    }

    static <V extends Code> TextCodec<V> code(String type, Function<String, V> of) {
        return new TextCodec<>(type, of, Code::code);
    }

    static <V extends VersionedRef> TextCodec<V> ref(String type, Function<String, V> parse) {
        return new TextCodec<>(type + " as id@version", parse, ref -> ref.id() + "@" + ref.version());
    }
}
