package org.waymark.release;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.code.Audience;
import org.waymark.code.Shared;
import org.waymark.data.Data;
import org.waymark.id.StaffId;
import org.waymark.id.ViewId;
import org.waymark.review.View;

/**
 * Leaves out of a record what a reader may not see: every note, view, statement of a plan and recognition carries an {@link
 * Audience}, and all of them are honoured, wherever in the record they stand. A plan no longer names a view that was left out.
 *
 * <p>The audiences of the library widen from the staff to the parents, the pupil and the professionals outside the school: a
 * reader sees what is marked for the own circle or a wider one, so staff see all four and {@link Audience#EXTERNAL} sees only
 * what is marked {@code external}. An audience that the library does not know stands beside them: what is marked with it is seen
 * by a reader of exactly that audience and by nobody else, see {@link #alsoSeeing(Audience)}; and such a reader sees nothing more.
 *
 * <p>Extensions and fields of a later version carry no audience, and may hold a note: only staff get them, unless {@link
 * #keepingVendorData()}. Ids of staff stay within the school: staff, parents and pupil get them, a reader of any other audience
 * gets roles only, unless {@link #keepingStaff()}. What is no note stays: statements of targets, reasons, ratings. Choose
 * beforehand which parts of a record a reader is to get at all. Immutable.
 *
 * <p>A filter makes a record, and any door writes it:
 *
 * <pre>{@code
 * Waymark.json().write(AudienceFilter.forAudience(Audience.PARENT).of(record))
 * }</pre>
 */
public final class AudienceFilter {

    private static final List<Audience> WIDENING =
            List.of(Audience.STAFF, Audience.PARENT, Audience.PUPIL, Audience.EXTERNAL);

    private static final Set<Audience> KNOWING_STAFF = Set.of(Audience.STAFF, Audience.PARENT, Audience.PUPIL);

    private final Set<Audience> seen;
    private final boolean vendorData;
    private final boolean staff;

    private AudienceFilter(Set<Audience> seen, boolean vendorData, boolean staff) {
        this.seen = Set.copyOf(seen);
        this.vendorData = vendorData;
        this.staff = staff;
    }

    /** Returns the filter for a reader of this audience. */
    public static AudienceFilter forAudience(Audience reader) {
        int circle = WIDENING.indexOf(reader);
        Set<Audience> seen = circle < 0 ? Set.of(reader) : new HashSet<>(WIDENING.subList(circle, WIDENING.size()));
        return new AudienceFilter(seen, reader.equals(Audience.STAFF), KNOWING_STAFF.contains(reader));
    }

    /** Returns this filter for a reader who also sees what is marked with exactly this audience, such as one of the school's own. */
    public AudienceFilter alsoSeeing(Audience marked) {
        Set<Audience> more = new HashSet<>(seen);
        more.add(marked);
        return new AudienceFilter(more, vendorData, staff);
    }

    /** Returns this filter with extensions and fields of a later version left in, for a caller who knows what they hold. */
    public AudienceFilter keepingVendorData() {
        return new AudienceFilter(seen, true, staff);
    }

    /** Returns this filter with ids of staff left in, for a reader who may know who did what. */
    public AudienceFilter keepingStaff() {
        return new AudienceFilter(seen, vendorData, true);
    }

    /** Returns this filter with ids of staff left out: roles stay, and the spells as a responsible adult are gone. */
    public AudienceFilter withoutStaff() {
        return new AudienceFilter(seen, vendorData, false);
    }

    /** Whether the reader may see this. */
    public boolean shows(Shared shared) {
        return seen.contains(shared.audience());
    }

    /** Returns what of a record the reader may see. */
    public PupilRecord of(PupilRecord record) {
        Set<ViewId> gone = new HashSet<>();
        for (View view : record.views()) {
            if (!shows(view)) {
                view.id().ifPresent(gone::add);
            }
        }
        PupilRecord filtered = RecordEdits.pupilRecord(record, new ForReader());
        return ViewLinks.without(gone, filtered);
    }

    /** Returns what of each record the reader may see; the reference data stays. */
    public Caseload of(Caseload caseload) {
        List<PupilRecord> records = new ArrayList<>();
        caseload.pupils().forEach(record -> records.add(of(record)));
        Caseload filtered = caseload.withPupils(records);
        return vendorData ? filtered : filtered.withExtensions(Map.of()).withUnknown(Map.of());
    }

    /** How many audiences the reader belongs to. */
    @Override
    public String toString() {
        return "AudienceFilter[audiences=" + seen.size() + "]";
    }

    private final class ForReader extends Edit {

        @Override
        boolean keeps(Shared shared) {
            return shows(shared);
        }

        @Override
        Optional<StaffId> staff(StaffId named) {
            return staff ? Optional.of(named) : Optional.empty();
        }

        @Override
        Map<String, Data> vendor(Map<String, Data> data) {
            return vendorData ? data : Map.of();
        }
    }
}
