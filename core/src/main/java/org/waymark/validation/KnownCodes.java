package org.waymark.validation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.code.Code;
import org.waymark.code.CodeEntry;
import org.waymark.code.CodeSet;
import org.waymark.data.Spell;
import org.waymark.school.LocalAuthorities;

/**
 * The codes that the user's sets and the shipped ones know, indexed once. As in {@link org.waymark.code.CodeSets}, the
 * user's sets of the same id are asked before the shipped one.
 */
final class KnownCodes {

    /** The id of the sets that list the local authorities. */
    static final String LOCAL_AUTHORITIES = "la";

    private final Map<String, Map<String, CodeEntry>> byId = new HashMap<>();
    private final List<CodeSet> authorities;

    KnownCodes(Collection<CodeSet> userSets, Collection<CodeSet> shipped) {
        Stream.concat(userSets.stream(), shipped.stream()).forEach(set -> {
            Map<String, CodeEntry> entries = byId.computeIfAbsent(set.ref().id(), id -> new HashMap<>());
            set.entries().forEach(entry -> entries.putIfAbsent(entry.code(), entry));
        });
        List<CodeSet> lists = userSets.stream()
                .filter(set -> set.ref().id().equals(LOCAL_AUTHORITIES))
                .toList();
        authorities = lists.isEmpty()
                ? List.of()
                : Stream.concat(lists.stream(), Stream.of(LocalAuthorities.PSEUDO))
                        .toList();
    }

    /** The lists of authorities, with the published numbers that stand for none; empty if the user has no list. */
    List<CodeSet> authorities() {
        return authorities;
    }

    /** Finds the entry of a code in the sets that share the id of this shipped one. */
    Optional<CodeEntry> find(CodeSet shipped, Code code) {
        return Optional.ofNullable(
                byId.getOrDefault(shipped.ref().id(), Map.of()).get(code.code()));
    }

    /** The official code that a code stands for; the code itself if no set holds it. */
    String official(CodeSet shipped, Code code) {
        return find(shipped, code).flatMap(CodeEntry::mapsTo).orElse(code.code());
    }

    /** Whether a code was in use from the first to the last day of a spell; true if no set holds it. */
    boolean isInUse(CodeSet shipped, Code code, Spell spell) {
        Optional<CodeEntry> entry = find(shipped, code);
        boolean late = entry.flatMap(CodeEntry::from)
                .filter(from -> spell.from().isBefore(from))
                .isPresent();
        boolean past = entry.flatMap(CodeEntry::to)
                .filter(to -> spell.to().map(last -> last.isAfter(to)).orElse(true))
                .isPresent();
        return !late && !past;
    }
}
