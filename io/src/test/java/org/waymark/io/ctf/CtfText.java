package org.waymark.io.ctf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.finding.Finding;
import org.waymark.finding.WithFindings;

/** Makes Common Transfer Files of pupils who do not exist, and reads them. */
public final class CtfText {

    public static final String UPN = "<UPN>Q999000024001</UPN>";

    private CtfText() {}

    /** A file of version 25 of 15 January 2026, with these pupils. */
    public static String file(String... pupils) {
        return fileWith(header("25.0", "2026-01-15T10:30:00", "2025"), pupils);
    }

    public static String fileWith(String header, String... pupils) {
        StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CTfile>\n")
                .append(header)
                .append("<CTFpupilData>\n");
        for (String pupil : pupils) {
            text.append("<Pupil>\n").append(pupil).append("\n</Pupil>\n");
        }
        return text.append("</CTFpupilData>\n</CTfile>\n").toString();
    }

    public static String header(String version, String time, String year) {
        return "<Header><DocumentName>Common Transfer File</DocumentName><CTFversion>" + version
                + "</CTFversion><DateTime>"
                + time + "</DateTime><SourceSchool><LEA>999</LEA><Estab>1234</Estab><SchoolName>Northgate</SchoolName>"
                + "<AcademicYear>" + year + "</AcademicYear></SourceSchool></Header>";
    }

    /** A pupil with this history of special educational needs. */
    public static String sen(String inner) {
        return UPN + "<SENhistory>\n" + inner + "\n</SENhistory>";
    }

    static WithFindings<Caseload> read(String text) {
        WithFindings<Optional<Caseload>> read = CtfReader.withDefaults().read(text);
        assertThat(read.value()).as(read.findings().asList().toString()).isPresent();
        return new WithFindings<>(read.value().orElseThrow(), read.findings());
    }

    static PupilRecord record(String pupil) {
        return read(file(pupil)).value().pupils().get(0);
    }

    /** The findings on one pupil, as rule, position and line; without those on what every file has. */
    static List<String> findings(String pupil) {
        return brief(read(file(pupil)));
    }

    static List<String> brief(WithFindings<?> read) {
        return read.findings().stream().map(CtfText::brief).toList();
    }

    private static String brief(Finding finding) {
        return finding.rule() + " "
                + finding.position().toString().replace("CTfile.CTFpupilData.", "")
                + " " + finding.line().orElse(0);
    }
}
