package org.waymark.examples.consumer;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.caseload.PupilRecord;
import org.waymark.io.Waymark;
import org.waymark.scoring.Scorer;

/** Where our modules are, and what they need. */
public final class Places {

    /** The annotations that core carries. */
    public static final List<Path> JSPECIFY = jars("jspecify-");

    /** Core alone. */
    public static final List<Path> CORE = List.of(of(PupilRecord.class));

    /** Core and scoring, and what scoring needs. */
    public static final List<Path> SCORING = plus(
            plus(CORE, List.of(of(Scorer.class))), jars("commons-statistics-", "commons-numbers-", "commons-rng-"));

    /** All three, and what they need. */
    public static final List<Path> IO =
            plus(plus(SCORING, List.of(of(Waymark.class))), jars("jackson-core-", "fastcsv-", "slf4j-api-"));

    private Places() {}

    /** Returns the places of both. */
    public static List<Path> plus(List<Path> some, List<Path> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static Path of(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Path> jars(String... names) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> Arrays.stream(names)
                        .anyMatch(name -> path.getFileName().toString().startsWith(name)))
                .toList();
    }
}
