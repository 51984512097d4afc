package org.waymark.scoring.measure;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.data.Data;

/**
 * The words for keys, in one language: sentences with {@code {name}} where a value goes. English comes with the library;
 * another language is another pack of the same keys.
 */
public final class Labels {

    private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z0-9]+)}");
    private static final Labels ENGLISH = load();

    private final Map<String, String> sentences;

    private Labels(Map<String, String> sentences) {
        this.sentences = new TreeMap<>(sentences);
    }

    /** Returns the English words of the library. */
    public static Labels english() {
        return ENGLISH;
    }

    /** Returns these words alone. */
    public static Labels of(Map<String, String> sentences) {
        return new Labels(sentences);
    }

    /** Returns these words, and for keys that they lack the ones of {@code fallback}. */
    public Labels over(Labels fallback) {
        Map<String, String> both = new TreeMap<>(fallback.sentences);
        both.putAll(sentences);
        return new Labels(both);
    }

    /** Whether there are words for a key. */
    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    /** The keys that there are words for, sorted, with their sentences. */
    public Map<String, String> asMap() {
        return Collections.unmodifiableMap(sentences);
    }

    /** The sentence of a key with its values; for a key without words, the key and the values by name. */
    public String render(String key, Map<String, Data> values) {
        String sentence = sentences.get(key);
        if (sentence == null) {
            return values.isEmpty()
                    ? key
                    : new TreeMap<>(values)
                            .entrySet().stream()
                                    .map(entry -> entry.getKey() + " " + text(entry.getValue()))
                                    .collect(Collectors.joining(", ", key + ": ", ""));
        }
        return SLOT.matcher(sentence)
                .replaceAll(slot -> Matcher.quoteReplacement(
                        values.containsKey(slot.group(1)) ? text(values.get(slot.group(1))) : slot.group()));
    }

    String result(Scored scored) {
        String headline = scored.headline() instanceof Headline.Category category && has(category.code())
                ? render(category.code(), Map.of())
                : scored.redacted();
        return render("result", Map.of("headline", Data.of(headline)));
    }

    String refusal(NotScored none) {
        String key = "reason." + none.reason().code();
        return render("refusal", Map.of("reason", Data.of(render(key, none.attributes()))));
    }

    private static String text(Data value) {
        if (value instanceof Data.Decimal number) {
            return Numbers.print(number.value());
        }
        if (value instanceof Data.Flag flag) {
            return flag.value() ? "yes" : "no";
        }
        return value instanceof Data.Text text ? text.value() : "";
    }

    private static Labels load() {
        Properties properties = new Properties();
        try (InputStream in = Labels.class.getResourceAsStream("labels.properties")) {
            if (in == null) {
                throw new IllegalStateException("the English labels are missing from the jar");
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the English labels cannot be read", e);
        }
        Map<String, String> sentences = new TreeMap<>();
        properties.forEach((key, sentence) -> sentences.put((String) key, (String) sentence));
        return new Labels(sentences);
    }
}
