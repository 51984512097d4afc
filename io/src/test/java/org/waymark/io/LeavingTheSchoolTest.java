package org.waymark.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.code.Audience;
import org.waymark.code.CodeSet;
import org.waymark.finding.Findings;
import org.waymark.id.PupilId;
import org.waymark.id.SchoolId;
import org.waymark.id.StaffId;
import org.waymark.io.csv.RecordTable;
import org.waymark.io.csv.RecordTables;
import org.waymark.io.json.CanaryRecord;
import org.waymark.io.json.CanaryRecord.Canary;
import org.waymark.io.json.FieldCatalogue;
import org.waymark.need.NeedTaxonomy;
import org.waymark.programme.Programme;
import org.waymark.release.AudienceFilter;
import org.waymark.release.Erasure;
import org.waymark.release.Pseudonyms;
import org.waymark.release.Transfer;
import org.waymark.release.TransferRecord;
import org.waymark.scale.PointsTable;
import org.waymark.scale.Scale;
import org.waymark.scoring.MeasureSet;
import org.waymark.scoring.ScoreTable;
import org.waymark.scoring.Scorer;
import org.waymark.scoring.cohort.ComparatorTable;
import org.waymark.scoring.disclosure.ReleasedTable;
import org.waymark.scoring.measure.Explanation;
import org.waymark.validation.Validation;
import org.waymark.vocabulary.LocalVocabulary;
import org.waymark.vocabulary.Vocabulary;

/**
 * What was filtered, pseudonymised or erased stands in no byte that any door writes. The doors and what they write are found, not
 * listed: whoever adds a writer of something new has to say here what that is.
 */
class LeavingTheSchoolTest {

    /**
     * What holds nothing of a pupil; a released table holds what its policy let go, a yardstick numbers of groups of a least size, and
     * both are tried where they are made.
     */
    private static final Set<Class<?>> OF_NOBODY = Set.of(
            Scale.class,
            PointsTable.class,
            CodeSet.class,
            NeedTaxonomy.class,
            Vocabulary.class,
            LocalVocabulary.class,
            Programme.class,
            ReleasedTable.class,
            ComparatorTable.class);

    private static final List<Canary> CANARIES = CanaryRecord.canaries("staff", false);

    private static final Map<String, FieldCatalogue.Line> CATALOGUE = FieldCatalogue.lines().stream()
            .collect(Collectors.toMap(line -> line.object() + "." + line.field(), line -> line));

    private static final PupilRecord RECORD = Waymark.json().readRecord(CanaryRecord.document("staff", false));

    private static final Caseload CASELOAD = Caseload.of(ReferenceData.builder().build(), List.of(RECORD));

    @TempDir
    private Path folder;

    private int files;

    private static boolean isVendors(Canary canary) {
        return !CATALOGUE.containsKey(canary.field());
    }

    private static boolean namesStaff(Canary canary) {
        return !isVendors(canary) && CATALOGUE.get(canary.field()).audience().contains("never outside the school");
    }

    @Test
    void withoutARuleEverythingIsWrittenSoThatTheOthersCanFail() {
        Map<String, String> written = written(CASELOAD);
        assertThat(written).hasSizeGreaterThan(12);
        CANARIES.forEach(canary -> assertThat(written.values()).anyMatch(text -> text.contains(canary.text())));
        written.forEach((writer, text) -> {
            if (!writer.matches(".*(Findings|ReferenceData|Figures|Explanation|dictionary).*")) {
                assertThat(text).as(writer).contains("canary");
            }
        });
    }

    @Test
    void parentsGetNothingThatIsMarkedForStaff() {
        assertNowhere(AudienceFilter.forAudience(Audience.PARENT)::of, canary -> canary.shared() || isVendors(canary));
    }

    @Test
    void nobodyOutsideTheSchoolGetsIdsOfStaff() {
        assertNowhere(
                AudienceFilter.forAudience(Audience.EXTERNAL)::of,
                canary -> canary.shared() || isVendors(canary) || namesStaff(canary));
    }

    @Test
    void aCopyForResearchHoldsNothingThatTheCatalogueDoesNotKeep() {
        Pseudonyms pseudonyms = Pseudonyms.withKey(new byte[32], "a study");
        assertNowhere(
                pseudonyms::of,
                canary -> canary.shared()
                        || isVendors(canary)
                        || !CATALOGUE.get(canary.field()).forResearch().equals("kept"));
    }

    @Test
    void aTransferHoldsNothingThatStays() {
        assertNowhere(
                caseload -> caseload.withPupils(
                        List.of(transfer(caseload.pupils().get(0)).record())),
                canary -> canary.shared()
                        || isVendors(canary)
                        || CATALOGUE.get(canary.field()).onTransfer().equals("left out"));
    }

    @Test
    void anErasedMemberOfStaffIsNowhere() {
        List<String> staff = CANARIES.stream()
                .filter(LeavingTheSchoolTest::namesStaff)
                .map(Canary::text)
                .toList();
        UnaryOperator<Caseload> erasing = caseload -> {
            Caseload left = caseload;
            for (String one : staff) {
                left = Erasure.ofStaff(left, StaffId.of(one));
            }
            return left;
        };
        assertThat(staff).hasSizeGreaterThan(10);
        assertNowhere(erasing, LeavingTheSchoolTest::namesStaff);
    }

    @Test
    void anErasedPupilIsNowhere() {
        PupilId pupil = RECORD.pupil().id();
        assertNowhere(caseload -> Erasure.ofPupil(caseload, pupil), canary -> true);
        ScoreTable scores = scores(CASELOAD);
        assertThat(scores.rows()).isNotEmpty();
        String left = Waymark.csv().write(scores.where(row -> !row.pupil().equals(pupil)));
        CANARIES.forEach(canary -> assertThat(left).doesNotContain(canary.text()));
    }

    private void assertNowhere(UnaryOperator<Caseload> release, Predicate<Canary> gone) {
        Map<String, String> written = written(release.apply(CASELOAD));
        List<Canary> forbidden = CANARIES.stream().filter(gone).toList();
        assertThat(forbidden).hasSizeGreaterThan(10);
        Set<String> escaped = new TreeSet<>();
        written.forEach((writer, text) -> forbidden.stream()
                .filter(canary -> text.contains(canary.text()))
                .forEach(canary -> escaped.add(canary.field() + " by " + writer)));
        assertThat(escaped).isEmpty();
    }

    private static TransferRecord transfer(PupilRecord record) {
        return Transfer.of(record, ReferenceData.builder().build(), SchoolId.of("s-1"), LocalDate.parse("2027-07-23"));
    }

    private static ScoreTable scores(Caseload caseload) {
        return Scorer.of(MeasureSet.research(), caseload.referenceData()).score(caseload);
    }

    /** Everything that every door writes of a caseload, by the name of the method. */
    private Map<String, String> written(Caseload caseload) {
        Map<Class<?>, List<Object>> values = values(caseload);
        Map<String, String> written = new LinkedHashMap<>();
        for (Object door : doors()) {
            for (Method method : door.getClass().getMethods()) {
                if (isWriter(method)) {
                    write(door, method, values, written);
                }
            }
        }
        return written;
    }

    private static Map<Class<?>, List<Object>> values(Caseload caseload) {
        List<PupilRecord> records = caseload.pupils();
        ReferenceData referenceData = caseload.referenceData();
        Scorer scorer = Scorer.of(MeasureSet.research(), referenceData);
        List<Object> explanations = new ArrayList<>();
        for (PupilRecord record : records) {
            MeasureSet.research()
                    .keys()
                    .forEach(key -> scorer.explain(record, key.toString())
                            .forEach(explained -> explanations.add(explained.explanation())));
        }
        Map<Class<?>, List<Object>> values = new LinkedHashMap<>();
        values.put(Caseload.class, List.of(caseload));
        values.put(PupilRecord.class, List.copyOf(records));
        values.put(ReferenceData.class, List.of(referenceData));
        values.put(
                TransferRecord.class,
                List.copyOf(records.stream().map(LeavingTheSchoolTest::transfer).toList()));
        values.put(ScoreTable.class, List.of(scores(caseload)));
        values.put(Findings.class, List.of(Validation.standard(referenceData).check(caseload)));
        values.put(Explanation.class, explanations);
        values.put(RecordTable.class, List.copyOf(RecordTables.ALL));
        return values;
    }

    private static List<Object> doors() {
        List<Object> doors = Arrays.stream(Waymark.class.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getReturnType().getSimpleName().endsWith("Door"))
                .map(method -> call(null, method))
                .toList();
        assertThat(doors).hasSizeGreaterThanOrEqualTo(5);
        return doors;
    }

    private static boolean isWriter(Method method) {
        return method.getDeclaringClass() != Object.class
                && !method.getName().matches("(read|open|with|of|equals|hashCode|toString).*")
                && Arrays.stream(method.getParameterTypes()).noneMatch(OF_NOBODY::contains);
    }

    private void write(Object door, Method method, Map<Class<?>, List<Object>> values, Map<String, String> written) {
        List<Class<?>> asked = Arrays.stream(method.getParameterTypes())
                .filter(values::containsKey)
                .collect(Collectors.toList());
        assertThat(asked).as("say what it writes: " + method).hasSizeLessThan(2);
        List<Object> all = asked.isEmpty() ? List.of("") : values.get(asked.get(0));
        StringBuilder text = new StringBuilder();
        for (Object value : all) {
            Path file = folder.resolve("file-" + files++);
            ByteArrayOutputStream stream = new ByteArrayOutputStream();
            Object[] arguments = Arrays.stream(method.getParameterTypes())
                    .map(type -> argument(type, value, values, file, stream, method))
                    .toArray();
            Object result = call(door, method, arguments);
            text.append(result).append(stream.toString(StandardCharsets.UTF_8)).append(under(file));
        }
        written.put(method.toString(), text.toString());
    }

    private static Object argument(
            Class<?> type,
            Object value,
            Map<Class<?>, List<Object>> values,
            Path file,
            OutputStream stream,
            Method method) {
        if (type == Path.class) {
            return file;
        } else if (type == OutputStream.class) {
            return stream;
        } else if (type == Collection.class) {
            return values.get(PupilRecord.class);
        } else if (type == Stream.class) {
            return values.get(PupilRecord.class).stream();
        } else if (type == Iterator.class) {
            return values.get(PupilRecord.class).iterator();
        } else if (type == Executor.class) {
            return (Executor) Runnable::run;
        }
        assertThat(type.isInstance(value)).as("say what it writes: " + method).isTrue();
        return value;
    }

    /** What was written at this path, names of files included; a file, or a folder of files. */
    private static String under(Path file) {
        if (!Files.exists(file)) {
            return "";
        }
        try (Stream<Path> all = Files.walk(file)) {
            StringBuilder text = new StringBuilder();
            for (Path one : all.toList()) {
                text.append(one.getFileName());
                if (Files.isRegularFile(one)) {
                    text.append(Files.readString(one));
                }
            }
            return text.toString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Object call(Object target, Method method, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw new AssertionError(method.toString(), failed.getCause());
        } catch (IllegalAccessException closed) {
            throw new AssertionError(closed);
        }
    }
}
