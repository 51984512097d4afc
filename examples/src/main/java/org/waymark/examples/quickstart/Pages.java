package org.waymark.examples.quickstart;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.waymark.caseload.Caseload;
import org.waymark.id.PupilId;
import org.waymark.id.SchoolId;
import org.waymark.io.report.Reports;
import org.waymark.io.report.words.Words;

/** Writes pages for people: what the schools may show together, and one file for the staff of each school. */
final class Pages {

    private final Path folder;

    Pages(Path folder) {
        this.folder = folder;
    }

    /** Writes the files, one of them for the parents of a pupil; returns their names with what is in them. */
    Map<String, String> write(Caseload caseload, LocalDate day, Optional<PupilId> pupil) {
        Reports reports = Reports.of(caseload, day, Words.english());
        Map<String, String> written = new LinkedHashMap<>();
        reports.partnership().write(folder.resolve("partnership.html"));
        written.put("partnership.html", "all schools together, released numbers only: for governors and the trust");
        for (SchoolId school : reports.schools()) {
            String file = "school-" + written.size() + ".html";
            reports.school(school).write(folder.resolve(file));
            written.put(file, reports.name(school) + ", for its own staff: this week, a page for each pupil");
        }
        pupil.flatMap(reports::parents).ifPresent(parents -> {
            parents.write(folder.resolve("parents.html"));
            written.put("parents.html", "what the parents of the pupil in chapter 3 get to read");
        });
        return written;
    }
}
