package org.waymark.examples.embedding;

import java.time.LocalDate;
import org.waymark.caseload.ReferenceData;
import org.waymark.review.ReviewCycle;
import org.waymark.school.School;

/** What the records refer to: the school and its review cycles. The scales are among those that Waymark ships. */
final class Reference {

    static final ReferenceData DATA = ReferenceData.builder()
            .addSchools(
                    School.builder().id("northgate").title("Northgate School").build())
            .addCycles(ReviewCycle.of(
                    "autumn", "Autumn term", LocalDate.parse("2026-09-01"), LocalDate.parse("2026-12-18")))
            .build();

    private Reference() {}
}
