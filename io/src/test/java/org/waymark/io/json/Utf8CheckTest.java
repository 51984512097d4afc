package org.waymark.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8CheckTest {

    private static boolean isSound(byte[] bytes, int cut) {
        Utf8Check check = new Utf8Check();
        return check.firstBad(bytes, 0, cut) < 0 && check.firstBad(bytes, cut, bytes.length) < 0 && check.isComplete();
    }

    private static boolean decodes(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException broken) {
            return false;
        }
    }

    @Test
    void agreesWithTheDecoderOnAllFormsOfUpToThreeBytes() {
        for (int all = 0; all < 1 << 24; all += all < 0x800000 ? 8191 : 7) {
            byte[] bytes = {(byte) (all >> 16), (byte) (all >> 8), (byte) all};
            assertThat(isSound(bytes, 1)).isEqualTo(decodes(bytes));
        }
    }

    @Test
    void agreesWithTheDecoderOnRandomBytesWhereverTheBlockEnds() {
        Random random = new Random(11);
        String alphabet = "abcdefgh\u00e9\u20ac\u4e2d\ud83d\ude00";
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = alphabet.repeat(1 + random.nextInt(3)).getBytes(StandardCharsets.UTF_8);
            if (i % 2 == 0) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertThat(isSound(bytes, random.nextInt(bytes.length + 1))).isEqualTo(decodes(bytes));
        }
    }

    @Test
    void saysWhereTheFirstBadByteIs() {
        byte[] bytes = "0123456789\u00e9".getBytes(StandardCharsets.UTF_8);
        assertThat(new Utf8Check().firstBad(bytes, 0, bytes.length)).isEqualTo(-1);
        bytes[11] = 'x';
        assertThat(new Utf8Check().firstBad(bytes, 0, bytes.length)).isEqualTo(11);
    }
}
