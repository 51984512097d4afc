package org.waymark.code;

import org.waymark.internal.Texts;

/**
 * What somebody does for a pupil or a target. Open: a school names its own.
 *
 * @param code the code as it is written; any text that can name a thing, see {@link Code}
 */
public record Role(String code) implements Code, Comparable<Role> {

    /** The named adult who rates and reviews a target with the pupil. */
    public static final Role KEY_WORKER = new Role("key-worker");

    /** The teacher who leads the conversations with the parents. */
    public static final Role KEY_TEACHER = new Role("key-teacher");

    /** The teacher of the class or subject. */
    public static final Role CLASS_TEACHER = new Role("class-teacher");

    /** The special educational needs co-ordinator. */
    public static final Role SENCO = new Role("senco");

    /** Whoever delivers a provision. */
    public static final Role DELIVERER = new Role("deliverer");

    /** Whoever rates again so that a standard is agreed. */
    public static final Role MODERATOR = new Role("moderator");

    /** The pupil. */
    public static final Role PUPIL = new Role("pupil");

    /** A parent or carer. */
    public static final Role PARENT = new Role("parent");

    /** Refuses a text that cannot name a thing, see {@link Code}. */
    public Role {
        code = Texts.name("Role", code);
    }

    /** Returns the code that is written so, known or not. */
    public static Role of(String code) {
        return new Role(code);
    }

    @Override
    public int compareTo(Role other) {
        return code.compareTo(other.code);
    }

    /** The code as it is written; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return code;
    }
}
