package org.waymark.io.ctf;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.waymark.code.CodeSet;

/** Reads the values of elements, and notes what has not the form of its field. */
final class CtfFields {

    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2999;

    private final CtfNotes notes;

    CtfFields(CtfNotes notes) {
        this.notes = notes;
    }

    CtfNotes notes() {
        return notes;
    }

    /** The one element of this name that has a text; notes if there are several. */
    Optional<XmlElement> one(XmlElement parent, String name) {
        List<XmlElement> all = parent.children(name);
        if (all.size() > 1) {
            notes.warn(
                    CtfRules.REPEATED,
                    all.get(1),
                    "stands more than once; the first was read",
                    "Keep the one that is right.");
        }
        return all.stream().findFirst().filter(element -> !element.text().isEmpty());
    }

    /** The value of the element of this name; absent if it is not there or of no use, which is then noted. */
    <T> Optional<T> value(XmlElement parent, String name, Function<String, T> make) {
        return one(parent, name).flatMap(element -> value(element, make));
    }

    <T> Optional<T> value(XmlElement element, Function<String, T> make) {
        try {
            return Optional.of(make.apply(element.text()));
        } catch (IllegalArgumentException refused) {
            notes.warn(
                    CtfRules.VALUE,
                    element,
                    "is too long or holds control characters, and was left out",
                    "Correct it at the school that wrote the file.");
            return Optional.empty();
        }
    }

    /** The day in the element of this name; of a time only the day is read. */
    Optional<LocalDate> day(XmlElement parent, String name) {
        return one(parent, name).flatMap(this::day);
    }

    private Optional<LocalDate> day(XmlElement element) {
        String text = element.text();
        try {
            LocalDate day =
                    LocalDate.parse(text.length() > 10 && text.charAt(10) == 'T' ? text.substring(0, 10) : text);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return Optional.of(day);
            }
        } catch (DateTimeParseException notADay) {
            // noted below, without the text
        }
        notes.warn(
                CtfRules.VALUE,
                element,
                "is no day of the form 2026-09-01 in 1900 to 2999, and was left out",
                "Correct it at the school that wrote the file.");
        return Optional.empty();
    }

    /** The count in the element of this name: a whole number from 0 on. */
    OptionalInt count(XmlElement parent, String name) {
        Optional<XmlElement> element = one(parent, name);
        if (element.isEmpty()) {
            return OptionalInt.empty();
        }
        String text = element.get().text();
        if (!text.isEmpty() && text.length() <= 9 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        notes.warn(
                CtfRules.VALUE,
                element.get(),
                "is no whole number from 0 on, and was left out",
                "Correct it at the school that wrote the file.");
        return OptionalInt.empty();
    }

    /** Notes a code that the set does not hold. */
    void known(XmlElement element, String code, CodeSet codes) {
        if (codes.find(code).isEmpty()) {
            notes.warn(
                    CtfRules.UNKNOWN_CODE,
                    element,
                    "is a code that [" + codes.ref() + "] does not hold; it was carried as given",
                    "Add it to a code set of your own, with the code that it stands for.");
        }
    }

    /** Notes an element that is not read: by its name if that is known, else as one that is not. */
    void passedOver(XmlElement element, boolean isKnown) {
        if (isKnown) {
            notes.info(
                    CtfRules.NOT_CARRIED,
                    element,
                    "has no place in a record and was not carried",
                    "Read it with the system that keeps such details.");
        } else {
            notes.warn(
                    CtfRules.UNKNOWN_ELEMENT,
                    element,
                    "is an element that this library does not know; it was not carried",
                    "Look at the element at this line.");
        }
    }
}
