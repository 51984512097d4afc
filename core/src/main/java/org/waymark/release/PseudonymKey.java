package org.waymark.release;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes pseudonyms: HMAC-SHA-256 of what is named, under a secret key and for one purpose, cut to 16 bytes and written in base
 * 32 without padding, 26 characters. Each part goes in with its length in characters before it, so that no two lists of parts run together.
 */
final class PseudonymKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String LABEL = "waymark/pseudonym/1";
    private static final int MINIMUM_KEY = 32;
    private static final int LENGTH = 16;
    private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz234567";

    private final SecretKeySpec key;
    private final String purpose;

    PseudonymKey(byte[] secret, String purpose) {
        if (secret.length < MINIMUM_KEY) {
            throw new IllegalArgumentException("the key of Pseudonyms must have " + MINIMUM_KEY + " bytes or more");
        }
        if (purpose.isBlank()) {
            throw new IllegalArgumentException("the purpose of Pseudonyms must not be blank");
        }
        this.key = new SecretKeySpec(secret, ALGORITHM);
        this.purpose = purpose;
    }

    String pseudonym(String... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            add(mac, LABEL);
            add(mac, purpose);
            for (String part : parts) {
                add(mac, part);
            }
            return base32(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    /** Char by char, so that texts that are no well-formed Unicode stay apart too. */
    private static void add(Mac mac, String part) {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + part.length() * Character.BYTES);
        bytes.putInt(part.length());
        for (int i = 0; i < part.length(); i++) {
            bytes.putChar(part.charAt(i));
        }
        mac.update(bytes.array());
    }

    private static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (int i = 0; i < LENGTH; i++) {
            held = ((held << 8) | (bytes[i] & 0xff)) & 0xfff;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(DIGITS.charAt((held >> bits) & 31));
            }
        }
        return text.append(DIGITS.charAt((held << (5 - bits)) & 31)).toString();
    }

    /** Never the key. */
    @Override
    public String toString() {
        return "PseudonymKey[redacted]";
    }
}
