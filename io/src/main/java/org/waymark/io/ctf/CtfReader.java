package org.waymark.io.ctf;

import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.finding.Findings;
import org.waymark.finding.WithFindings;
import org.waymark.id.PupilId;
import org.waymark.id.SchoolId;
import org.waymark.pupil.Pupil;
import org.waymark.pupil.Upn;
import org.waymark.school.Laestab;

/**
 * Reads the part of a Common Transfer File that is about special educational needs. Immutable and thread-safe.
 *
 * <p>One pupil at a time is held beside the records that were made. A file of more than 128 MiB or 100,000 pupils is refused.
 */
public final class CtfReader {

    private static final int PUPILS = 100_000;

    private final Function<Pupil, PupilId> pupilIds;
    private final Function<Laestab, SchoolId> schoolIds;
    private final boolean names;

    private CtfReader(Function<Pupil, PupilId> pupilIds, Function<Laestab, SchoolId> schoolIds, boolean names) {
        this.pupilIds = pupilIds;
        this.schoolIds = schoolIds;
        this.names = names;
    }

    /** Returns a reader that numbers pupils in the order of the file, names schools by their number, and carries names. */
    public static CtfReader withDefaults() {
        return new CtfReader(Pupil::id, laestab -> SchoolId.of(laestab.value()), true);
    }

    /** Returns a reader that asks for the id of each pupil, who comes with the number of the place in the file as the id. */
    public CtfReader withPupilIds(Function<Pupil, PupilId> ids) {
        return new CtfReader(ids, schoolIds, names);
    }

    /** Returns a reader that asks for the id of each school, once in a file. */
    public CtfReader withSchoolIds(Function<Laestab, SchoolId> ids) {
        return new CtfReader(pupilIds, ids, names);
    }

    /** Returns a reader that leaves the names of pupils in the file. */
    public CtfReader withoutNames() {
        return new CtfReader(pupilIds, schoolIds, false);
    }

    /**
     * Reads a file to its end; the stream stays open.
     *
     * @return the caseload, with what could not be carried or is odd; absent, with the error, if it cannot be read
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public WithFindings<Optional<Caseload>> read(InputStream stream) {
        try {
            return read(XmlReader.of(stream, CtfNames::isKnown, CtfNames::isRepeated));
        } catch (XmlFault fault) {
            return new WithFindings<>(Optional.empty(), Findings.of(List.of(fault.finding())));
        }
    }

    /** Reads the text of a file, whatever encoding it declares; see {@link #read(InputStream)}. */
    public WithFindings<Optional<Caseload>> read(String text) {
        try {
            return read(XmlReader.of(text, CtfNames::isKnown, CtfNames::isRepeated));
        } catch (XmlFault fault) {
            return new WithFindings<>(Optional.empty(), Findings.of(List.of(fault.finding())));
        }
    }

    private WithFindings<Optional<Caseload>> read(XmlReader xml) {
        CtfNotes notes = new CtfNotes();
        Run run = new Run(xml, new CtfFields(notes), new CtfSchools(schoolIds));
        Caseload caseload = run.read();
        return new WithFindings<>(Optional.of(caseload), notes.findings());
    }

    /** One reading of one file. */
    private final class Run {

        private final XmlReader xml;
        private final CtfFields fields;
        private final CtfSchools schools;
        private final Caseload.Builder caseload = Caseload.builder();
        private final Set<Upn> met = new HashSet<>();
        private CtfHeader header = CtfHeader.NONE;
        private boolean hasHeader;
        private int pupils;

        Run(XmlReader xml, CtfFields fields, CtfSchools schools) {
            this.xml = xml;
            this.fields = fields;
            this.schools = schools;
        }

        Caseload read() {
            XmlElement root = xml.root();
            if (!root.name().equals("CTfile")) {
                throw new XmlFault(XmlReader.finding(
                        CtfRules.FORMAT,
                        root.position(),
                        root.line(),
                        root.column(),
                        "must be CTfile, the first element of a Common Transfer File",
                        "Read it with what it was written for."));
            }
            for (XmlElement part = xml.nextIn(root); part != null; part = xml.nextIn(root)) {
                part(part);
            }
            xml.end();
            if (!hasHeader) {
                fields.notes().warn(CtfRules.MISSING, root, "has no Header", "Ask the school that wrote the file.");
            }
            if (pupils == 0) {
                fields.notes().warn(CtfRules.MISSING, root, "has no pupils", "Ask the school that wrote the file.");
            }
            return caseload.referenceData(
                            ReferenceData.builder().addAllSchools(schools.all()).build())
                    .build();
        }

        private void part(XmlElement part) {
            switch (part.name()) {
                case "Header" -> {
                    xml.fill(part);
                    if (hasHeader || pupils > 0) {
                        fields.notes()
                                .warn(
                                        CtfRules.REPEATED,
                                        part,
                                        "stands after pupils or after another header, and was not read",
                                        "Write one header, before all pupils.");
                    } else {
                        header = CtfHeader.read(part, fields, schools);
                    }
                    hasHeader = true;
                }
                case "CTFpupilData" -> {
                    for (XmlElement pupil = xml.nextIn(part); pupil != null; pupil = xml.nextIn(part)) {
                        pupilOrOther(pupil);
                    }
                }
                default -> passOver(part);
            }
        }

        private void pupilOrOther(XmlElement element) {
            if (!element.name().equals("Pupil")) {
                passOver(element);
                return;
            }
            if (++pupils > PUPILS) {
                throw new XmlFault(XmlReader.finding(
                        CtfRules.LIMIT,
                        element.position(),
                        element.line(),
                        element.column(),
                        "goes beyond a limit: " + PUPILS + " pupils",
                        "Split the file."));
            }
            for (@Nullable XmlElement part = xml.nextIn(element); part != null; part = xml.nextIn(element)) {
                if (PupilPart.isRead(part.name())) {
                    element.children().add(part);
                    xml.fill(part);
                } else {
                    xml.skip(part);
                    fields.passedOver(part, CtfNames.NOT_CARRIED.contains(part.name()));
                }
            }
            add(element, new PupilPart(header, schools, fields, names).read(element, Integer.toString(pupils)));
        }

        private void add(XmlElement element, PupilRecord record) {
            Pupil pupil = record.pupil();
            if (pupil.upn().isPresent() && !met.add(pupil.upn().get())) {
                fields.notes()
                        .warn(
                                CtfRules.REPEATED_PUPIL,
                                element,
                                "has the unique pupil number of another pupil of the file; both were carried",
                                "Look whether they are one pupil.");
            }
            caseload.addPupils(record.withPupil(pupil.withId(pupilIds.apply(pupil))));
        }

        private void passOver(XmlElement element) {
            xml.skip(element);
            fields.passedOver(element, false);
        }
    }
}
