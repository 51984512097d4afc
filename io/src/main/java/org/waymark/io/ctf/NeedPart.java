package org.waymark.io.ctf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.waymark.need.Need;
import org.waymark.need.SenType;
import org.waymark.need.SenTypes;

/**
 * Reads {@code SENhistory/SENneeds/SENneed} into ranked needs.
 *
 * <p>Needs come in the order of their ranks, those of one rank in the order of the file. A rank that another need of the same
 * time has already is raised to the next free one, for no two needs share a rank; ranks that are skipped stay skipped. A need
 * without a day of its own holds from the day of the file: that it was there before, the file does not say.
 */
final class NeedPart {

    private static final Set<String> READ = Set.of("NeedStartDate", "NeedEndDate", "SENtypeRank", "SENtype");

    private record Ranked(XmlElement element, Need need, boolean hasRank) {}

    private NeedPart() {}

    static List<Need> read(XmlElement needs, CtfHeader header, CtfFields fields) {
        List<Ranked> found = new ArrayList<>();
        for (XmlElement element : needs.children()) {
            if (element.name().equals("SENneed")) {
                need(element, header, fields).ifPresent(found::add);
                element.children().stream()
                        .filter(child -> !READ.contains(child.name()))
                        .forEach(child -> fields.passedOver(child, false));
            } else {
                fields.passedOver(element, false);
            }
        }
        found.sort(
                Comparator.comparing(ranked -> ranked.hasRank() ? ranked.need().rank() : Integer.MAX_VALUE));
        return ranked(found, fields.notes());
    }

    private static Optional<Ranked> need(XmlElement element, CtfHeader header, CtfFields fields) {
        Optional<SenType> type = fields.one(element, "SENtype")
                .flatMap(code -> fields.value(code, text -> SenType.of(text.toUpperCase(Locale.ROOT)))
                        .map(made -> {
                            fields.known(code, made.code(), SenTypes.CODES);
                            return made;
                        }));
        OptionalInt rank = fields.count(element, "SENtypeRank");
        Optional<LocalDate> from = from(element, header, fields);
        Optional<LocalDate> to = fields.day(element, "NeedEndDate");
        if (type.isEmpty() || from.isEmpty()) {
            fields.notes()
                    .warn(
                            CtfRules.MISSING,
                            element,
                            "has no " + (type.isEmpty() ? "SENtype" : "day from which it holds")
                                    + ", and was not carried",
                            "Ask the school that wrote the file.");
            return Optional.empty();
        }
        if (to.isPresent() && to.get().isBefore(from.get())) {
            fields.notes()
                    .warn(
                            CtfRules.ENDS_BEFORE_START,
                            element,
                            "ends before it begins; both days were carried as given",
                            "Ask the school that wrote the file.");
        }
        boolean hasRank = rank.isPresent() && rank.getAsInt() > 0;
        Need.Builder need = Need.builder()
                .type(type.get())
                .rank(hasRank ? rank.getAsInt() : 1)
                .from(from.get())
                .to(to);
        return Optional.of(new Ranked(element, need.build(), hasRank));
    }

    private static Optional<LocalDate> from(XmlElement element, CtfHeader header, CtfFields fields) {
        Optional<LocalDate> own = fields.day(element, "NeedStartDate");
        if (own.isEmpty() && header.day().isPresent()) {
            fields.notes()
                    .info(
                            CtfRules.UNDATED_NEED,
                            element,
                            "has no first day of its own; it holds from the day on which the file was made",
                            "Set the day from which the need was known, if you know it.");
        }
        return own.or(header::day);
    }

    private static List<Need> ranked(List<Ranked> found, CtfNotes notes) {
        List<Need> needs = new ArrayList<>();
        for (Ranked next : found) {
            Need need = next.need();
            int highest = needs.stream()
                    .filter(other -> overlap(other, need))
                    .mapToInt(Need::rank)
                    .max()
                    .orElse(0);
            int rank = next.hasRank() ? Math.max(need.rank(), highest + 1) : highest + 1;
            if (!next.hasRank() || rank != need.rank()) {
                notes.warn(
                        CtfRules.RANK,
                        next.element(),
                        next.hasRank()
                                ? "has the rank of another need of the same time, and was given the next one"
                                : "has no rank of 1 or more, and was put after the others of the same time",
                        "Ask the school which of its needs comes first.");
            } else if (rank > highest + 1) {
                notes.info(
                        CtfRules.RANK,
                        next.element(),
                        "has a rank that leaves out the one before it; it was carried as given",
                        "Look whether a need is missing.");
            }
            needs.add(need.withRank(rank));
        }
        return needs;
    }

    private static boolean overlap(Need one, Need other) {
        return !one.to().orElse(LocalDate.MAX).isBefore(other.from())
                && !other.to().orElse(LocalDate.MAX).isBefore(one.from());
    }
}
