package org.waymark.io;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Function;
import org.waymark.caseload.Caseload;
import org.waymark.finding.WithFindings;
import org.waymark.id.PupilId;
import org.waymark.id.SchoolId;
import org.waymark.io.ctf.CtfReader;
import org.waymark.pupil.Pupil;
import org.waymark.school.Laestab;

/**
 * The Common Transfer File, in which schools in England and Wales send a pupil's data on: versions 19 to 25 are read, none is
 * written. Reached by {@link Waymark#ctf()}; immutable and thread-safe.
 *
 * <pre>{@code
 * WithFindings<Caseload> read = Waymark.ctf().withPupilIds(pupil -> myIds.of(pupil.upn())).read(Path.of("transfer.xml"));
 * read.value().pupils();                              // records with provision and ranked needs
 * read.findings();                                    // what is odd, and what has no place in a record
 * }</pre>
 *
 * <p>Of each pupil are read: unique pupil numbers (former ones too), unique learner number, name, date of birth, National
 * Curriculum year, the history of provision, ranked needs with their dates, and counts of attendance. All else in the file has
 * no place in a record and is told as {@code ctf.not-carried}; the format itself has no place for targets, reviews and
 * progress. Positions in the findings are those of elements, numbered from 0, such as {@code
 * CTfile.CTFpupilData.Pupil[3].SENhistory.SEN[0].StartDate}. The rules are in {@link org.waymark.io.ctf.CtfRules}.
 *
 * <p>What the file leaves open is not made up: a spell of provision ends on the day before the next one begins; a need without
 * a day, and the year group, hold from the day on which the file was made, which a finding says. Codes are carried in capitals,
 * known or not; legacy codes stay what they are.
 *
 * <p>A pupil gets an id from the place in the file ({@code 1}, {@code 2}, …) unless {@link #withPupilIds} says otherwise: no
 * record may be kept under such an id, for it means another pupil in the next file. A school gets its number, such as {@code
 * 999/1234}, as the id.
 *
 * <p>Limits: 128 MiB, 100,000 pupils, a nesting of 64, texts of a million characters; a document type is refused. Every method
 * that reads throws {@link ReadException} if the document is not sound XML within the limits or no Common Transfer File, and
 * {@link java.io.UncheckedIOException} if the file or stream cannot be read.
 */
public final class CtfDoor {

    static final CtfDoor INSTANCE = new CtfDoor(CtfReader.withDefaults());

    private final CtfReader reader;

    private CtfDoor(CtfReader reader) {
        this.reader = reader;
    }

    /**
     * Returns a door that gives pupils these ids.
     *
     * @param ids asked once for each pupil, in the order of the file, with all that was read of the pupil
     */
    public CtfDoor withPupilIds(Function<Pupil, PupilId> ids) {
        return new CtfDoor(reader.withPupilIds(ids));
    }

    /**
     * Returns a door that gives schools these ids.
     *
     * @param ids asked once for each school of a file
     */
    public CtfDoor withSchoolIds(Function<Laestab, SchoolId> ids) {
        return new CtfDoor(reader.withSchoolIds(ids));
    }

    /** Returns a door that leaves the names of pupils in the file. */
    public CtfDoor withoutNames() {
        return new CtfDoor(reader.withoutNames());
    }

    /** Reads the text of a file; the encoding that it declares does not matter. */
    public WithFindings<Caseload> read(String xml) {
        return Doors.orThrow(reader.read(xml));
    }

    /** Reads a file. */
    public WithFindings<Caseload> read(Path file) {
        return Doors.reading(file, stream -> Doors.orThrow(reader.read(stream)));
    }

    /** Reads a stream to its end; it stays open. */
    public WithFindings<Caseload> read(InputStream stream) {
        return Doors.orThrow(reader.read(stream));
    }
}
