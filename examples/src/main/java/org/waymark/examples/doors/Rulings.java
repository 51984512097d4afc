package org.waymark.examples.doors;

import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.finding.Findings;
import org.waymark.finding.Position;
import org.waymark.release.TransferRecord;
import org.waymark.validation.Validation;

/** What the rules of the library say of what a file holds. */
final class Rulings {

    private Rulings() {}

    static Findings of(Object value) {
        if (value instanceof Caseload caseload) {
            return Validation.standard(caseload.referenceData()).check(caseload);
        }
        if (value instanceof ReferenceData referenceData) {
            return Validation.standard(referenceData).checkReferenceData();
        }
        if (value instanceof PupilRecord record) {
            return Validation.standard(Incoming.nothing()).check(record);
        }
        if (value instanceof TransferRecord transfer) {
            Position outer = Position.root().field("record");
            return Validation.standard(transfer.referenceData())
                    .check(transfer.record())
                    .map(finding -> finding.withPosition(finding.position().in(outer)));
        }
        return Findings.none();
    }
}
