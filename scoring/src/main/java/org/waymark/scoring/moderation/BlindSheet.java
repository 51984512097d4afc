package org.waymark.scoring.moderation;

import java.util.List;
import java.util.Optional;
import org.waymark.id.SchoolId;

/**
 * What one school is asked to moderate.
 *
 * @param moderator the school that moderates
 * @param items what its moderators see, in an order that says nothing
 */
public record BlindSheet(SchoolId moderator, List<BlindItem> items) {

    /** Copies the list. */
    public BlindSheet {
        items = List.copyOf(items);
    }

    /** Returns the item of this key; empty if it is not on the sheet. */
    public Optional<BlindItem> item(String key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst();
    }

    @Override
    public String toString() {
        return "BlindSheet[moderator=" + moderator + ", items=" + items.size() + "]";
    }
}
