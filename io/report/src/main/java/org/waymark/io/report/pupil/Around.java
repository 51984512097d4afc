package org.waymark.io.report.pupil;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.data.Period;
import org.waymark.io.report.words.Words;
import org.waymark.need.Need;
import org.waymark.need.SenTypes;
import org.waymark.scale.AbsenceReasons;
import org.waymark.scale.Mark;
import org.waymark.wider.AttendanceCount;
import org.waymark.wider.IncidentKinds;
import org.waymark.wider.IndicatorValue;
import org.waymark.wider.WiderAreas;
import org.waymark.wider.WiderOutcome;

/** What stands around the targets: needs, wider outcomes, attendance, incidents. */
final class Around {

    private final Folder folder;
    private final Words words;
    private final LocalDate day;

    Around(Folder folder) {
        this.folder = folder;
        this.words = folder.desk.words;
        this.day = folder.desk.day;
    }

    List<String> needs() {
        return folder.record.needs().stream()
                .filter(need -> need.isOn(day))
                .sorted(Comparator.comparing(Need::rank))
                .map(this::need)
                .toList();
    }

    private String need(Need need) {
        String label = folder.desk.codes.of(need.type(), SenTypes.CODES);
        return need.description()
                .map(text -> words.text("pupil.need.described", "need", label, "text", text))
                .orElse(label);
    }

    List<PlainTable> tables() {
        List<PlainTable> tables = new ArrayList<>();
        folder.record.widerOutcomes().stream()
                .filter(outcome -> outcome.isOn(day))
                .forEach(outcome -> tables.add(wider(outcome)));
        attendance().ifPresent(tables::add);
        incidents().ifPresent(tables::add);
        return tables;
    }

    private PlainTable wider(WiderOutcome outcome) {
        String area = folder.desk.codes.of(outcome.area(), WiderAreas.CODES);
        String caption = outcome.aim()
                .map(aim -> words.text("pupil.wider.aim", "area", area, "aim", aim))
                .orElseGet(() -> words.text("pupil.wider", "area", area));
        List<String> periods = outcome.values().stream()
                .filter(value -> !value.to().isAfter(day))
                .sorted(Comparator.comparing(IndicatorValue::from))
                .map(this::period)
                .distinct()
                .toList();
        List<String> columns = new ArrayList<>();
        columns.add(words.text("pupil.wider.indicator"));
        columns.addAll(periods);
        List<List<String>> rows = new ArrayList<>();
        outcome.indicators().forEach(indicator -> {
            List<String> row = new ArrayList<>();
            row.add(words.text("pupil.wider.direction." + indicator.direction(), "indicator", indicator.title()));
            for (String period : periods) {
                row.add(outcome.valuesOf(indicator.code()).stream()
                        .filter(value -> period(value).equals(period))
                        .reduce((earlier, later) -> later)
                        .map(value -> amount(value.value()))
                        .orElseGet(() -> words.text("pupil.cell.none")));
            }
            rows.add(row);
        });
        return new PlainTable(caption, columns, rows);
    }

    private String amount(Mark mark) {
        if (mark instanceof Mark.Quantity quantity) {
            return words.number(quantity.value());
        }
        return mark instanceof Mark.Absent absent
                ? folder.desk.codes.of(absent.reason(), AbsenceReasons.CODES)
                : ((Mark.Point) mark).code();
    }

    private Optional<PlainTable> attendance() {
        List<List<String>> rows = folder.record.attendance().stream()
                .filter(count -> !count.to().isAfter(day))
                .sorted(Comparator.comparing(AttendanceCount::from))
                .map(count -> List.of(
                        words.text(
                                "pupil.attendance.where",
                                "period",
                                period(count),
                                "school",
                                folder.desk.codes.school(count.school())),
                        number(count.possible()),
                        count.attended().isPresent()
                                ? number(count.attended().getAsInt())
                                : words.text("pupil.cell.none"),
                        number(count.authorised()),
                        number(count.unauthorised())))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new PlainTable(
                        words.text("pupil.attendance"),
                        List.of(
                                words.text("pupil.attendance.period"),
                                words.text("pupil.attendance.possible"),
                                words.text("pupil.attendance.attended"),
                                words.text("pupil.attendance.authorised"),
                                words.text("pupil.attendance.unauthorised")),
                        rows));
    }

    private Optional<PlainTable> incidents() {
        List<List<String>> rows = folder.record.incidents().stream()
                .filter(count -> !count.to().isAfter(day))
                .sorted(Comparator.comparing(Period::from))
                .map(count -> List.of(
                        period(count), folder.desk.codes.of(count.kind(), IncidentKinds.CODES), number(count.count())))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new PlainTable(
                        words.text("pupil.incidents"),
                        List.of(
                                words.text("pupil.incidents.period"),
                                words.text("pupil.incidents.kind"),
                                words.text("pupil.incidents.count")),
                        rows));
    }

    private String period(Period period) {
        return words.text("pupil.period", "from", period.from(), "to", period.to());
    }

    private String number(int count) {
        return words.number(BigDecimal.valueOf(count));
    }
}
