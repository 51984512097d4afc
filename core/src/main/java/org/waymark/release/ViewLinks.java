package org.waymark.release;

import java.util.Set;
import org.waymark.caseload.PupilRecord;
import org.waymark.id.ViewId;

/** Links of plans to views: a link to a view that stays behind would say that there is one. */
final class ViewLinks {

    private ViewLinks() {}

    static PupilRecord without(Set<ViewId> gone, PupilRecord record) {
        if (gone.isEmpty()) {
            return record;
        }
        return record.withPlans(Edit.each(
                record.plans(),
                plan -> plan.withViews(
                        plan.views().stream().filter(id -> !gone.contains(id)).toList())));
    }
}
