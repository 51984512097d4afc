package org.waymark.io.ctf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.need.ProvisionSpell;
import org.waymark.need.SenProvision;
import org.waymark.need.SenProvisions;

/**
 * Reads {@code SENhistory/SEN} into spells of provision.
 *
 * <p>An entry has a first day only: the next one ends it on the day before. An entry with N is a spell without provision. Of
 * two entries that begin on one day the later in the file stands.
 */
final class ProvisionPart {

    private record Entry(XmlElement element, SenProvision provision, LocalDate from) {}

    private ProvisionPart() {}

    static List<ProvisionSpell> read(XmlElement history, CtfFields fields) {
        List<Entry> entries = new ArrayList<>();
        for (XmlElement element : history.children("SEN")) {
            entry(element, fields).ifPresent(entries::add);
            for (XmlElement child : element.children()) {
                if (!child.name().equals("StartDate") && !child.name().equals("SENprovision")) {
                    fields.passedOver(child, false);
                }
            }
        }
        entries.sort(Comparator.comparing(Entry::from));
        return spells(entries, fields.notes());
    }

    private static Optional<Entry> entry(XmlElement element, CtfFields fields) {
        Optional<SenProvision> provision = fields.one(element, "SENprovision")
                .flatMap(code -> fields.value(code, text -> SenProvision.of(text.toUpperCase(Locale.ROOT)))
                        .map(made -> {
                            fields.known(code, made.code(), SenProvisions.CODES);
                            return made;
                        }));
        Optional<LocalDate> from = fields.day(element, "StartDate");
        if (provision.isEmpty() || from.isEmpty()) {
            fields.notes()
                    .warn(
                            CtfRules.MISSING,
                            element,
                            "has no " + (provision.isEmpty() ? "SENprovision" : "StartDate")
                                    + " that can be read, and was not carried",
                            "Ask the school that wrote the file.");
            return Optional.empty();
        }
        return Optional.of(new Entry(element, provision.get(), from.get()));
    }

    private static List<ProvisionSpell> spells(List<Entry> entries, CtfNotes notes) {
        List<ProvisionSpell> spells = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            boolean last = i == entries.size() - 1;
            if (!last && entries.get(i + 1).from().equals(entry.from())) {
                notes.warn(
                        CtfRules.SAME_DAY,
                        entry.element(),
                        "begins on the day of another provision that stands after it, and was not carried",
                        "Ask the school which of the two holds.");
                continue;
            }
            ProvisionSpell.Builder spell =
                    ProvisionSpell.builder().provision(entry.provision()).from(entry.from());
            if (!last) {
                spell.to(entries.get(i + 1).from().minusDays(1));
            }
            spells.add(spell.build());
        }
        return spells;
    }
}
