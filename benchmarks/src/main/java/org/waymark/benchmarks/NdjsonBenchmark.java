package org.waymark.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.io.RecordReader;
import org.waymark.io.Waymark;
import org.waymark.scoring.sample.SampleCaseload;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * What reading and writing of NDJSON cost, beside the parser alone on the same bytes, and beside the records that a team would
 * write by hand for a part of them. The goal: reading through the model costs at most 4 scans of the tokens.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class NdjsonBenchmark {

    private final JsonFactory factory = new JsonFactory();
    private final ObjectReader byHand = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerFor(PupilByHand.class);

    @SuppressWarnings("NullAway.Init") // set by the harness
    private Caseload caseload;

    @SuppressWarnings("NullAway.Init") // set by the harness
    private byte[] bytes;

    /** The part of a record that most programs would read. */
    public record PupilByHand(Pupil pupil, List<Target> targets, List<Rating> ratings) {

        /** The pupil. */
        public record Pupil(String id, LocalDate born) {}

        /** A target. */
        public record Target(String id, String kind, String scale, String statement, Aim aim) {}

        /** An aim. */
        public record Aim(JsonNode mark, LocalDate by) {}

        /** A rating. */
        public record Rating(
                String id, String target, JsonNode mark, LocalDate on, By by, String purpose, String cycle) {}

        /** A rater. */
        public record By(String staff, String role) {}
    }

    /** About nine megabytes: ten caseloads of four schools. */
    @Setup
    public void invent() {
        List<PupilRecord> records = new ArrayList<>();
        for (long seed = 1; seed <= 10; seed++) {
            records.addAll(SampleCaseload.fourSchools(seed).pupils());
        }
        caseload = Caseload.of(SampleCaseload.referenceData(), records);
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        Waymark.ndjson().write(lines, caseload, records.iterator());
        bytes = lines.toByteArray();
    }

    /** The parser alone: from token to token, no value taken. */
    @Benchmark
    public long tokens() {
        long tokens = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    /** Through the model, with all checks. */
    @Benchmark
    public long read() {
        long ratings = 0;
        try (RecordReader reader = Waymark.ndjson().open(new ByteArrayInputStream(bytes))) {
            while (reader.hasNext()) {
                ratings += reader.next().ratings().size();
            }
        }
        return ratings;
    }

    /** A part of the fields, into records written by hand, with no checks. */
    @Benchmark
    public long databind() {
        long ratings = 0;
        try (MappingIterator<PupilByHand> pupils = byHand.readValues(bytes)) {
            pupils.next();
            while (pupils.hasNext()) {
                ratings += pupils.next().ratings().size();
            }
        }
        return ratings;
    }

    /** From the model. */
    @Benchmark
    public void write() {
        Waymark.ndjson()
                .write(
                        OutputStream.nullOutputStream(),
                        caseload,
                        caseload.pupils().iterator());
    }
}
