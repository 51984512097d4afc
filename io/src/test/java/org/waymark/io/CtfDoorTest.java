package org.waymark.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.finding.Finding;
import org.waymark.finding.WithFindings;
import org.waymark.io.ctf.CtfText;
import org.waymark.validation.Validation;

class CtfDoorTest {

    private static final String CANARY = "Kanarienvogel";

    private static final String PUPIL = CtfText.sen("""
            <SEN><StartDate>2022-09-05</StartDate><SENprovision>K</SENprovision></SEN>
            <SENneeds><SENneed><NeedStartDate>2022-09-05</NeedStartDate><SENtypeRank>1</SENtypeRank><SENtype>ASD</SENtype>
            </SENneed></SENneeds>""") + "<Surname>ZOË</Surname>";

    private static final String FILE = CtfText.file(PUPIL);

    private static Finding refused(byte[] bytes) {
        return refused(new ByteArrayInputStream(bytes));
    }

    private static Finding refused(InputStream stream) {
        ReadException refused =
                catchThrowableOfType(ReadException.class, () -> Waymark.ctf().read(stream));
        assertThat(refused).isNotNull().hasNoCause();
        assertThat(refused.getSuppressed()).isEmpty();
        assertThat(refused.findings().size()).isEqualTo(1);
        return refused.findings().asList().get(0);
    }

    private static String rule(String xml) {
        return refused(xml.getBytes(StandardCharsets.UTF_8)).rule();
    }

    @Test
    void textsFilesAndStreamsHoldTheSame(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("9991234_CTF_9994321_001.xml"), FILE);
        WithFindings<Caseload> read = Waymark.ctf().read(FILE);
        assertThat(read.value().pupils().get(0).pupil().name()).contains("ZOË");
        assertThat(Waymark.ctf().read(file)).isEqualTo(read);
        try (InputStream stream = Files.newInputStream(file)) {
            assertThat(Waymark.ctf().read(stream)).isEqualTo(read);
        }
        assertThatThrownBy(() -> Waymark.ctf().read(folder.resolve("none.xml")))
                .isInstanceOf(ReadException.class)
                .hasMessageContaining("file.missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "ISO-8859-1", "windows-1252"})
    void readsTheEncodingThatTheFileDeclares(String encoding) {
        String declared = FILE.replace("UTF-8", encoding);
        byte[] bytes = declared.getBytes(Charset.forName(encoding));
        assertThat(Waymark.ctf().read(new ByteArrayInputStream(bytes)))
                .isEqualTo(Waymark.ctf().read(FILE));
        assertThat(Waymark.ctf().read(declared)).isEqualTo(Waymark.ctf().read(FILE));
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        byte[] bytes = ("\uFEFF" + FILE).getBytes(StandardCharsets.UTF_8);
        assertThat(Waymark.ctf().read(new ByteArrayInputStream(bytes)).value().pupils())
                .hasSize(1);
        assertThat(Waymark.ctf().read("\uFEFF" + FILE).value().pupils()).hasSize(1);
    }

    @Test
    void whatIsReadIsSoundAndSurvivesTheFormat() {
        Caseload caseload = Waymark.ctf().read(FILE).value();
        assertThat(Validation.standard(caseload.referenceData()).check(caseload).hasErrors())
                .isFalse();
        assertThat(Waymark.json().readCaseload(Waymark.json().write(caseload))).isEqualTo(caseload);
    }

    @Test
    void readsTheSharedSamples() {
        for (Path file : SharedSamples.of("dfe-ctf", ".xml")) {
            WithFindings<Caseload> read = Waymark.ctf().read(file);
            assertThat(read.value().pupils()).hasSize(3);
            PupilRecord first = read.value().pupils().get(0);
            assertThat(first.needs())
                    .extracting(need -> need.rank() + " " + need.type())
                    .containsExactly("1 SLCN", "2 ASD");
            assertThat(first.provisions())
                    .extracting(spell -> spell.provision() + " " + spell.from() + " "
                            + spell.to().map(LocalDate::toString).orElse(""))
                    .containsExactly("K 2022-09-05 2024-11-17", "E 2024-11-18 ");
            assertThat(read.findings().hasErrors()).isFalse();
            assertThat(read.findings().ofRule("ctf.unknown-element")).isEmpty();
        }
    }

    @Test
    void aDocumentTypeIsRefusedAndNothingOutsideIsRead(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), CANARY);
        String name = "<Pupil><Surname>&x;</Surname></Pupil>";
        String body = "<CTfile><CTFpupilData>" + name + "</CTFpupilData></CTfile>";
        List<String> types = List.of(
                "<!DOCTYPE CTfile>",
                "<!DOCTYPE CTfile [<!ENTITY x '" + CANARY + "'>]>",
                "<!DOCTYPE CTfile [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>",
                "<!DOCTYPE CTfile [<!ENTITY % p SYSTEM '" + secret.toUri() + "'> %p;]>",
                "<!DOCTYPE CTfile SYSTEM '" + secret.toUri() + "'>",
                "<!DOCTYPE CTfile PUBLIC '-//x//x' 'file:///none'>");
        for (String type : types) {
            assertThat(rule(type + body)).isEqualTo("xml.doctype");
            assertThat(refused((type + body).getBytes(StandardCharsets.UTF_8)).describe())
                    .doesNotContain(CANARY);
        }
        assertThat(rule(body)).isEqualTo("xml.doctype");
    }

    @Test
    void aBillionLaughsAreRefusedAtOnce() {
        StringBuilder type = new StringBuilder("<!DOCTYPE CTfile [<!ENTITY l0 'ha'>");
        for (int i = 1; i < 40; i++) {
            type.append("<!ENTITY l")
                    .append(i)
                    .append(" '")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        String bomb = type + "]><CTfile>&l39;</CTfile>";
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(rule(bomb)).isEqualTo("xml.doctype"));
    }

    @Test
    void whatIsTooLargeIsRefused() {
        assertThat(rule("<CTfile>" + "<a>".repeat(100_000))).isEqualTo("xml.limit");
        String text = CANARY.repeat(800_000);
        assertThat(rule(FILE.replace("ZOË", text))).isEqualTo("xml.limit");
        assertThat(rule("<CTfile x='" + text + "'/>")).isEqualTo("xml.limit");
        assertThat(rule("<" + text + "/>")).isEqualTo("xml.limit");
        assertThat(rule("<CTfile><!--" + text + "--></CTfile>")).isEqualTo("xml.limit");
        StringBuilder many = new StringBuilder("<CTfile");
        for (int i = 0; i < 10_000; i++) {
            many.append(" a").append(i).append("=''");
        }
        assertThat(rule(many + "/>")).isEqualTo("xml.limit");
        assertThat(rule(FILE.replace(
                        "<Surname>", "<SENhistory>" + "<SEN/>".repeat(100_001) + "</SENhistory><Surname>")))
                .isEqualTo("xml.limit");
        assertThat(rule("<CTfile><CTFpupilData>" + "<Pupil/>".repeat(100_001))).isEqualTo("xml.limit");
    }

    @Test
    void aFileThatNeverEndsIsRefusedInLittleMemory() {
        byte[] piece = ("<x>" + " ".repeat(60_000) + "</x>").getBytes(StandardCharsets.UTF_8);
        InputStream endless = new InputStream() {
            private long at;

            @Override
            public int read() {
                return piece[(int) (at++ % piece.length)];
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                for (int i = 0; i < length; i++) {
                    bytes[from + i] = (byte) read();
                }
                return length;
            }
        };
        InputStream all =
                new SequenceInputStream(new ByteArrayInputStream("<CTfile>".getBytes(StandardCharsets.UTF_8)), endless);
        assertThat(refused(all).rule()).isEqualTo("xml.limit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Kanarienvogel",
                "{\"format\": 1}",
                "<CTfile>",
                "<CTfile></CTFile>",
                "<CTfile/><CTfile/>",
                "<CTfile/>x",
                "<CTfile a='1' a='1'/>",
                "<CTfile>&#0;</CTfile>",
                "<CTfile>\u0001</CTfile>",
                "<CTfile>]]></CTfile>",
                "<a:CTfile/>"
            })
    void whatIsNoXmlIsRefusedWithItsLine(String text) {
        Finding fault = refused(text.getBytes(StandardCharsets.UTF_8));
        assertThat(fault.rule()).isEqualTo("xml.syntax");
        assertThat(fault.line().orElseThrow()).isEqualTo(1);
        assertThat(fault.column().orElseThrow()).isPositive();
        assertThat(fault.describe()).doesNotContain(CANARY);
    }

    @Test
    void anotherRootIsRefused() {
        assertThat(rule("<" + CANARY + "/>")).isEqualTo("ctf.format");
        assertThat(refused(("<" + CANARY + "/>").getBytes(StandardCharsets.UTF_8))
                        .toString())
                .doesNotContain(CANARY);
    }

    @Test
    void bytesThatAreNoCharactersAreRefused() {
        byte[] bytes = FILE.getBytes(StandardCharsets.ISO_8859_1);
        assertThat(refused(bytes).rule()).isEqualTo("xml.encoding");
        assertThat(rule(FILE.replace("UTF-8", CANARY))).isIn("xml.encoding", "xml.syntax");
    }

    @Test
    void aStreamThatBreaksIsNoFaultOfTheFile() {
        InputStream broken = new SequenceInputStream(
                new ByteArrayInputStream("<CTfile>".getBytes(StandardCharsets.UTF_8)), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("gone");
                    }

                    @Override
                    public int read(byte[] bytes, int from, int length) throws IOException {
                        throw new IOException("gone");
                    }
                });
        assertThatThrownBy(() -> Waymark.ctf().read(broken)).isInstanceOf(UncheckedIOException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noDamagePutsAValueIntoAMessage(long seed) {
        String document = FILE.replaceAll("(2022-09-05|ASD|ZOË|Q999000024001)", "$1" + CANARY);
        Random random = new Random(seed);
        int refused = 0;
        for (int i = 0; i < 700; i++) {
            byte[] damaged = damage(document, random).getBytes(StandardCharsets.UTF_8);
            try {
                assertThat(Waymark.ctf()
                                .read(new ByteArrayInputStream(damaged))
                                .findings()
                                .asList()
                                .toString())
                        .doesNotContain("Kanar");
            } catch (ReadException fault) {
                refused++;
                assertThat(fault).hasNoCause();
                assertThat(fault.toString() + fault.findings().asList()).doesNotContain("Kanar");
            }
        }
        assertThat(refused).isBetween(100, 699);
    }

    private static String damage(String document, Random random) {
        int at = random.nextInt(document.length());
        return switch (random.nextInt(6)) {
            case 0 -> document.substring(0, at);
            case 1 -> document.substring(0, at) + CANARY + document.substring(at);
            case 2 -> document.substring(0, at) + document.substring(Math.min(document.length(), at + 5));
            case 3 -> document.substring(0, at) + "<" + CANARY + "/>" + document.substring(at);
            case 4 -> document.replaceAll("<(/?)SENtype>", "<$1" + CANARY + ">");
            default -> document.substring(0, at) + (char) random.nextInt(0x300) + document.substring(at + 1);
        };
    }
}
