package org.waymark.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineCutterTest {

    /** Hands out a few bytes at a time. */
    private static InputStream trickle(String text, Random random, int most) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] bytes, int from, int length) {
                return super.read(bytes, from, Math.min(length, 1 + random.nextInt(most)));
            }
        };
    }

    private static List<String> cut(InputStream stream, int most) throws IOException {
        LineCutter cutter = new LineCutter(stream, most);
        List<String> lines = new ArrayList<>();
        while (cutter.next()) {
            String line = new String(cutter.buffer(), cutter.from(), cutter.length(), StandardCharsets.UTF_8);
            lines.add(cutter.line() + ":" + (cutter.isTooLong() ? "too long" : line));
            assertThat(cutter.buffer().length).isLessThanOrEqualTo(Math.max(1 << 16, most + 2));
        }
        return lines;
    }

    private static List<String> expected(String text, int most) {
        List<String> lines = new ArrayList<>();
        String[] all = text.split("\n", -1);
        for (int i = 0; i < all.length; i++) {
            boolean tooLong = all[i].length() > most;
            if (tooLong || !all[i].isBlank()) {
                lines.add((i + 1) + ":" + (tooLong ? "too long" : all[i]));
            }
        }
        return lines;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 100, 70_000, 140_000})
    void cutsAsASplitDoes(int most) throws IOException {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 30; i++) {
                int kind = random.nextInt(10);
                int length = kind == 0 ? random.nextInt(200_000) : kind < 4 ? 0 : random.nextInt(40);
                text.append("x".repeat(length)).append(kind == 1 ? " \t\r" : "");
                text.append(i < 29 || random.nextBoolean() ? "\n" : "");
            }
            InputStream stream = trickle(text.toString(), random, seed % 3 == 0 ? 3_000 : 100_000);
            assertThat(cut(stream, most)).isEqualTo(expected(text.toString(), most));
        }
    }
}
