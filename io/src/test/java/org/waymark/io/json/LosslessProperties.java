package org.waymark.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.data.Data;
import org.waymark.io.Waymark;
import org.waymark.rating.Purpose;
import org.waymark.rating.Rating;
import org.waymark.scale.Mark;
import org.waymark.scoring.sample.SampleCaseload;

/** Nothing is lost of the records of schools, whatever a later version, a vendor or a school put into them. */
class LosslessProperties {

    /** Some pupils of the four schools, with what their records refer to. */
    private static Caseload some(long seed) {
        Caseload all = SampleCaseload.fourSchools(seed);
        List<PupilRecord> records = new ArrayList<>(all.pupils());
        Collections.shuffle(records, new Random(seed));
        return all.withPupils(records.subList(0, 8));
    }

    private static Data injected(Caseload caseload, long seed) {
        Data plain = RoundTrip.data(RoundTrip.write(Documents.CASELOAD, caseload, false));
        Injected injected = new Injected(seed);
        Data document = injected.into(Documents.CASELOAD, plain);
        assertThat(injected.made()).isGreaterThan(20);
        return document;
    }

    @Property(tries = 15)
    void whatIsReadIsWritten(@ForAll long seed) {
        RoundTrip.assertLossless(Documents.CASELOAD, injected(some(seed), seed));
    }

    @Property(tries = 5)
    void linesLoseNothingEither(@ForAll long seed) {
        Caseload caseload = RoundTrip.read(Documents.CASELOAD, RoundTrip.text(injected(some(seed), seed)));
        String lines = Waymark.ndjson().write(caseload);
        assertThat(Waymark.ndjson().readCaseload(lines)).isEqualTo(caseload);
        assertThat(Waymark.ndjson().write(Waymark.ndjson().readCaseload(lines))).isEqualTo(lines);
        SchemaCheck.assertValid(lines.substring(0, lines.indexOf('\n')));
    }

    /** The helper that everything here rests on fails as soon as anything is dropped, changed or turned round. */
    @Example
    void theRoundTripSeesWhatIsDropped() {
        Rating first = Rating.builder()
                .target("t-1")
                .mark(Mark.quantity(new java.math.BigDecimal("1.10")))
                .on(java.time.LocalDate.of(2026, 9, 1))
                .purpose(Purpose.of("own purpose"))
                .putExtensions("uk.org.vendor", Data.objectOf(Map.of("a", Data.NULL)))
                .putUnknown("later", Data.listOf(Data.of(1)))
                .build();
        Rating second = Rating.builder()
                .target("t-2")
                .mark("b")
                .on(java.time.LocalDate.of(2026, 9, 2))
                .build();
        Caseload one = some(3).withPupils(some(3).pupils().get(0).withRatings(first, second));
        Data document = RoundTrip.data(RoundTrip.write(Documents.CASELOAD, one, false));
        RoundTrip.assertLossless(Documents.CASELOAD, document);
        dropping(document, ratings -> List.of(ratings.get(0)));
        dropping(document, ratings -> List.of(ratings.get(1), ratings.get(0)));
        dropping(document, ratings -> List.of(ratings.get(0).withUnknown(Map.of()), ratings.get(1)));
        dropping(document, ratings -> List.of(ratings.get(0).withExtensions(Map.of()), ratings.get(1)));
        dropping(
                document,
                ratings -> List.of(
                        ratings.get(0).withExtensions(Map.of("uk.org.vendor", Data.objectOf(Map.of()))),
                        ratings.get(1)));
        dropping(document, ratings -> List.of(ratings.get(0).withPurpose(Purpose.MONITORING), ratings.get(1)));
        dropping(
                document,
                ratings -> List.of(
                        ratings.get(0).withMark(Mark.quantity(new java.math.BigDecimal("1.1"))), ratings.get(1)));
    }

    private static void dropping(Data document, UnaryOperator<List<Rating>> change) {
        assertThatThrownBy(() -> RoundTrip.assertLossless(
                        Documents.CASELOAD,
                        document,
                        caseload -> caseload.withPupils(caseload.pupils().stream()
                                .map(record -> record.withRatings(change.apply(record.ratings())))
                                .toList())))
                .isInstanceOf(AssertionError.class);
    }
}
