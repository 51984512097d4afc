package org.waymark.examples.quickstart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.waymark.caseload.ReferenceData;
import org.waymark.code.Code;
import org.waymark.code.CodeEntry;
import org.waymark.code.CodeSet;
import org.waymark.id.CycleId;
import org.waymark.id.ProgrammeId;
import org.waymark.id.ScaleRef;
import org.waymark.id.SchoolId;
import org.waymark.pupil.NcYear;
import org.waymark.scale.Mark;
import org.waymark.scale.Scale;
import org.waymark.scale.ScalePoint;

/** The words for codes, ids and marks. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final ReferenceData reference;

    Words(ReferenceData reference) {
        this.reference = reference;
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The label of a code in its set; the code itself if the set does not hold it. */
    static String label(CodeSet set, Code code) {
        return set.find(code.code()).map(CodeEntry::label).orElse(code.code());
    }

    static String year(NcYear year) {
        if (year.equals(NcYear.RECEPTION)) {
            return "Reception";
        }
        return year.equals(NcYear.NOT_FOLLOWED) ? "a group without a year" : "Year " + year.code();
    }

    String school(SchoolId id) {
        return reference.school(id).map(school -> school.title()).orElse(id.value());
    }

    String programme(ProgrammeId id) {
        return reference.programme(id).map(programme -> programme.title()).orElse(id.value());
    }

    String cycle(CycleId id) {
        return reference.cycle(id).map(cycle -> cycle.title()).orElse(id.value());
    }

    String scale(ScaleRef ref) {
        return reference.scale(ref).map(Scale::title).orElse(ref.toString());
    }

    String mark(ScaleRef ref, Mark mark) {
        if (mark instanceof Mark.Absent absent) {
            return "no mark (" + absent.reason().code().replace('-', ' ') + ")";
        }
        if (mark instanceof Mark.Quantity quantity) {
            String unit = reference
                    .scale(ref)
                    .flatMap(Scale::unit)
                    .map(name -> " " + name)
                    .orElse("");
            return quantity.value().toPlainString() + unit;
        }
        String code = ((Mark.Point) mark).code();
        String label = reference
                .scale(ref)
                .flatMap(scale -> scale.find(code))
                .map(ScalePoint::label)
                .orElse(code);
        return label.equals(code) || label.startsWith(code + " ") || label.startsWith(code + ":")
                ? label
                : code + " (" + label + ")";
    }
}
