package org.waymark.io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;

/** The ways into the library for one kind of document, each from bytes. */
final class HostileDoors {

    private HostileDoors() {}

    /** What is around a payload in the three kinds of document, and in a line of NDJSON. */
    enum Kind {
        RECORD("{\"format\": \"waymark/record\", \"version\": \"1.0\", \"pupil\": {\"id\": \"p\"}, \"x\": ", "}"),
        CASELOAD(
                "{\"format\": \"waymark/caseload\", \"version\": \"1.0\", \"referenceData\": {}, \"pupils\":"
                        + " [{\"pupil\": {\"id\": \"p\"}, \"x\": ",
                "}]}"),
        REFERENCE_DATA(
                "{\"format\": \"waymark/reference-data\", \"version\": \"1.0\", \"extensions\": {\"uk.vendor\": ",
                "}}"),
        LINE(
                "{\"format\": \"waymark/caseload\", \"version\": \"1.0\", \"referenceData\": {}}\n"
                        + "{\"pupil\": {\"id\": \"p\"}, \"x\": ",
                "}\n{\"pupil\": {\"id\": \"q\"}}\n");

        private final String before;
        private final String after;

        Kind(String before, String after) {
            this.before = before;
            this.after = after;
        }

        byte[] around(byte[] payload) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes(before.getBytes(StandardCharsets.UTF_8));
            bytes.writeBytes(payload);
            bytes.writeBytes(after.getBytes(StandardCharsets.UTF_8));
            return bytes.toByteArray();
        }
    }

    /** The doors for a kind of document. */
    static Map<String, Consumer<byte[]>> of(Kind kind, Path folder, ExecutorService pool) {
        Map<String, Consumer<byte[]>> doors = new LinkedHashMap<>();
        JsonDoor json = Waymark.json();
        switch (kind) {
            case RECORD -> {
                doors.put("bytes", json::readRecord);
                doors.put("stream", bytes -> json.readRecord(new ByteArrayInputStream(bytes)));
                doors.put("file", bytes -> json.readRecord(file(folder, bytes)));
                doors.put("packed", bytes -> json.readRecord(packed(bytes)));
            }
            case CASELOAD -> {
                doors.put("bytes", json::readCaseload);
                doors.put("stream", bytes -> json.readCaseload(new ByteArrayInputStream(bytes)));
                doors.put("file", bytes -> Waymark.readCaseload(file(folder, bytes)));
                doors.put("packed", bytes -> Waymark.readCaseload(file(folder, packed(bytes))));
            }
            case REFERENCE_DATA -> {
                doors.put("bytes", json::readReferenceData);
                doors.put("stream", bytes -> json.readReferenceData(new ByteArrayInputStream(bytes)));
                doors.put("file", bytes -> json.readReferenceData(file(folder, bytes)));
            }
            case LINE -> {
                doors.put("bytes", Waymark.ndjson()::readCaseload);
                doors.put("file", bytes -> Waymark.ndjson().readCaseload(file(folder, packed(bytes))));
                doors.put("any", bytes -> Waymark.readCaseload(file(folder, bytes)));
                doors.put("ahead", Waymark.ndjson().withExecutor(pool)::readCaseload);
            }
        }
        return doors;
    }

    static Path file(Path folder, byte[] bytes) {
        try {
            return Files.write(folder.resolve("hostile"), bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return packed.toByteArray();
    }
}
