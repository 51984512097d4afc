package org.waymark.vocabulary;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** The form of a text in which two wordings are compared. */
final class Words {

    private Words() {}

    /**
     * Compatibility composition (NFKC), no case, punctuation as white space, apostrophes and invisible characters gone,
     * one space between words. A text of nothing but punctuation keeps it. The form of a form is the form.
     */
    static String normalise(String text) {
        String form = once(text);
        for (String next = once(form); !next.equals(form); next = once(form)) {
            form = next;
        }
        return form;
    }

    /** The words of a text, in order. */
    static List<String> of(String text) {
        String form = normalise(text);
        return form.isEmpty() ? List.of() : List.of(form.split(" ", -1));
    }

    private static String once(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        plain = Normalizer.normalize(plain, Normalizer.Form.NFKC);
        String words = spaced(plain, true);
        return words.isEmpty() ? spaced(plain, false) : words;
    }

    private static String spaced(String text, boolean withoutPunctuation) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isGap(c) || (withoutPunctuation && isPunctuation(c))) {
                gap = gap || !isApostrophe(c);
                continue;
            }
            if (Character.getType(c) == Character.FORMAT) {
                continue;
            }
            if (gap && !out.isEmpty()) {
                out.append(' ');
            }
            gap = false;
            out.appendCodePoint(c);
        }
        return out.toString();
    }

    private static boolean isGap(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == 0x2019 || c == 0x2018;
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
