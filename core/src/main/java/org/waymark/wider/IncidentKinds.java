package org.waymark.wider;

import org.waymark.code.CodeSet;

/** The codes of {@link IncidentKind} that the library knows; a school adds its own. */
public final class IncidentKinds {

    /** The codes [incident-kind@1]. A code set of the user's own with the id {@code incident-kind} goes over it. */
    public static final CodeSet CODES = CodeSet.builder()
            .ref("incident-kind@1")
            .title("Kinds of incident")
            .source("Waymark")
            .add(
                    IncidentKind.BEHAVIOUR,
                    "Behaviour incident",
                    "As the school records it; two schools need not count alike")
            .add(
                    IncidentKind.BULLYING,
                    "Bullying incident",
                    "As the school records it; two schools need not count alike")
            .add(IncidentKind.SUSPENSION, "Suspension", "Each suspension once, however long it was")
            .build();

    private IncidentKinds() {}
}
