package org.waymark.io.report.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.waymark.data.Data;
import org.waymark.scoring.measure.Labels;

/**
 * The words of a report, in one language. Every text that a page or a picture says by itself is a key here; what a school
 * recorded is shown as recorded.
 *
 * <p>A translation is a pack of the same keys, {@code language} and {@code format.date} among them; keys that it lacks are
 * said in English. The words of measures (reasons, caveats, steps of explanations) are keys of the same pack.
 */
public final class Words {

    private static final List<String> PACKS = List.of("frame", "codes", "chart", "pupil", "school");
    private static final Words ENGLISH = new Words(load().over(Labels.english()));

    private final Labels labels;
    private final Locale locale;
    private final DateTimeFormatter dates;

    private Words(Labels labels) {
        this.labels = labels;
        this.locale = Locale.forLanguageTag(labels.render("language", Map.of()));
        this.dates = DateTimeFormatter.ofPattern(labels.render("format.date", Map.of()), locale);
    }

    /** Returns the English words that come with the library. */
    public static Words english() {
        return ENGLISH;
    }

    /** Returns these words, and for keys that they lack the English ones. */
    public static Words translated(Labels pack) {
        return new Words(pack.over(ENGLISH.labels));
    }

    /** The words as a pack of keys and sentences, for whoever renders an explanation or translates. */
    public Labels labels() {
        return labels;
    }

    /** The language, as a tag such as {@code en-GB}. */
    public String language() {
        return locale.toLanguageTag();
    }

    /** Whether there are words for a key. */
    public boolean has(String key) {
        return labels.has(key);
    }

    /** Returns the words of a key. */
    public String text(String key) {
        return labels.render(key, Map.of());
    }

    /** Returns the words of a key or, if no pack has any, what is said otherwise: by the author of a measure, say, or a code itself. */
    public String textOr(String key, String otherwise) {
        return has(key) ? text(key) : otherwise;
    }

    /**
     * Returns the words of a key with values in their places.
     *
     * @param namesAndValues name, value, name, value…; a value is a text, a whole number, a {@link BigDecimal} or a date
     * @throws IllegalArgumentException if a name has no value
     */
    public String text(String key, Object... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("each name needs a value");
        }
        Map<String, Data> values = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], Data.of(shown(namesAndValues[i + 1])));
        }
        return labels.render(key, values);
    }

    /**
     * Returns the words of a key for a number of things: {@code key.one} for one, {@code key.other} else, with the number in
     * the place {@code {count}}.
     */
    public String count(String key, long count) {
        return text(key + (count == 1 ? ".one" : ".other"), "count", count);
    }

    /** Returns a day in the order and with the months of the language. */
    public String date(LocalDate day) {
        return dates.format(day);
    }

    /** Returns a number with at most three significant digits behind the point, and the decimal sign of the language. */
    public String number(double value) {
        return number(new BigDecimal(value).round(new MathContext(3)));
    }

    /** Returns a number with its digits and the decimal sign of the language. */
    public String number(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        String text = (plain.signum() == 0 ? BigDecimal.ZERO : plain).toPlainString();
        return text.replace('.', DecimalFormatSymbols.getInstance(locale).getDecimalSeparator());
    }

    private String shown(Object value) {
        if (value instanceof LocalDate day) {
            return date(day);
        }
        if (value instanceof BigDecimal number) {
            return number(number);
        }
        return value instanceof Double number ? number(number) : value.toString();
    }

    private static Labels load() {
        Map<String, String> sentences = new TreeMap<>();
        for (String pack : PACKS) {
            Properties properties = new Properties();
            try (InputStream in = Words.class.getResourceAsStream(pack + ".properties")) {
                if (in == null) {
                    throw new IllegalStateException("the English labels are missing from the jar");
                }
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException("the English labels cannot be read", e);
            }
            properties.forEach((key, sentence) -> {
                if (sentences.put((String) key, (String) sentence) != null) {
                    throw new IllegalStateException("two packs have words for " + key);
                }
            });
        }
        return Labels.of(sentences);
    }
}
