package org.waymark.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.caseload.PupilRecord;
import org.waymark.io.Waymark;

class StoreAndReadTest {

    @TempDir
    Path folder;

    @Test
    void readsWhatItStored() {
        PupilRecord record = RecordMapper.record(MisRows.LEARNERS.get(0));
        String json = String.join("\n", Run.main(StoreAndRead::main));

        assertThat(json).contains("\"format\": \"waymark/", "\"com.example.mis\"");
        assertThat(StoreAndRead.read(json)).isEqualTo(record);
    }

    @ParameterizedTest
    @ValueSource(strings = {"caseload.json", "caseload.ndjson"})
    void keepsAWholeCaseload(String name) {
        Path file = folder.resolve(name);
        StoreAndRead.store(file);

        assertThat(Waymark.readCaseload(file).pupils())
                .containsExactlyElementsOf(RecordMapper.records().toList());
    }

    @Test
    void saysWhatIsWrongAndWhere() {
        String json = StoreAndRead.stored(RecordMapper.record(MisRows.LEARNERS.get(0)));

        assertThat(StoreAndRead.fault(json)).isEmpty();
        assertThat(StoreAndRead.fault(json.replace("2026-12-10", "10/12/2026")))
                .contains("ratings[1].on", "line ")
                .doesNotContain("10/12/2026");
    }
}
