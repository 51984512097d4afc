package org.waymark.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.waymark.code.Shared;
import org.waymark.data.Data;
import org.waymark.id.Id;
import org.waymark.id.StaffId;
import org.waymark.pupil.Uln;
import org.waymark.pupil.Upn;

/**
 * What becomes of each sort of thing when a record is copied. As it stands it changes nothing; every release overrides what it
 * is about, and the walk over the record is the same for all of them.
 */
abstract class Edit {

    /** Whether a note, a view, a statement or a recognition stays. */
    boolean keeps(Shared shared) {
        return true;
    }

    /** The member of staff as named afterwards; absent if not to be named. */
    Optional<StaffId> staff(StaffId staff) {
        return Optional.of(staff);
    }

    /** An id of the record or of something in it. */
    <T extends Id> T id(T id, Function<String, T> of) {
        return id;
    }

    /** A day, or the first of some days. */
    LocalDate day(LocalDate day) {
        return day;
    }

    /** The last of some days. */
    LocalDate last(LocalDate day) {
        return day;
    }

    /** The day of birth. */
    Optional<LocalDate> born(LocalDate born) {
        return Optional.of(born);
    }

    /** When a rating was recorded. */
    Optional<Instant> recorded(Instant at) {
        return Optional.of(at);
    }

    /** The name of the pupil. */
    Optional<String> name(Optional<String> name) {
        return name;
    }

    /** A number of the pupil, {@link Upn} or {@link Uln}. */
    <T> Optional<T> number(Optional<T> number) {
        return number;
    }

    /** Numbers that the pupil had before. */
    List<Upn> numbers(List<Upn> numbers) {
        return numbers;
    }

    /** Words that somebody wrote and without which the thing would not be one. */
    String text(String text) {
        return text;
    }

    /** Words that somebody wrote. */
    Optional<String> text(Optional<String> text) {
        return text;
    }

    /** Where something is kept. */
    String reference(String reference) {
        return reference;
    }

    /** Where something is kept, if anywhere. */
    Optional<String> reference(Optional<String> reference) {
        return reference;
    }

    /** Extensions, or fields of a later version: nobody knows what they hold. */
    Map<String, Data> vendor(Map<String, Data> data) {
        return data;
    }

    /** The ones that stay, each changed. */
    final <T extends Shared> List<T> kept(List<T> all, UnaryOperator<T> change) {
        return all.stream().filter(this::keeps).map(change).toList();
    }

    /** All of them, each changed. */
    static <T> List<T> each(List<T> all, UnaryOperator<T> change) {
        return all.stream().map(change).toList();
    }
}
