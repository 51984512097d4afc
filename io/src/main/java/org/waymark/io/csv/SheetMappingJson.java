package org.waymark.io.csv;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.data.Data;
import org.waymark.finding.Finding;
import org.waymark.finding.Findings;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;
import org.waymark.finding.WithFindings;
import org.waymark.id.CycleId;
import org.waymark.io.json.DataText;
import org.waymark.io.json.Reading;
import org.waymark.rating.Purpose;
import org.waymark.scale.AbsenceReason;
import org.waymark.scale.Mark;

/**
 * Reads the mapping of a spreadsheet from JSON.
 *
 * <pre>{@code
 * { "fields": { "pupil": "Pupil no", "statement": "Target", "scale": {"always": "northgate-steps@1"} },
 *   "ratings": [ {"column": "Start", "on": "Start date", "purpose": "baseline"},
 *                {"column": "Autumn", "on": {"always": "2026-12-10"}, "cycle": "autumn"} ],
 *   "words": { "Emerging": "1", "Away": {"absent": "pupil-absent"}, "None": 0 },
 *   "days": ["d/M/yyyy"], "marks": "points" }
 * }</pre>
 *
 * <p>A text says which column a value stands in; {@code always} gives every row the same. A mark is written as in documents of
 * Waymark: a text is a point, a number is a quantity. {@code marks} is {@code points} or {@code quantities}. Names that
 * nobody knows are refused: a misspelt one would be a column that is silently not read.
 */
public final class SheetMappingJson {

    private static final String RULE = CsvRules.MAPPING;
    private static final Position ROOT = Position.root();

    private final List<Finding> faults = new ArrayList<>();
    private final SheetMapping.Builder mapping = SheetMapping.builder();

    private SheetMappingJson() {}

    /**
     * Reads a mapping; the stream stays open.
     *
     * @return the mapping; absent, with what is wrong, if it is none
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public static WithFindings<Optional<SheetMapping>> read(InputStream stream) {
        Reading<Data> json = DataText.read(stream);
        Data value = json.value();
        return value == null
                ? new WithFindings<>(Optional.empty(), json.findings())
                : new SheetMappingJson().read(value);
    }

    private WithFindings<Optional<SheetMapping>> read(Data value) {
        Map<String, Data> fields = object(value, ROOT, Set.of("fields", "ratings", "words", "days", "marks"));
        fields(fields.get("fields"), ROOT.field("fields"));
        ratings(fields.get("ratings"), ROOT.field("ratings"));
        words(fields.get("words"), ROOT.field("words"));
        days(fields.get("days"), ROOT.field("days"));
        marks(fields.get("marks"), ROOT.field("marks"));
        Optional<SheetMapping> read = faults.isEmpty() ? made(ROOT, mapping::build) : Optional.empty();
        return new WithFindings<>(read, Findings.of(faults));
    }

    private void fields(@Nullable Data value, Position at) {
        object(value, at, null).forEach((name, source) -> {
            for (SheetField field : SheetField.values()) {
                if (field.word().equals(name)) {
                    source(source, at.field(name)).ifPresent(from -> mapping.field(field, from));
                    return;
                }
            }
            fault(at, "has a name that is no field of a spreadsheet");
        });
    }

    private Optional<SheetValue> source(@Nullable Data value, Position at) {
        if (value instanceof Data.Text text) {
            return made(at, () -> SheetValue.column(text.value()));
        }
        if (value == null) {
            fault(at, "is not there");
            return Optional.empty();
        }
        Data always = object(value, at, Set.of("always")).get("always");
        return text(always, at.field("always")).flatMap(text -> made(at, () -> SheetValue.always(text)));
    }

    private void ratings(@Nullable Data value, Position at) {
        List<Data> items = items(value, at);
        for (int i = 0; i < items.size(); i++) {
            rating(items.get(i), at.index(i)).ifPresent(mapping::rating);
        }
    }

    private Optional<SheetRating> rating(Data value, Position at) {
        Map<String, Data> fields = object(value, at, Set.of("column", "on", "purpose", "cycle"));
        Optional<String> column = text(fields.get("column"), at.field("column"));
        Optional<SheetValue> on = source(fields.get("on"), at.field("on"));
        Optional<Purpose> purpose = fields.containsKey("purpose")
                ? text(fields.get("purpose"), at.field("purpose")).flatMap(text -> made(at, () -> Purpose.of(text)))
                : Optional.of(Purpose.MONITORING);
        Optional<CycleId> cycle = fields.containsKey("cycle")
                ? text(fields.get("cycle"), at.field("cycle")).flatMap(text -> made(at, () -> CycleId.of(text)))
                : Optional.empty();
        if (column.isEmpty() || on.isEmpty() || purpose.isEmpty()) {
            return Optional.empty();
        }
        return made(at, () -> new SheetRating(column.get(), on.get(), purpose.get(), cycle));
    }

    private void words(@Nullable Data value, Position at) {
        object(value, at, null).forEach((word, mark) -> mark(mark, at).ifPresent(read -> mapping.word(word, read)));
    }

    private Optional<Mark> mark(Data value, Position at) {
        if (value instanceof Data.Text text) {
            return made(at, () -> Mark.point(text.value()));
        }
        if (value instanceof Data.Decimal number) {
            return Optional.of(Mark.quantity(number.value()));
        }
        return text(object(value, at, Set.of("absent")).get("absent"), at)
                .flatMap(reason -> made(at, () -> Mark.absent(AbsenceReason.of(reason))));
    }

    private void days(@Nullable Data value, Position at) {
        List<Data> items = items(value, at);
        for (int i = 0; i < items.size(); i++) {
            text(items.get(i), at.index(i)).ifPresent(mapping::days);
        }
    }

    private void marks(@Nullable Data value, Position at) {
        if (value == null) {
            return;
        }
        Optional<String> word = text(value, at);
        if (word.filter("quantities"::equals).isPresent()) {
            mapping.quantities();
        } else if (word.filter(text -> !text.equals("points")).isPresent()) {
            fault(at, "must be points or quantities");
        }
    }

    private Map<String, Data> object(@Nullable Data value, Position at, @Nullable Set<String> names) {
        if (value == null) {
            return Map.of();
        }
        if (!(value instanceof Data.Fields fields)) {
            fault(at, "must be an object");
            return Map.of();
        }
        if (names != null && !names.containsAll(fields.values().keySet())) {
            fault(at, "has a name that nobody knows here");
        }
        return fields.values();
    }

    private List<Data> items(@Nullable Data value, Position at) {
        if (value == null || value instanceof Data.Items) {
            return value instanceof Data.Items items ? items.values() : List.of();
        }
        fault(at, "must be a list");
        return List.of();
    }

    private Optional<String> text(@Nullable Data value, Position at) {
        if (value instanceof Data.Text text) {
            return Optional.of(text.value());
        }
        fault(at, "must be a text");
        return Optional.empty();
    }

    /** A value that its own constructor may refuse, with a message that never repeats it. */
    private <T> Optional<T> made(Position at, Supplier<T> make) {
        try {
            return Optional.of(make.get());
        } catch (IllegalArgumentException refused) {
            fault(at, "is refused: " + refused.getMessage());
            return Optional.empty();
        }
    }

    private void fault(Position at, String message) {
        faults.add(Finding.builder()
                .rule(RULE)
                .severity(Severity.ERROR)
                .position(at)
                .message(message)
                .remedy("Write the mapping as its documentation says.")
                .build());
    }
}
