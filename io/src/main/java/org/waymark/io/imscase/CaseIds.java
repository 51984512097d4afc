package org.waymark.io.imscase;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** Identifiers of CASE: those that it accepts, and those that we give to what has none, always the same for the same thing. */
final class CaseIds {

    /** What is written: version 1 to 5, the variant of RFC 4122, lower case. */
    private static final Pattern STRICT =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

    /** What is read: anything of that shape. */
    private static final Pattern SHAPE =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    /** The namespace of Waymark; made once, at random. */
    private static final UUID NAMESPACE = UUID.fromString("6f0e7c1a-94d3-4b57-9c0e-2f1b8a4d7e63");

    private CaseIds() {}

    static boolean isStrict(String text) {
        return STRICT.matcher(text).matches();
    }

    static boolean hasShape(String text) {
        return SHAPE.matcher(text).matches();
    }

    /** The identifier in small letters where it has the shape of one, else as it is. */
    static String fold(String text) {
        return hasShape(text) ? text.toLowerCase(Locale.ROOT) : text;
    }

    /** The name-based identifier (RFC 4122, version 5) of a thing of this kind under this name. */
    static String of(String kind, String name) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(ByteBuffer.allocate(16)
                    .putLong(NAMESPACE.getMostSignificantBits())
                    .putLong(NAMESPACE.getLeastSignificantBits())
                    .array());
            byte[] hash = digest.digest((kind + "\u0000" + name).getBytes(StandardCharsets.UTF_8));
            hash[6] = (byte) ((hash[6] & 0x0F) | 0x50);
            hash[8] = (byte) ((hash[8] & 0x3F) | 0x80);
            ByteBuffer bits = ByteBuffer.wrap(hash);
            return new UUID(bits.getLong(), bits.getLong()).toString();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-1", missing);
        }
    }
}
