package org.waymark.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.waymark.caseload.PupilRecord;
import org.waymark.finding.WithFindings;
import org.waymark.io.Waymark;

/** What the tables hold of a record comes back from them, however they are written. */
class RecordTableProperties {

    @Provide
    Arbitrary<CsvOptions> options() {
        CsvOptions all = RecordsThere.everything();
        return Arbitraries.of(
                all,
                all.withSeparator(';').withCrlf(),
                all.withSeparator('\t').withByteOrderMark(),
                all.withoutFormulaGuard(),
                all.withDfeSymbols().withCrlf());
    }

    @Property(tries = 25)
    void recordsComeBack(@ForAll long seed, @ForAll("options") CsvOptions options) {
        List<PupilRecord> records = RecordsThere.some(seed);
        Map<RecordTable<?>, String> tables = RecordsThere.tables(records, options);
        WithFindings<List<PupilRecord>> read =
                Waymark.csv().withOptions(options).readTables(tables);
        assertThat(read.findings()).isEmpty();
        for (int i = 0; i < records.size(); i++) {
            assertThat(Waymark.json().write(read.value().get(i)))
                    .isEqualTo(Waymark.json().write(records.get(i)));
        }
        assertThat(read.value()).isEqualTo(records);
        assertThat(RecordsThere.tables(read.value(), options)).isEqualTo(tables);
    }

    /** The order of columns means nothing to a reader. */
    @Property(tries = 8)
    void columnsMayStandInAnyOrder(@ForAll long seed) {
        List<PupilRecord> records = RecordsThere.some(seed);
        Map<RecordTable<?>, String> turned = new LinkedHashMap<>();
        RecordsThere.tables(records, RecordsThere.everything())
                .forEach((table, text) -> turned.put(table, CsvText.turnedRound(text)));
        assertThat(Waymark.csv().readTables(turned).value()).isEqualTo(records);
    }
}
