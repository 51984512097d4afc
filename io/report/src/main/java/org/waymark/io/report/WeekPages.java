package org.waymark.io.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.caseload.PupilRecord;
import org.waymark.id.PupilId;
import org.waymark.io.report.page.WeekPage;
import org.waymark.io.report.words.GroupWords;
import org.waymark.io.report.words.Words;
import org.waymark.scoring.attention.AttentionGap;
import org.waymark.scoring.attention.AttentionItem;
import org.waymark.scoring.attention.AttentionKind;
import org.waymark.scoring.attention.AttentionList;
import org.waymark.scoring.attention.AttentionReason;
import org.waymark.scoring.attention.AttentionState;
import org.waymark.scoring.cohort.CohortValue;
import org.waymark.scoring.subject.Facet;

/** Makes the page of whom to talk about out of the list. */
final class WeekPages {

    /** States that are worth a number on top beside those of the reasons; the rest is nobody's business this week. */
    private static final List<AttentionState> STATES =
            List.of(AttentionState.CLEAR, AttentionState.NOT_JUDGED, AttentionState.ON_HOLD);

    private final GroupWords codes;
    private final Words words;
    private final Map<PupilId, PupilRecord> records;
    private final Function<PupilId, Optional<String>> anchors;

    /**
     * Makes pages that know the pupils by these records.
     *
     * @param records the records of those who may be listed
     * @param anchors where the page of a pupil is in the same file
     */
    WeekPages(GroupWords codes, Map<PupilId, PupilRecord> records, Function<PupilId, Optional<String>> anchors) {
        this.codes = codes;
        this.words = codes.words();
        this.records = records;
        this.anchors = anchors;
    }

    WeekPage of(AttentionList list) {
        Map<String, List<AttentionItem>> byReason = new LinkedHashMap<>();
        list.items()
                .forEach(item -> byReason.computeIfAbsent(first(item).key(), reason -> new ArrayList<>())
                        .add(item));
        List<WeekPage.Group> groups = new ArrayList<>();
        Map<AttentionKind, String> places = new EnumMap<>(AttentionKind.class);
        int place = 1;
        for (List<AttentionItem> items : byReason.values()) {
            AttentionReason reason = first(items.get(0));
            String anchor = "week-" + (groups.size() + 1);
            places.putIfAbsent(reason.kind(), anchor);
            groups.add(new WeekPage.Group(
                    anchor,
                    heading(reason, items.size()),
                    reason.todo(words.labels()),
                    reason.isStatutory(),
                    place,
                    items.stream().map(this::item).toList()));
            place += items.size();
        }
        return new WeekPage("week", list.day(), counts(list, places), groups, gaps(list));
    }

    private static AttentionReason first(AttentionItem item) {
        return item.reasons().get(0);
    }

    private String name(AttentionKind kind) {
        return words.text("attention.kind." + kind.code());
    }

    /** What a group has in common: the kind, and for what is overdue the thing itself. */
    private String heading(AttentionReason reason, int count) {
        if (reason.kind() != AttentionKind.OVERDUE) {
            return words.text("week.group", "kind", name(reason.kind()), "count", count);
        }
        String thing = words.has(reason.key())
                ? words.text(reason.key())
                : reason.title().orElse(reason.what());
        return words.text("week.group.due", "kind", name(reason.kind()), "thing", thing, "count", count);
    }

    private WeekPage.Item item(AttentionItem item) {
        String name = Optional.ofNullable(records.get(item.pupil()))
                .flatMap(record -> record.pupil().name())
                .orElseGet(() -> item.pupil().value());
        String year = item.facets()
                .find(Facet.YEAR)
                .map(code -> codes.value(Facet.YEAR, CohortValue.of(code)))
                .orElse("");
        return new WeekPage.Item(
                name,
                year,
                anchors.apply(item.pupil()),
                line(first(item)),
                item.reasons().stream()
                        .skip(1)
                        .map(reason -> reason.toText(words.labels()))
                        .toList());
    }

    /** What the heading of the group does not say already. */
    private String line(AttentionReason reason) {
        if (reason.kind() != AttentionKind.OVERDUE) {
            return reason.toText(words.labels());
        }
        int targets = reason.targets().size();
        int things = targets > 0 ? targets : reason.matters().size();
        String counted = counted(targets > 0 ? "targets" : "things", things);
        return words.text(
                "week.late",
                "days",
                counted("days", reason.days()),
                "things",
                targets == 0 && things == 1 ? "" : words.text("week.things", "things", counted));
    }

    private String counted(String what, long count) {
        return words.text("attention." + what + (count == 1 && !what.equals("things") ? ".one" : ""), "count", count);
    }

    /** How many pupils have each kind of reason, not only as their first, and how many have none. */
    private List<WeekPage.Count> counts(AttentionList list, Map<AttentionKind, String> places) {
        List<WeekPage.Count> counts = new ArrayList<>();
        counts.add(new WeekPage.Count(list.items().size(), words.text("attention.state.listed"), Optional.empty()));
        for (AttentionKind kind : list.settings().order()) {
            int pupils = list.all(kind).size();
            if (pupils > 0) {
                counts.add(new WeekPage.Count(pupils, name(kind), Optional.ofNullable(places.get(kind))));
            }
        }
        for (AttentionState state : STATES) {
            if (state == AttentionState.CLEAR || list.count(state) > 0) {
                counts.add(new WeekPage.Count(
                        list.count(state), words.text("attention.state." + state.code()), Optional.empty()));
            }
        }
        return counts;
    }

    private List<String> gaps(AttentionList list) {
        return list.gaps().stream().map(this::gap).toList();
    }

    private String gap(AttentionGap gap) {
        return words.text(
                gap.pupils() == 1 ? "week.gap.one" : "week.gap.other",
                "kind",
                name(gap.kind()),
                "why",
                gap.toText(words.labels()),
                "count",
                gap.pupils());
    }
}
