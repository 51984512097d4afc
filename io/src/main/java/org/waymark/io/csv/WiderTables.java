package org.waymark.io.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.waymark.data.Period;
import org.waymark.id.SchoolId;
import org.waymark.wider.AttendanceCount;
import org.waymark.wider.Exposure;
import org.waymark.wider.ExposureUnit;
import org.waymark.wider.ExposureUnits;
import org.waymark.wider.IncidentCount;
import org.waymark.wider.IncidentKind;
import org.waymark.wider.IncidentKinds;

/** The tables of attendance and of incidents, as counts. */
final class WiderTables {

    private WiderTables() {}

    static RecordTable<AttendanceCount> attendance() {
        Field<AttendanceCount, SchoolId> school = Field.needed(
                "school", "The school in whose register they are.", CellKind.id(SchoolId::of), AttendanceCount::school);
        Field<AttendanceCount, LocalDate> from = from();
        Field<AttendanceCount, LocalDate> to = to();
        Field<AttendanceCount, Integer> possible = Field.needed(
                "possible",
                "The sessions that were open to the pupil while enrolled there.",
                CellKind.COUNT,
                AttendanceCount::possible);
        Field<AttendanceCount, Integer> attended = Field.maybe(
                "attended",
                "The sessions attended; empty if only absences are counted.",
                CellKind.COUNT,
                line -> optional(line.attended()));
        Field<AttendanceCount, Integer> authorised = Field.needed(
                "authorised", "The sessions of authorised absence.", CellKind.COUNT, AttendanceCount::authorised);
        Field<AttendanceCount, Integer> unauthorised = Field.needed(
                "unauthorised", "The sessions of unauthorised absence.", CellKind.COUNT, AttendanceCount::unauthorised);
        Field<AttendanceCount, Integer> partTime = Field.maybe(
                "partTimeTimetable",
                "Of the authorised ones, those of a part-time timetable; empty if nobody counts them, which is not zero.",
                CellKind.COUNT,
                line -> optional(line.partTimeTimetable()));
        return new RecordTable<>(
                "attendance",
                "A line for each count of the sessions of a pupil, by school and period.",
                Content.PLAIN,
                record -> record.attendance().stream(),
                List.of(school, from, to, possible, attended, authorised, unauthorised, partTime),
                (line, draft) -> {
                    AttendanceCount.Builder count = AttendanceCount.builder()
                            .school(line.one(school))
                            .from(line.one(from))
                            .to(line.one(to))
                            .possible(line.one(possible))
                            .authorised(line.one(authorised))
                            .unauthorised(line.one(unauthorised));
                    line.maybe(attended).ifPresent(count::attended);
                    line.maybe(partTime).ifPresent(count::partTimeTimetable);
                    draft.record().addAttendance(count.build());
                });
    }

    static RecordTable<IncidentCount> incidents() {
        Field<IncidentCount, IncidentKind> kind = Field.needed(
                "kind", "What was counted.", CellKind.code(IncidentKinds.CODES, IncidentKind::of), IncidentCount::kind);
        Field<IncidentCount, SchoolId> school = Field.maybe(
                "school",
                "Where; empty if it is the main school of those days.",
                CellKind.id(SchoolId::of),
                IncidentCount::school);
        Field<IncidentCount, LocalDate> from = from();
        Field<IncidentCount, LocalDate> to = to();
        Field<IncidentCount, Integer> count = Field.needed("count", "How many.", CellKind.COUNT, IncidentCount::count);
        Field<IncidentCount, BigDecimal> exposure = Field.maybe(
                "exposure",
                "How long they could have happened; empty if nobody said.",
                CellKind.NUMBER,
                line -> line.exposure().map(Exposure::amount));
        Field<IncidentCount, ExposureUnit> unit = Field.maybe(
                "exposureUnit",
                "In what that is counted; empty if nobody said.",
                CellKind.code(ExposureUnits.CODES, ExposureUnit::of),
                line -> line.exposure().map(Exposure::unit));
        return new RecordTable<>(
                "incidents",
                "A line for each count of the incidents of a pupil, by kind and period.",
                Content.PLAIN,
                record -> record.incidents().stream(),
                List.of(kind, school, from, to, count, exposure, unit),
                (line, draft) -> draft.record()
                        .addIncidents(IncidentCount.builder()
                                .kind(line.one(kind))
                                .school(line.maybe(school))
                                .from(line.one(from))
                                .to(line.one(to))
                                .count(line.one(count))
                                .exposure(exposure(line.maybe(exposure), line.maybe(unit)))
                                .build()));
    }

    private static Optional<Exposure> exposure(Optional<BigDecimal> amount, Optional<ExposureUnit> unit) {
        if (amount.isPresent() != unit.isPresent()) {
            throw new RowRefused(
                    CsvRules.REFUSED,
                    amount.isPresent() ? "exposureUnit" : "exposure",
                    "is empty, but the other cell of the exposure is not; the row was left out",
                    "Fill both or neither.");
        }
        return amount.map(
                some -> Exposure.builder().amount(some).unit(unit.orElseThrow()).build());
    }

    private static Optional<Integer> optional(OptionalInt count) {
        return count.isPresent() ? Optional.of(count.getAsInt()) : Optional.empty();
    }

    private static <V extends Period> Field<V, LocalDate> from() {
        return Field.needed("from", "The first day of the period.", CellKind.DAY, Period::from);
    }

    private static <V extends Period> Field<V, LocalDate> to() {
        return Field.needed("to", "The last day of the period, included.", CellKind.DAY, Period::to);
    }
}
