package org.waymark.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import org.waymark.data.Data;
import org.waymark.data.Open;

/** Reads, writes and reads again, and compares with what stood in the document, by a reader that knows no tables. */
final class RoundTrip {

    private RoundTrip() {}

    /** Asserts that a document comes back as it was, and that equal values are written as equal bytes. */
    static <T extends Open> void assertLossless(Document<T> kind, Data document) {
        assertLossless(kind, document, UnaryOperator.identity());
    }

    /** The same with something done to the value between reading and writing; anything but nothing must fail. */
    static <T extends Open> void assertLossless(Document<T> kind, Data document, UnaryOperator<T> between) {
        T value = between.apply(read(kind, text(document)));
        for (boolean pretty : new boolean[] {true, false}) {
            String written = write(kind, value, pretty);
            assertThat(data(written)).isEqualTo(document);
            T again = read(kind, written);
            assertThat(again).isEqualTo(value);
            assertThat(again.hashCode()).isEqualTo(value.hashCode());
            assertThat(write(kind, again, pretty)).isEqualTo(written);
        }
        String pretty = write(kind, value, true);
        T turned = read(kind, text(shuffled(document, new Random(7))));
        assertThat(turned).isEqualTo(value);
        assertThat(write(kind, turned, true)).isEqualTo(pretty);
        assertThat(elsewhere(() -> write(kind, read(kind, pretty), true))).isEqualTo(pretty);
        assertThat(SchemaCheck.faults(kind.format(), pretty)).isEmpty();
    }

    private interface Work {
        String done();
    }

    private static String elsewhere(Work work) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            return work.done();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** The same document with the fields of each object in another order. */
    static Data shuffled(Data data, Random random) {
        if (data instanceof Data.Items items) {
            return new Data.Items(
                    items.values().stream().map(item -> shuffled(item, random)).toList());
        }
        if (data instanceof Data.Fields fields) {
            List<String> names = new ArrayList<>(fields.values().keySet());
            Collections.shuffle(names, random);
            Map<String, Data> turned = new LinkedHashMap<>();
            names.forEach(name -> turned.put(name, shuffled(fields.values().get(name), random)));
            return new Data.Fields(turned);
        }
        return data;
    }

    /** A document as a text, the fields in the order in which the data holds them. */
    static String text(Data document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Json.write(bytes, false, out -> write(document, out));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void write(Data data, Out out) {
        if (data instanceof Data.Fields fields) {
            out.startObject();
            fields.values().forEach((name, value) -> {
                out.freeName(name);
                write(value, out);
            });
            out.endObject();
        } else if (data instanceof Data.Items items) {
            out.startList();
            items.values().forEach(item -> write(item, out));
            out.endList();
        } else {
            DataCodec.ANY.write(data, out);
        }
    }

    static Data data(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Json.reader().read(bytes, 0, bytes.length, DataCodec.ANY::read).value();
    }

    static <T extends Open> T read(Document<T> kind, String text) {
        Reading<T> reading = kind.read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.findings().asList()).isEmpty();
        return reading.value();
    }

    static <T extends Open> String write(Document<T> kind, T value, boolean pretty) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        kind.write(value, bytes, pretty);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
