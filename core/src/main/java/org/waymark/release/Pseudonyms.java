package org.waymark.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.code.Shared;
import org.waymark.data.Data;
import org.waymark.finding.WithFindings;
import org.waymark.id.Id;
import org.waymark.id.StaffId;
import org.waymark.pupil.Upn;

/**
 * Copies records for research without what names a person.
 *
 * <p><b>Replaced</b> by keyed pseudonyms: the ids of pupils and staff, and every id within a record (targets, ratings, reviews,
 * plans, views, actions, interventions, series), which may hold a name. Links keep holding. A pseudonym is the same throughout
 * one export; under another purpose or another key it is another one, so that two exports cannot be joined. Ids within a record
 * are bound to its pupil. Whoever has the key can make the pseudonym of a known id again: the key stays at the school.
 *
 * <p><b>Dropped</b>: name, date of birth, UPN, former UPNs and ULN, the instant at which a rating was recorded, where evidence
 * and documents are kept, extensions and fields of a later version, and all free text. Notes, views, statements of plans and
 * recognitions go as a whole, other texts become {@value #DROPPED} where there must be one. {@link #keepingFreeText()} keeps free
 * text for a reader who was promised it; names in it stay in it.
 *
 * <p><b>Coarsened</b>: all dates, to the month unless {@link #coarsening(DateCoarsening)} says otherwise; last days of spells to
 * the end of it. Ratings, and what a target holds by date, are brought into the order of their days first, so that coarse days
 * that tie stand in their true order. Days do not move against the reference data, which stays as it is; spells that met within a
 * month may overlap in it.
 *
 * <p><b>Kept</b>: marks, codes, areas, subjects, indicators, groupings, needs, provision, year groups, schools, programmes,
 * cycles, concepts. A rare combination of these may still name a pupil to somebody who knows the school: see {@link
 * RareCombinations}. Pseudonymised records are personal data all the same.
 *
 * <p>Immutable and thread-safe; it prints nothing of the key.
 */
public final class Pseudonyms {

    /** What stands for a text that was dropped where there must be one. */
    public static final String DROPPED = "(dropped)";

    private final PseudonymKey key;
    private final DateCoarsening coarsening;
    private final boolean freeText;

    private Pseudonyms(PseudonymKey key, DateCoarsening coarsening, boolean freeText) {
        this.key = key;
        this.coarsening = coarsening;
        this.freeText = freeText;
    }

    /**
     * Returns pseudonyms under a secret key for one export.
     *
     * @param key random bytes, 32 or more, that are kept secret; copied
     * @param purpose what the export is for, such as its title and its year; exports of one purpose under one key can be joined
     * @throws IllegalArgumentException if the key is shorter or the purpose blank; the message repeats neither
     */
    public static Pseudonyms withKey(byte[] key, String purpose) {
        return new Pseudonyms(new PseudonymKey(key, purpose), DateCoarsening.MONTH, false);
    }

    /** Returns this with dates coarsened to something else; to the month by default. */
    public Pseudonyms coarsening(DateCoarsening to) {
        return new Pseudonyms(key, to, freeText);
    }

    /** Returns this with free text kept, notes, views, statements and recognitions included. References are dropped all the same. */
    public Pseudonyms keepingFreeText() {
        return new Pseudonyms(key, coarsening, true);
    }

    /** Returns the record under pseudonyms. */
    public PupilRecord of(PupilRecord record) {
        return RecordEdits.pupilRecord(
                ByDate.sorted(record), new Hiding(record.pupil().id().value()));
    }

    /** Returns the caseload with all records under pseudonyms, in the order of the pseudonyms; the reference data stays. */
    public Caseload of(Caseload caseload) {
        List<PupilRecord> records = new ArrayList<>(Edit.each(caseload.pupils(), this::of));
        records.sort((one, other) -> one.pupil().id().compareTo(other.pupil().id()));
        return caseload.withPupils(records).withExtensions(Map.of()).withUnknown(Map.of());
    }

    /**
     * Returns the caseload as {@link #of(Caseload)} does, and beside it which combinations of school, year group and primary need
     * fewer than so many pupils share on a day: each is a warning, and somebody decides on it before the export leaves.
     *
     * @throws IllegalArgumentException if {@code fewerThan} is below 1
     */
    public WithFindings<Caseload> of(Caseload caseload, LocalDate on, int fewerThan) {
        return new WithFindings<>(
                of(caseload), RareCombinations.of(caseload, on, fewerThan).findings());
    }

    /** Nothing of the key. */
    @Override
    public String toString() {
        return "Pseudonyms[redacted]";
    }

    private final class Hiding extends Edit {

        private final String pupil;

        Hiding(String pupil) {
            this.pupil = pupil;
        }

        @Override
        boolean keeps(Shared shared) {
            return freeText;
        }

        @Override
        Optional<StaffId> staff(StaffId staff) {
            return Optional.of(StaffId.of(key.pseudonym("StaffId", staff.value())));
        }

        @Override
        <T extends Id> T id(T id, Function<String, T> of) {
            return of.apply(key.pseudonym(id.getClass().getSimpleName(), pupil, id.value()));
        }

        @Override
        LocalDate day(LocalDate day) {
            return coarsening.firstDay(day);
        }

        @Override
        LocalDate last(LocalDate day) {
            return coarsening.lastDay(day);
        }

        @Override
        Optional<LocalDate> born(LocalDate born) {
            return Optional.empty();
        }

        @Override
        Optional<Instant> recorded(Instant at) {
            return Optional.empty();
        }

        @Override
        Optional<String> name(Optional<String> name) {
            return Optional.empty();
        }

        @Override
        <T> Optional<T> number(Optional<T> number) {
            return Optional.empty();
        }

        @Override
        List<Upn> numbers(List<Upn> numbers) {
            return List.of();
        }

        @Override
        String text(String text) {
            return freeText ? text : DROPPED;
        }

        @Override
        Optional<String> text(Optional<String> text) {
            return freeText ? text : Optional.empty();
        }

        @Override
        String reference(String reference) {
            return DROPPED;
        }

        @Override
        Optional<String> reference(Optional<String> reference) {
            return Optional.empty();
        }

        @Override
        Map<String, Data> vendor(Map<String, Data> data) {
            return Map.of();
        }
    }
}
