package org.waymark.io.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.io.report.words.Words;

/** Templates say nothing by themselves: each of their words is a key of a pack, and each key has words. */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src", "main", "jte");
    private static final Pattern DIRECTIVE = Pattern.compile(
            "(?m)^\\s*@(import|param|if|elseif|else|endif|for|endfor).*$" + "|!\\{[^}]*}|@template\\.[^\\n]*");
    private static final Pattern SAID = Pattern.compile("\\$(unsafe)?\\{(?:[^{}]|\\{[^{}]*})*}");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern SHOWN_ATTRIBUTE =
            Pattern.compile("(?:aria-label|title|alt|placeholder|content)=\"([^\"]*)\"");
    private static final Pattern KEY = Pattern.compile("\\b(?:w|words)\\.text\\(\\s*\"([^\"]+)\"");
    private static final Pattern COUNTED = Pattern.compile("\\b(?:w|words)\\.count\\(\\s*\"([^\"]+)\"");

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".jte")).toList();
        }
    }

    static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            return Stream.concat(
                            templates().stream(),
                            files.filter(file -> file.toString().endsWith(".java")))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void haveNoWordsOfTheirOwn(Path template) throws IOException {
        String text = DIRECTIVE.matcher(Files.readString(template)).replaceAll("");
        String markup = SAID.matcher(text).replaceAll("");

        assertThat(TAG.matcher(markup)
                        .replaceAll("")
                        .chars()
                        .filter(Character::isLetter)
                        .count())
                .as("letters outside of keys and tags")
                .isZero();
        Matcher attribute = SHOWN_ATTRIBUTE.matcher(markup);
        while (attribute.find()) {
            assertThat(attribute.group(1))
                    .as("an attribute that people get to hear")
                    .matches("[^\\p{L}]*|width=device-width, initial-scale=1|no-referrer");
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void escapeAllButOurOwnStyleAndScripts(Path template) throws IOException {
        String text = Files.readString(template);

        assertThat(Pattern.compile("\\$unsafe\\{[^}]*}").matcher(text).results().map(found -> found.group()))
                .allMatch(said -> said.matches(
                        "\\$unsafe\\{\"<(style|script)>\" \\+ Assets\\.\\w+\\(\\) \\+ \"</(style|script)>\"}"));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void useKeysThatHaveWords(Path source) throws IOException {
        String text = Files.readString(source);
        Words words = Words.english();

        assertThat(KEY.matcher(text).results().map(found -> found.group(1)))
                .as("keys without words")
                .allMatch(key -> key.endsWith(".") || words.has(key));
        assertThat(COUNTED.matcher(text).results().map(found -> found.group(1)))
                .as("keys without words")
                .allMatch(key -> words.has(key + ".one") && words.has(key + ".other"));
    }

    @Test
    void areThere() throws IOException {
        assertThat(templates()).hasSizeGreaterThan(2);
    }
}
