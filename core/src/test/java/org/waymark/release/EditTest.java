package org.waymark.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.caseload.PupilRecord;
import org.waymark.code.Audience;

class EditTest {

    @Test
    void theWalkChangesNothingByItself() {
        PupilRecord record = FullRecord.of(Audience.STAFF, true);
        assertThat(RecordEdits.pupilRecord(record, new Edit() {})).isEqualTo(record);
    }
}
