package org.waymark.io.report.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.io.report.words.Words;

/**
 * Whom to talk about this week and why, for the person with three minutes: the most urgent first, a line of reason, what to do
 * next, and where the pupil's own page is. Pupils with the same most urgent reason stand together, so that it is read once. It names
 * pupils: for use in the school.
 *
 * @param anchor see {@link Page#anchor()}
 * @param day the day as of which it was made
 * @param counts how many there are of each kind of reason, and how many have none, as they are shown
 * @param groups the pupils by their most urgent reason; together, all that have one
 * @param gaps what could not be judged and why, a sentence each
 */
public record WeekPage(String anchor, LocalDate day, List<Count> counts, List<Group> groups, List<String> gaps)
        implements Page {

    /** Copies the lists. */
    public WeekPage {
        counts = List.copyOf(counts);
        groups = List.copyOf(groups);
        gaps = List.copyOf(gaps);
    }

    @Override
    public String heading(Words words) {
        return words.text("week.title");
    }

    /** How many pupils there are to talk about. */
    public int pupils() {
        return groups.stream().mapToInt(group -> group.items().size()).sum();
    }

    /** How many pupils it is about. */
    @Override
    public String toString() {
        return "WeekPage[" + pupils() + " pupils]";
    }

    /**
     * A number with what it counts.
     *
     * @param number how many
     * @param what of what, as it is shown
     * @param anchor where on the page they stand; absent if they stand nowhere
     */
    public record Count(int number, String what, Optional<String> anchor) {}

    /**
     * The pupils with the same most urgent reason.
     *
     * @param anchor where it is on the page
     * @param heading the reason, as it is shown
     * @param next what to do about it
     * @param statutory whether it is a statutory deadline
     * @param first the place of the first of them on the whole list, from 1
     * @param items the pupils, the most urgent first
     */
    public record Group(String anchor, String heading, String next, boolean statutory, int first, List<Item> items) {

        /** Copies the list. */
        public Group {
            items = List.copyOf(items);
        }

        /** How many pupils there are. */
        @Override
        public String toString() {
            return "Group[" + items.size() + " pupils]";
        }
    }

    /**
     * A pupil to talk about.
     *
     * @param name what the pupil is called on pages
     * @param about what tells pupils of one name apart, such as the year; empty for nothing
     * @param anchor the pupil's own page in the same file; absent if it has none
     * @param reason the most urgent reason, a line
     * @param also the other reasons, a line each
     */
    public record Item(String name, String about, Optional<String> anchor, String reason, List<String> also) {

        /** Copies the list. */
        public Item {
            also = List.copyOf(also);
        }

        /** How many reasons there are. */
        @Override
        public String toString() {
            return "Item[" + (also.size() + 1) + " reasons]";
        }
    }
}
