package org.waymark.code;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A shipped code set with the user's own codes over it: what a code means here, which official code it stands for, and
 * whether it is in use.
 *
 * <p>The user's sets of the same id as the shipped one are asked first, in their order, whatever their version; then the
 * shipped one. Sets of another id play no part. Codes are compared as they are written.
 */
public final class CodeSets {

    private final List<CodeSet> layers;

    private CodeSets(List<CodeSet> layers) {
        this.layers = layers;
    }

    /**
     * Lays the user's code sets over a shipped one.
     *
     * @param shipped the set that is asked last
     * @param userSets all code sets of the user; those with another id than {@code shipped} are left out
     */
    public static CodeSets over(CodeSet shipped, Collection<CodeSet> userSets) {
        List<CodeSet> layers = new ArrayList<>();
        for (CodeSet set : userSets) {
            if (set.ref().id().equals(shipped.ref().id())) {
                layers.add(set);
            }
        }
        layers.add(shipped);
        return new CodeSets(List.copyOf(layers));
    }

    /** The sets in the order in which they are asked; the shipped one is the last. */
    public List<CodeSet> layers() {
        return layers;
    }

    /** Finds the entry of a code; absent if no set holds it. */
    public Optional<CodeEntry> find(Code code) {
        return layers.stream().flatMap(set -> set.find(code.code()).stream()).findFirst();
    }

    /**
     * The official code that a code stands for: what its entry maps to, or the code itself if its entry maps to nothing;
     * absent if no set holds it. Only one step is taken: what an entry maps to is official.
     */
    public Optional<String> official(Code code) {
        return find(code).map(entry -> entry.mapsTo().orElse(entry.code()));
    }

    /** Whether a set holds the code and the code was in use on this day. False if no set holds it. */
    public boolean isInUse(Code code, LocalDate day) {
        return find(code).map(entry -> entry.isOn(day)).orElse(false);
    }
}
