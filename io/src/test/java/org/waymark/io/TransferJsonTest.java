package org.waymark.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.caseload.ReferenceData;
import org.waymark.id.SchoolId;
import org.waymark.release.Transfer;
import org.waymark.release.TransferRecord;

class TransferJsonTest {

    private static final TransferRecord TRANSFER = Transfer.of(
            Samples.record("p-1"),
            ReferenceData.builder().build(),
            SchoolId.of("northgate"),
            LocalDate.parse("2027-07-23"));

    @Test
    void whatIsWrittenIsReadBack(@TempDir Path folder) {
        String json = Waymark.json().write(TRANSFER);
        assertThat(json).startsWith("{\n  \"format\": \"waymark/transfer\",\n  \"version\": \"1.0\",\n");
        assertThat(Waymark.json().readTransfer(json)).isEqualTo(TRANSFER);
        Path file = folder.resolve("transfer.json");
        Waymark.json().write(file, TRANSFER);
        assertThat(Waymark.json().readTransfer(file)).isEqualTo(TRANSFER);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Waymark.json().write(bytes, TRANSFER);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(json);
        assertThat(Waymark.json().readTransfer(new ByteArrayInputStream(bytes.toByteArray())))
                .isEqualTo(TRANSFER);
    }

    @Test
    void aRecordIsNoTransferAndATransferWithoutARecordIsNone() {
        String record = Waymark.json().write(TRANSFER.record());
        assertThatExceptionOfType(ReadException.class)
                .isThrownBy(() -> Waymark.json().readTransfer(record));
        String empty = "{\"format\": \"waymark/transfer\", \"version\": \"1.0\"}";
        assertThatExceptionOfType(ReadException.class)
                .isThrownBy(() -> Waymark.json().readTransfer(empty))
                .satisfies(e -> assertThat(e.findings().size()).isEqualTo(4));
    }
}
