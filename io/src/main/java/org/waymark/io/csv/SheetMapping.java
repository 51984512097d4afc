package org.waymark.io.csv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.scale.Mark;

/**
 * What the columns of a school's spreadsheet of targets mean: a header row, then one target a row. Immutable.
 *
 * <pre>{@code
 * SheetMapping mapping = SheetMapping.builder()
 *     .column(SheetField.PUPIL, "Pupil no").column(SheetField.STATEMENT, "Target").column(SheetField.AREA, "Area")
 *     .always(SheetField.SCALE, "northgate-steps@1")
 *     .rating(SheetRating.baseline("Start", SheetValue.column("Start date")))
 *     .rating(SheetRating.monitoring("Autumn", LocalDate.parse("2026-12-10"), "autumn"))
 *     .word("Emerging", Mark.point("1")).word("Away", Mark.absent(AbsenceReason.PUPIL_ABSENT))
 *     .days("d/M/yyyy")
 *     .build();
 * }</pre>
 *
 * <p>Names of columns are found whatever their capitals and spaces. An empty cell of a mark is no rating; map the empty word to
 * a reason if it means one. With words, a mark must be one of them, or a point that one of them stands for.
 *
 * @param fields what the columns are
 * @param ratings the columns of ratings, in order
 * @param words the marks of the school's own words, which are written in small letters here
 * @param days how days are written, in the patterns of {@link java.time.format.DateTimeFormatter} with English names of months;
 *     {@code 2026-09-01} is read in any case
 * @param quantities whether a mark that is no word is a quantity, and not the code of a point
 */
public record SheetMapping(
        Map<SheetField, SheetValue> fields,
        List<SheetRating> ratings,
        Map<String, Mark> words,
        List<String> days,
        boolean quantities) {

    /** Refuses a mapping without a column of pupils or without a scale, and a pattern of days that is none. */
    public SheetMapping {
        fields = Collections.unmodifiableMap(new EnumMap<>(fields));
        ratings = List.copyOf(ratings);
        days = List.copyOf(days);
        Map<String, Mark> folded = new TreeMap<>();
        words.forEach((word, mark) -> {
            if (folded.put(Header.key(word), mark) != null) {
                throw new IllegalArgumentException("a SheetMapping must not hold one word twice");
            }
        });
        words = Collections.unmodifiableMap(folded);
        SheetValue pupil = fields.get(SheetField.PUPIL);
        if (pupil == null || !pupil.isColumn()) {
            throw new IllegalArgumentException("a SheetMapping must name the column of the pupil");
        }
        if (!fields.containsKey(SheetField.SCALE)) {
            throw new IllegalArgumentException("a SheetMapping must name a scale, or the column of the scale");
        }
        days.forEach(SheetDays::formatter);
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Where a field comes from; absent if the sheet does not have it. */
    public Optional<SheetValue> field(SheetField field) {
        return Optional.ofNullable(fields.get(field));
    }

    /** Builds a {@link SheetMapping}; not thread-safe. */
    public static final class Builder {

        private final Map<SheetField, SheetValue> fields = new EnumMap<>(SheetField.class);
        private final List<SheetRating> ratings = new ArrayList<>();
        private final Map<String, Mark> words = new TreeMap<>();
        private final List<String> days = new ArrayList<>();
        private boolean quantities;

        Builder() {}

        /** Says which column a field stands in. */
        public Builder column(SheetField field, String name) {
            return field(field, SheetValue.column(name));
        }

        /** Gives a field the same value in every row. */
        public Builder always(SheetField field, String value) {
            return field(field, SheetValue.always(value));
        }

        /** Says where a field comes from; the last word counts. */
        public Builder field(SheetField field, SheetValue value) {
            fields.put(field, value);
            return this;
        }

        /** Adds a column of ratings. */
        public Builder rating(SheetRating rating) {
            ratings.add(rating);
            return this;
        }

        /** Says what a word of the school stands for; capitals and spaces do not count. */
        public Builder word(String word, Mark mark) {
            words.put(word, mark);
            return this;
        }

        /** Adds a way in which days are written, such as {@code d/M/yyyy}. */
        public Builder days(String pattern) {
            days.add(pattern);
            return this;
        }

        /** Says that a mark that is no word is a quantity. */
        public Builder quantities() {
            quantities = true;
            return this;
        }

        /** Returns the mapping; refuses what its constructor refuses. */
        public SheetMapping build() {
            return new SheetMapping(fields, ratings, words, days, quantities);
        }
    }
}
