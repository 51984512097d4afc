package org.waymark.code;

/** The codes of {@link Role} that the library knows; a school adds its own. */
public final class Roles {

    /** The codes [role@1]. A code set of the user's own with the id {@code role} goes over it. */
    public static final CodeSet CODES = CodeSet.builder()
            .ref("role@1")
            .title("What somebody does for a pupil or a target")
            .source("Waymark")
            .add(Role.KEY_WORKER, "Key worker", "The named adult who rates and reviews a target with the pupil")
            .add(Role.KEY_TEACHER, "Key teacher", "The teacher who leads the conversations with the parents")
            .add(Role.CLASS_TEACHER, "Class teacher", "The teacher of the class or subject")
            .add(Role.SENCO, "SENCO", "The special educational needs co-ordinator")
            .add(Role.DELIVERER, "Deliverer", "Whoever delivers a provision")
            .add(Role.MODERATOR, "Moderator", "Whoever rates again so that a standard is agreed")
            .add(Role.PUPIL, "Pupil")
            .add(Role.PARENT, "Parent or carer")
            .build();

    private Roles() {}
}
