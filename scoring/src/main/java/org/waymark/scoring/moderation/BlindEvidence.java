package org.waymark.scoring.moderation;

import java.util.Optional;
import org.waymark.data.Personal;
import org.waymark.rating.EvidenceKind;

/**
 * A piece of evidence on a blind sheet.
 *
 * @param kind what it is
 * @param reference where the school's system keeps it
 * @param note what it shows; absent if nobody said, or the moderator may not see it
 */
public record BlindEvidence(EvidenceKind kind, String reference, Optional<String> note) implements Personal {

    @Override
    public String redacted() {
        return "BlindEvidence[redacted]";
    }

    @Override
    public String toString() {
        return redacted();
    }
}
