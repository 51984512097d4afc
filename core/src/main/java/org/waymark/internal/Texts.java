package org.waymark.internal;

/** What a text has to hold before it can name a thing. */
public final class Texts {

    /** The longest name that is accepted, in UTF-16 characters. */
    public static final int MAX_NAME_LENGTH = 200;

    private Texts() {}

    /**
     * Returns {@code text} if it can name a thing: not blank, at most {@value #MAX_NAME_LENGTH} characters, no control
     * characters.
     *
     * @throws IllegalArgumentException if not; the message names {@code what} and the rule, never the text
     */
    public static String name(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " must not be blank");
        }
        if (text.length() > MAX_NAME_LENGTH) {
            throw new IllegalArgumentException(what + " must not be longer than " + MAX_NAME_LENGTH + " characters");
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                throw new IllegalArgumentException(what + " must not hold control characters");
            }
        }
        return text;
    }
}
