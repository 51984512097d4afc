package org.waymark.wider;

import org.waymark.code.CodeSet;

/** The codes of {@link WiderArea} that the library knows; a school adds its own. */
public final class WiderAreas {

    /** The codes [wider-area@1]. A code set of the user's own with the id {@code wider-area} goes over it. */
    public static final CodeSet CODES = CodeSet.builder()
            .ref("wider-area@1")
            .title("Areas of wider outcomes")
            .source(
                    "Achievement for All: leadership matters (2009), wider outcomes: the first five; Waymark: the other three")
            .add(WiderArea.ATTENDANCE, "Attendance", "Being in school")
            .add(WiderArea.BEHAVIOUR, "Behaviour", "Behaviour in school")
            .add(WiderArea.BULLYING, "Bullying", "Being bullied, or bullying")
            .add(WiderArea.RELATIONSHIPS, "Positive relationships", "Getting on with others, children and adults")
            .add(WiderArea.PARTICIPATION, "Participation", "Taking part in the life of the school")
            .add(WiderArea.ENGAGEMENT, "Engagement", "Engagement in learning")
            .add(WiderArea.MOTIVATION, "Motivation", "Wanting to learn and to try")
            .add(WiderArea.CONFIDENCE, "Confidence", "Trust in what one can do")
            .build();

    private WiderAreas() {}
}
