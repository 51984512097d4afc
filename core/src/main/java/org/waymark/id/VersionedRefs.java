package org.waymark.id;

import java.util.Comparator;
import org.waymark.internal.Texts;

/** What all versioned references have in common. */
final class VersionedRefs {

    static final Comparator<VersionedRef> ORDER =
            Comparator.comparing(VersionedRef::id).thenComparing(VersionedRef::version);

    private VersionedRefs() {}

    static String checked(String what, String text) {
        String checked = Texts.name(what, text);
        if (checked.indexOf('@') >= 0) {
            throw new IllegalArgumentException(what + " must not hold an @");
        }
        return checked;
    }

    static String[] split(String type, String text) {
        int at = text.indexOf('@');
        if (at <= 0 || at == text.length() - 1) {
            throw new IllegalArgumentException(type + " must have the form id@version");
        }
        return new String[] {text.substring(0, at), text.substring(at + 1)};
    }

    static String print(VersionedRef ref) {
        return ref.id() + "@" + ref.version();
    }
}
