package org.waymark.io.skos;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Makes IRIs of ids, which may hold anything: what is no plain letter, digit or mark is written in per cent. */
final class Iris {

    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private Iris() {}

    /** A part of a path; two different ids give two different parts. */
    static String part(String id) {
        if (id.equals(".") || id.equals("..")) {
            return id.replace(".", "%2E");
        }
        StringBuilder out = new StringBuilder();
        for (byte octet : id.getBytes(StandardCharsets.UTF_8)) {
            if (octet > 0 && PLAIN.indexOf(octet) >= 0) {
                out.append((char) octet);
            } else {
                out.append(String.format(Locale.ROOT, "%%%02X", octet & 0xFF));
            }
        }
        return out.toString();
    }
}
