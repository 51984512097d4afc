package org.waymark.scoring.attention;

import java.util.Comparator;
import java.util.List;

/**
 * The order of a list: no score, but a comparison that can be told in one sentence. The most urgent reasons of two pupils are held
 * against each other, then the next, until they differ in kind, in being statutory, or in days; who has more reasons then comes
 * first.
 */
final class AttentionOrder implements Comparator<AttentionItem> {

    private final Comparator<AttentionReason> byUrgency;

    AttentionOrder(List<AttentionKind> kinds) {
        List<AttentionKind> order = List.copyOf(kinds);
        byUrgency = Comparator.comparingInt((AttentionReason reason) -> order.indexOf(reason.kind()))
                .thenComparing(AttentionReason::isStatutory, Comparator.reverseOrder())
                .thenComparing(AttentionReason::days, Comparator.reverseOrder());
    }

    /** The reasons of one pupil in order. */
    List<AttentionReason> sorted(List<AttentionReason> reasons) {
        return reasons.stream()
                .sorted(byUrgency.thenComparing(AttentionReason::what))
                .toList();
    }

    @Override
    public int compare(AttentionItem first, AttentionItem second) {
        int both = Math.min(first.reasons().size(), second.reasons().size());
        for (int i = 0; i < both; i++) {
            int order =
                    byUrgency.compare(first.reasons().get(i), second.reasons().get(i));
            if (order != 0) {
                return order;
            }
        }
        int more = Integer.compare(second.reasons().size(), first.reasons().size());
        if (more != 0) {
            return more;
        }
        int pupils = first.pupil().compareTo(second.pupil());
        return pupils != 0 ? pupils : compareTwins(first, second);
    }

    /** Two records under one id, which validation reports, still have one order: that of what the reasons are about. */
    private static int compareTwins(AttentionItem first, AttentionItem second) {
        for (int i = 0; i < first.reasons().size(); i++) {
            AttentionReason one = first.reasons().get(i);
            AttentionReason other = second.reasons().get(i);
            int order = one.what().compareTo(other.what());
            int both = Math.min(one.matters().size(), other.matters().size());
            for (int j = 0; order == 0 && j < both; j++) {
                order = AttentionMatter.compare(
                        one.matters().get(j), other.matters().get(j));
            }
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
