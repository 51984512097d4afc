package org.waymark.release;

import org.waymark.wider.AttendanceCount;
import org.waymark.wider.Exposure;
import org.waymark.wider.IncidentCount;
import org.waymark.wider.Indicator;
import org.waymark.wider.IndicatorValue;
import org.waymark.wider.WiderOutcome;

/** Wider outcomes, attendance and incidents, attribute by attribute. */
final class WiderEdits {

    private WiderEdits() {}

    static WiderOutcome widerOutcome(WiderOutcome x, Edit edit) {
        return x.withWhy(edit.text(x.why()))
                .withAim(edit.text(x.aim()))
                .withFrom(edit.day(x.from()))
                .withTo(x.to().map(edit::last))
                .withIndicators(Edit.each(x.indicators(), one -> indicator(one, edit)))
                .withValues(Edit.each(x.values(), one -> indicatorValue(one, edit)))
                .withExtensions(edit.vendor(x.extensions()))
                .withUnknown(edit.vendor(x.unknown()));
    }

    static Indicator indicator(Indicator x, Edit edit) {
        return x.withTitle(edit.text(x.title()))
                .withSource(edit.text(x.source()))
                .withExtensions(edit.vendor(x.extensions()))
                .withUnknown(edit.vendor(x.unknown()));
    }

    static IndicatorValue indicatorValue(IndicatorValue x, Edit edit) {
        return x.withFrom(edit.day(x.from()))
                .withTo(edit.last(x.to()))
                .withExtensions(edit.vendor(x.extensions()))
                .withUnknown(edit.vendor(x.unknown()));
    }

    static AttendanceCount attendanceCount(AttendanceCount x, Edit edit) {
        return x.withFrom(edit.day(x.from()))
                .withTo(edit.last(x.to()))
                .withExtensions(edit.vendor(x.extensions()))
                .withUnknown(edit.vendor(x.unknown()));
    }

    static IncidentCount incidentCount(IncidentCount x, Edit edit) {
        return x.withFrom(edit.day(x.from()))
                .withTo(edit.last(x.to()))
                .withExposure(x.exposure().map(one -> exposure(one, edit)))
                .withExtensions(edit.vendor(x.extensions()))
                .withUnknown(edit.vendor(x.unknown()));
    }

    static Exposure exposure(Exposure x, Edit edit) {
        return x.withExtensions(edit.vendor(x.extensions())).withUnknown(edit.vendor(x.unknown()));
    }
}
