package org.waymark.io.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GunzipTest {

    private static byte[] text(int length) {
        byte[] bytes = new byte[length];
        Random random = new Random(7);
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) ('a' + random.nextInt(8));
        }
        return bytes;
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(joined::writeBytes);
        return joined.toByteArray();
    }

    private static byte[] unpack(byte[] packed) throws IOException {
        try (InputStream stream = new Gunzip(new ByteArrayInputStream(packed), 1L << 30, 200)) {
            return stream.readAllBytes();
        }
    }

    /** A stream that has one byte at a time and never says that there is more. */
    private static InputStream drop(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                return super.read(into, from, Math.min(1, length));
            }

            @Override
            public synchronized int available() {
                return 0;
            }
        };
    }

    private static String rule(Throwable thrown) {
        assertThat(thrown).isInstanceOf(Unreadable.class).hasNoCause();
        return ((Unreadable) thrown).rule();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 70_000, 300_000})
    void unpacksWhatWasPacked(int length) throws IOException {
        assertThat(unpack(packed(text(length)))).isEqualTo(text(length));
    }

    @Test
    void unpacksAllMembersAndPassesOverPadding() throws IOException {
        byte[] three = join(packed(text(10)), packed(text(0)), packed(text(40_000)), new byte[600]);
        assertThat(unpack(three)).isEqualTo(join(text(10), text(40_000)));
        try (InputStream stream = new Gunzip(drop(three), 1L << 30, 200)) {
            assertThat(stream.readAllBytes()).isEqualTo(join(text(10), text(40_000)));
        }
    }

    @Test
    void passesOverTheFieldsOfAHeader() throws IOException {
        byte[] plain = packed(text(99));
        byte[] header = {0x1F, (byte) 0x8B, 8, 2 + 4 + 8 + 16, 1, 2, 3, 4, 0, 3, 2, 0, 9, 9, 'n', 0, 'c', 0, 7, 7};
        assertThat(unpack(join(header, Arrays.copyOfRange(plain, 10, plain.length))))
                .isEqualTo(text(99));
    }

    @Test
    void everyEarlyEndIsTold() throws IOException {
        byte[] whole = packed(text(500));
        for (int length = 0; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThat(rule(catchThrowable(() -> unpack(part)))).isIn("gzip.cut-off", "gzip.damaged");
        }
    }

    @Test
    void noFlippedBitGoesUnseen() throws IOException {
        byte[] original = text(300);
        byte[] whole = packed(original);
        for (int bit = 0; bit < whole.length * 8; bit++) {
            byte[] flipped = whole.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            try {
                // Time, level and system of the header mean nothing.
                assertThat(unpack(flipped)).isEqualTo(original);
            } catch (Unreadable told) {
                assertThat(told.rule()).startsWith("gzip.");
            }
        }
    }

    @Test
    void whatFollowsTheEndIsTold() throws IOException {
        for (byte[] after :
                new byte[][] {{1}, {0, 0, 5}, {0x1F}, {0x1F, (byte) 0x8B, 8, 0}, "{}".getBytes(StandardCharsets.UTF_8)
                }) {
            byte[] more = join(packed(text(5)), after);
            assertThat(rule(catchThrowable(() -> unpack(more)))).isIn("gzip.cut-off", "gzip.damaged");
        }
    }

    @Test
    void aBombEndsAtTheRatioOrAtTheTotal() throws IOException {
        byte[] bomb = packed(new byte[64 << 20]);
        assertThat(bomb.length).isLessThan(70_000);
        InputStream byRatio = new Gunzip(new ByteArrayInputStream(bomb), 1L << 40, 200);
        assertThat(rule(catchThrowable(byRatio::readAllBytes))).isEqualTo("gzip.limit");
        InputStream byTotal = new Gunzip(new ByteArrayInputStream(bomb), 1_000_000, 5_000);
        assertThat(rule(catchThrowable(byTotal::readAllBytes))).isEqualTo("gzip.limit");
        try (InputStream trusted = new Gunzip(new ByteArrayInputStream(bomb), 1L << 40, 5_000)) {
            assertThat(trusted.skip(1L << 40)).isEqualTo(64 << 20);
        }
    }

    @Test
    void aFileThatCannotBeOpenedIsTold() {
        assertThatThrownBy(() -> Sources.open(Path.of("target", "no-such-file")))
                .isInstanceOfSatisfying(
                        Unreadable.class, told -> assertThat(told.rule()).isEqualTo("file.missing"))
                .hasMessageNotContaining("no-such");
        assertThatThrownBy(() -> Sources.open(Path.of("target")))
                .isInstanceOfSatisfying(
                        Unreadable.class, told -> assertThat(told.rule()).isEqualTo("file.folder"));
    }
}
