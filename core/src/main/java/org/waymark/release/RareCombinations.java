package org.waymark.release;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.data.Data;
import org.waymark.finding.Finding;
import org.waymark.finding.Findings;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;
import org.waymark.id.PupilId;
import org.waymark.id.SchoolId;
import org.waymark.need.Need;
import org.waymark.need.SenType;
import org.waymark.pupil.Enrolment;
import org.waymark.pupil.NcYear;

/**
 * Which combinations of school, year group and primary need few pupils share on a day: whoever knows the school may know them
 * without a name. A report for the one who decides on an export, not for the export: small counts are what disclosure control
 * hides.
 *
 * @param on the day
 * @param fewerThan how many pupils are enough
 * @param combinations the combinations that fewer pupils share, the rarest first, then by school, year and need
 * @param pupils how many pupils stand in one of them
 */
public record RareCombinations(LocalDate on, int fewerThan, List<Combination> combinations, int pupils) {

    /** The rule of {@link #findings()}. */
    public static final String RULE = "release.rare-combination";

    /**
     * A combination and how many pupils share it.
     *
     * @param school the main school; absent for pupils who have none on the day
     * @param year the year group; absent with the school
     * @param need the need of rank 1; absent if none is recorded for the day
     * @param pupils how many pupils
     */
    public record Combination(Optional<SchoolId> school, Optional<NcYear> year, Optional<SenType> need, int pupils) {

        /** Says nothing of whom it stands for. */
        @Override
        public String toString() {
            return "Combination[redacted]";
        }
    }

    private record Key(Optional<SchoolId> school, Optional<NcYear> year, Optional<SenType> need) {}

    private static final Comparator<Combination> ORDER = Comparator.comparingInt(Combination::pupils)
            .thenComparing(one -> one.school().map(SchoolId::value).orElse(""))
            .thenComparing(one -> one.year().map(NcYear::code).orElse(""))
            .thenComparing(one -> one.need().map(SenType::code).orElse(""));

    /** Holds an unmodifiable copy of the list. */
    public RareCombinations {
        combinations = List.copyOf(combinations);
    }

    /**
     * Returns the combinations that fewer than this many pupils of the caseload share on this day.
     *
     * @throws IllegalArgumentException if {@code fewerThan} is below 1
     */
    public static RareCombinations of(Caseload caseload, LocalDate on, int fewerThan) {
        if (fewerThan < 1) {
            throw new IllegalArgumentException("the limit of RareCombinations must be 1 or more");
        }
        Map<Key, Integer> counts = new HashMap<>();
        Set<PupilId> seen = new HashSet<>();
        for (PupilRecord record : caseload.pupils()) {
            if (seen.add(record.pupil().id())) {
                counts.merge(key(record, on), 1, Integer::sum);
            }
        }
        List<Combination> rare = counts.entrySet().stream()
                .filter(entry -> entry.getValue() < fewerThan)
                .map(entry -> new Combination(
                        entry.getKey().school(),
                        entry.getKey().year(),
                        entry.getKey().need(),
                        entry.getValue()))
                .sorted(ORDER)
                .toList();
        return new RareCombinations(
                on, fewerThan, rare, rare.stream().mapToInt(Combination::pupils).sum());
    }

    private static Key key(PupilRecord record, LocalDate on) {
        Optional<Enrolment> main = record.pupil().mainEnrolmentOn(on);
        Optional<SenType> need = record.needs().stream()
                .filter(one -> one.rank() == 1 && one.isOn(on))
                .map(Need::type)
                .findFirst();
        return new Key(main.map(Enrolment::school), main.map(Enrolment::year), need);
    }

    /**
     * One warning {@value #RULE} for each combination, for the one who decides. What the combination is stands in the attributes
     * {@code school}, {@code year}, {@code need} and {@code pupils}, which do not print.
     */
    public Findings findings() {
        return Findings.of(combinations.stream().map(this::finding).toList());
    }

    private Finding finding(Combination rare) {
        Finding.Builder finding = Finding.builder()
                .rule(RULE)
                .severity(Severity.WARNING)
                .position(Position.root())
                .message("a combination of school, year group and primary need is shared by fewer pupils than "
                        + fewerThan)
                .remedy("Leave these pupils out, or give the export only to somebody who may know who they are.")
                .putAttributes("pupils", Data.of(rare.pupils()));
        rare.school().ifPresent(school -> finding.putAttributes("school", Data.of(school.value())));
        rare.year().ifPresent(year -> finding.putAttributes("year", Data.of(year.code())));
        rare.need().ifPresent(need -> finding.putAttributes("need", Data.of(need.code())));
        return finding.build();
    }

    /** How many there are; nothing of which. */
    @Override
    public String toString() {
        return "RareCombinations[fewerThan=" + fewerThan + ", combinations=" + combinations.size() + ", pupils="
                + pupils + "]";
    }
}
