package org.waymark.scale;

/** The shipped scales for the areas of the engagement model: recorded, never scored. */
final class EngagementScales {

    static final Scale EXPLORATION = area("exploration");
    static final Scale REALISATION = area("realisation");
    static final Scale ANTICIPATION = area("anticipation");
    static final Scale PERSISTENCE = area("persistence");
    static final Scale INITIATION = area("initiation");

    private EngagementScales() {}

    private static Scale area(String name) {
        return Scale.builder()
                .ref("engagement-" + name + "@1")
                .title("Engagement: " + name)
                .kind(ScaleKind.NOMINAL)
                .direction(Direction.NONE)
                .scored(false)
                .addPoints(ScalePoint.of("shown", "Shown; the note says how"))
                .addPoints(ScalePoint.of("not-shown", "Looked for and not shown"))
                .source("DfE, The engagement model: five areas, without scores; the two points are our own")
                .build();
    }
}
