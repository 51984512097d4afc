package org.waymark.io.report.pupil;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.due.Due;
import org.waymark.id.PupilId;
import org.waymark.id.StaffId;
import org.waymark.io.report.words.Words;
import org.waymark.rating.Perspective;
import org.waymark.scoring.MeasureSet;
import org.waymark.scoring.subject.Histories;
import org.waymark.scoring.subject.HistoryPolicy;
import org.waymark.scoring.subject.PupilHistory;

/** What the pages of all pupils have in common: reference data, day, words, measures; read once. Immutable. */
final class Desk {

    final ReferenceData data;
    final LocalDate day;
    final Words words;
    final CodeWords codes;
    final Due due;
    final MeasureSet measures;
    final Function<PupilId, Optional<String>> names;
    final Function<StaffId, Optional<String>> staff;
    private final Histories school;
    private final Histories pupil;
    private final Histories parent;

    Desk(
            ReferenceData data,
            LocalDate day,
            Words words,
            MeasureSet measures,
            Function<PupilId, Optional<String>> names,
            Function<StaffId, Optional<String>> staff) {
        this.data = data;
        this.day = day;
        this.words = words;
        this.codes = new CodeWords(data, words);
        this.due = Due.on(day, data);
        this.measures = measures;
        this.names = names;
        this.staff = staff;
        HistoryPolicy policy = HistoryPolicy.builder().asOf(day).build();
        this.school = Histories.of(data, policy);
        this.pupil = Histories.of(data, policy.withPerspective(Perspective.PUPIL));
        this.parent = Histories.of(data, policy.withPerspective(Perspective.PARENT));
    }

    Desk measuring(MeasureSet others) {
        return new Desk(data, day, words, others, names, staff);
    }

    Desk naming(Function<PupilId, Optional<String>> others) {
        return new Desk(data, day, words, measures, others, staff);
    }

    Desk namingStaff(Function<StaffId, Optional<String>> others) {
        return new Desk(data, day, words, measures, names, others);
    }

    PupilHistory school(PupilRecord record) {
        return school.from(record);
    }

    PupilHistory pupil(PupilRecord record) {
        return pupil.from(record);
    }

    PupilHistory parent(PupilRecord record) {
        return parent.from(record);
    }
}
