package org.waymark.finding;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.waymark.data.Data;
import org.waymark.internal.PlainValue;

/**
 * Something that is wrong or worth a look: which rule, how bad, where, and what to do about it.
 *
 * <p>A finding never holds what was found in clear: {@link #message()} and {@link #remedy()} name fields and rules; ids and
 * the like are {@link #attributes()}, which do not print.
 */
@Value.Immutable
@PlainValue
public sealed interface Finding extends WithFinding permits ImmutableFinding {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The stable id of the rule, such as {@code rating.off-scale}. */
    String rule();

    /** How bad it is. */
    Severity severity();

    /** Where, as positions: {@code pupils[16].targets[2]}. */
    Position position();

    /** The line of the document, from 1; absent if it did not come from one. */
    OptionalInt line();

    /** The column of the document, from 1; absent if it is not known. */
    OptionalInt column();

    /** What is wrong, in English, without a word of what was found. */
    String message();

    /** What to do about it; absent if that is plain. */
    Optional<String> remedy();

    /** Facts for a program, such as the id of the target, by stable names. They do not print. */
    @Value.Redacted
    Map<String, Data> attributes();

    /** One line for a person: severity, rule, position, line, message and remedy. Not meant to be parsed. */
    default String describe() {
        StringBuilder text = new StringBuilder()
                .append(severity().name().toLowerCase(Locale.ROOT))
                .append(' ')
                .append(rule())
                .append(" at ")
                .append(position());
        line().ifPresent(line -> text.append(" (line ").append(line).append(')'));
        text.append(": ").append(message());
        remedy().ifPresent(remedy -> text.append(" -> ").append(remedy));
        return text.toString();
    }

    /** Builds a {@link Finding}; not thread-safe. */
    final class Builder extends ImmutableFinding.Builder {

        Builder() {}
    }
}
