package org.waymark.scoring.stat;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a calculator found: its figures, or the reason why there are none.
 *
 * <p>The main figures of a result are plain numbers; asking for one that does not exist throws {@link
 * NoSuchElementException}, and {@link #isDefined()} tells beforehand. Figures that may be absent while the main ones exist
 * are {@link java.util.OptionalDouble}s. Counts are always there.
 */
public abstract class StatResult {

    private final @Nullable Undefined undefined;

    StatResult(@Nullable Undefined undefined) {
        this.undefined = undefined;
    }

    /** Returns whether the main figures exist. */
    public final boolean isDefined() {
        return undefined == null;
    }

    /** Returns why the main figures do not exist; empty if they do. */
    public final Optional<Undefined> undefined() {
        return Optional.ofNullable(undefined);
    }

    /** Returns the figure if the result is defined. */
    final double figure(String name, double value) {
        if (undefined != null) {
            throw new NoSuchElementException("No " + name + ", because " + undefined.text());
        }
        return value;
    }

    /** Returns how the result prints: the figures, or why there are none. */
    final String text(String figures) {
        return undefined == null ? figures : "undefined: " + undefined.text();
    }
}
