package org.waymark.scoring.moderation;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/**
 * Keys of six signs that no one mistakes for each other and that make no words, so that a slip in writing one gives a key that does
 * not exist rather than somebody else's. Not thread-safe.
 */
final class BlindKeys {

    private static final String SIGNS = "23456789BCDFGHJKMNPQRTVWX";
    private static final int LENGTH = 6;

    private final Random random;
    private final Set<String> given = new HashSet<>();

    BlindKeys(long seed) {
        random = new Random(seed ^ 0xD1B54A32D192ED03L);
    }

    String next() {
        String key = draw();
        while (!given.add(key)) {
            key = draw();
        }
        return key;
    }

    private String draw() {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            key.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return key.toString();
    }
}
