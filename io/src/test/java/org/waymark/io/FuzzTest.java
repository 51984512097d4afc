package org.waymark.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.io.HostileDoors.Kind;
import org.waymark.scoring.sample.SampleCaseload;

/**
 * Changes sound documents at random, and holds what the readers do with them to four promises: nothing comes out but a value or
 * a {@link ReadException}; that has no cause; a value that was read can be written and is read again as an equal one; and the
 * door for bytes and the one for streams say the same.
 *
 * <p>Short in the normal build. For long: {@code mvn -B test -Pfuzz -pl io -am}. Each run has a seed of its own, which a failure
 * names.
 */
class FuzzTest {

    private static final int RUNS = Integer.getInteger("waymark.fuzz.runs", 2_000);
    private static final long SEED = Long.getLong("waymark.fuzz.seed", 1L);

    private static final String[] SPLICES = {
        "null",
        "true",
        "-0",
        "1e1000",
        "1e-1001",
        "1e999999999",
        "9".repeat(99),
        "\"\"",
        "\"\\ud800\"",
        "\"\\u0000\"",
        "[]",
        "{}",
        "[[[[",
        "}}",
        "]]",
        ",",
        ":",
        "\"",
        "\\",
        "\u0000",
        "\ufeff",
        "\"2026-02-29\"",
        "\"9999-12-31\"",
        "\"1.0\"",
        "\"2.0\"",
        "\"mustUnderstand\": [\"x\"],",
        "\"format\": 1,",
        "\"id\": \"p\",",
        "\n",
        "NaN",
        "{\"absent\": \"x\"}",
        "\"a@1\"",
        "\"a:b/c\"",
        "\u00e9",
        "\ud83d\ude00",
        "2147483648",
        "-9223372036854775809",
        "\"extensions\": {\"a\": 1},"
    };

    private static byte[] mutate(byte[] sound, Random random) {
        byte[] bytes = sound.clone();
        for (int changes = 1 + random.nextInt(4); changes > 0 && bytes.length > 0; changes--) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(bytes.length - at, 1 + random.nextInt(random.nextInt(4) == 0 ? 400 : 8));
            bytes = switch (random.nextInt(8)) {
                case 0 -> flip(bytes, at, random);
                case 1 -> splice(bytes, at, 0, new byte[] {(byte) random.nextInt(256)});
                case 2 -> splice(bytes, at, length, new byte[0]);
                case 3 -> splice(bytes, at, 0, Arrays.copyOfRange(bytes, at, at + length));
                case 4 -> splice(bytes, at, random.nextInt(2) * length, word(random));
                case 5 -> Arrays.copyOf(bytes, random.nextInt(8) == 0 ? at : bytes.length);
                default -> value(bytes, at, random);
            };
        }
        return bytes;
    }

    private static byte[] word(Random random) {
        return SPLICES[random.nextInt(SPLICES.length)].getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] flip(byte[] bytes, int at, Random random) {
        bytes[at] ^= (byte) (1 << random.nextInt(8));
        return bytes;
    }

    /** Puts another value in the place of the text or number that follows, so that the document stays JSON more often. */
    private static byte[] value(byte[] bytes, int at, Random random) {
        int colon = at;
        while (colon < bytes.length && bytes[colon] != ':') {
            colon++;
        }
        int end = colon + 1;
        while (end < bytes.length && ",}]\n".indexOf(bytes[end]) < 0) {
            end++;
        }
        return colon >= bytes.length ? bytes : splice(bytes, colon + 1, end - colon - 1, word(random));
    }

    private static byte[] splice(byte[] bytes, int at, int gone, byte[] put) {
        byte[] spliced = new byte[bytes.length - gone + put.length];
        System.arraycopy(bytes, 0, spliced, 0, at);
        System.arraycopy(put, 0, spliced, at, put.length);
        System.arraycopy(bytes, at + gone, spliced, at + put.length, bytes.length - at - gone);
        return spliced;
    }

    private interface Reader {
        Object read(byte[] bytes);
    }

    private static String outcome(Reader reader, byte[] bytes) {
        try {
            return "value " + reader.read(bytes).hashCode();
        } catch (ReadException refused) {
            assertThat(refused.getCause()).isNull();
            assertThat(refused.findings().isEmpty()).isFalse();
            return refused.getMessage();
        }
    }

    private static boolean tried(byte[] bytes, Reader first, Reader second, Reader again) {
        try {
            String told = outcome(first, bytes);
            assertThat(outcome(second, bytes)).isEqualTo(told);
            if (told.startsWith("value")) {
                Object value = first.read(bytes);
                assertThat(again.read(bytes)).isEqualTo(value);
                return true;
            }
            return false;
        } catch (RuntimeException | Error broken) {
            return fail("these bytes: " + HexFormat.of().formatHex(bytes), broken);
        }
    }

    private static List<PupilRecord> samples() {
        List<PupilRecord> samples = new ArrayList<>(List.of(Samples.record("p-1")));
        List<PupilRecord> pupils =
                SampleCaseload.withFaults(SampleCaseload.SEED).pupils();
        for (int i = 0; i < pupils.size(); i += 12) {
            samples.add(pupils.get(i));
        }
        return samples;
    }

    @Test
    void recordsInJson() {
        JsonDoor json = Waymark.json();
        List<byte[]> sound = samples().stream()
                .map(record -> json.write(record).getBytes(StandardCharsets.UTF_8))
                .toList();
        int values = 0;
        for (int run = 0; run < RUNS; run++) {
            Random random = new Random(SEED * 1_000_003 + run);
            byte[] bytes = mutate(sound.get(random.nextInt(sound.size())), random);
            boolean value = tried(
                    bytes,
                    json::readRecord,
                    in -> json.readRecord(new ByteArrayInputStream(in)),
                    in -> json.readRecord(json.write(json.readRecord(in))));
            values += value ? 1 : 0;
        }
        assertThat(values).as("documents that are still sound").isBetween(RUNS / 50, RUNS - RUNS / 5);
    }

    @Test
    void recordsInLines() {
        Caseload few = SampleCaseload.fourSchools(SampleCaseload.SEED);
        byte[] sound = Waymark.ndjson()
                .write(few.withReferenceData(Samples.referenceData())
                        .withPupils(few.pupils().subList(0, 3)))
                .getBytes(StandardCharsets.UTF_8);
        int values = 0;
        for (int run = 0; run < RUNS / 4; run++) {
            byte[] bytes = mutate(sound, new Random(SEED * 7_368_787 + run));
            boolean value = tried(
                    bytes,
                    Waymark.ndjson()::readCaseload,
                    Waymark.ndjson().withExecutor(Runnable::run).withLookAhead(2)::readCaseload,
                    in -> Waymark.ndjson()
                            .readCaseload(
                                    Waymark.ndjson().write(Waymark.ndjson().readCaseload(in))));
            values += value ? 1 : 0;
        }
        assertThat(values).isPositive();
    }

    @Test
    void packedRecords() {
        byte[] sound = HostileDoors.packed(Kind.LINE.around("[1, 2, 3]".getBytes(StandardCharsets.UTF_8)));
        for (int run = 0; run < RUNS; run++) {
            byte[] bytes = mutate(sound, new Random(SEED * 5_915_587 + run));
            tried(
                    bytes,
                    Waymark.ndjson()::readCaseload,
                    in -> Waymark.ndjson().readCaseload(new ByteArrayInputStream(in)),
                    Waymark.ndjson()::readCaseload);
        }
    }

    @Test
    void referenceDataInJson() {
        JsonDoor json = Waymark.json();
        byte[] sound = json.write(Samples.referenceData()).getBytes(StandardCharsets.UTF_8);
        for (int run = 0; run < RUNS / 2; run++) {
            byte[] bytes = mutate(sound, new Random(SEED * 1_500_450 + run));
            tried(
                    bytes,
                    json::readReferenceData,
                    in -> json.readReferenceData(new ByteArrayInputStream(in)),
                    in -> json.readReferenceData(json.write(json.readReferenceData(in))));
        }
    }
}
