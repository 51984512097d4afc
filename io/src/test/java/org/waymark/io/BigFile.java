package org.waymark.io;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.scoring.sample.SampleCaseload;

/**
 * Writes a large file of records and reads it again, alone and on an executor, and prints how many records there were. Run it
 * with a small heap to see that the memory does not grow with the file:
 *
 * <pre>mvn -B test -Pbig -pl io -am</pre>
 */
final class BigFile {

    private BigFile() {}

    /** The file, and how many bytes it is to have at the least. */
    public static void main(String... arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        long bytes = Long.parseLong(arguments[1]);
        Caseload sample = SampleCaseload.fourSchools(SampleCaseload.SEED);
        int each = Waymark.ndjson().write(sample).length() / sample.pupils().size();
        int records = (int) (bytes / each) + 1;
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            Stream<PupilRecord> many = IntStream.range(0, records)
                    .mapToObj(i -> sample.pupils().get(i % sample.pupils().size()));
            Waymark.ndjson().withExecutor(pool).write(file, sample, many);
            long alone = count(Waymark.ndjson(), file);
            long together = count(Waymark.ndjson().withExecutor(pool), file);
            System.out.println("bytes " + (Files.size(file) >= bytes * 9 / 10) + " records " + (alone == records)
                    + " together " + (together == records));
        } finally {
            pool.shutdownNow();
            Files.deleteIfExists(file);
        }
    }

    private static long count(NdjsonDoor door, Path file) {
        AtomicLong told = new AtomicLong();
        long records = 0;
        try (RecordReader reader =
                door.withProgress(progress -> told.set(progress.lines())).open(file)) {
            while (reader.hasNext()) {
                reader.next();
                records++;
            }
        }
        return told.get() == records + 1 ? records : -1;
    }
}
