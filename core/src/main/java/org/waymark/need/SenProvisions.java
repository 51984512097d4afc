package org.waymark.need;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Optional;
import org.waymark.code.CodeEntry;
import org.waymark.code.CodeSet;

/**
 * The codes of {@link SenProvision} that governments know, and the one conversion between old and new ones, which is done
 * only when somebody asks for it.
 */
public final class SenProvisions {

    /** The day from which pupils in England have SEN support (K) and education, health and care plans (E). */
    public static final LocalDate REFORMS_OF_2014 = LocalDate.of(2014, Month.SEPTEMBER, 1);

    /**
     * The codes [sen-provision@1]. A code set of the user's own with the id {@code sen-provision} goes over it, such as
     * one with local statuses and the official code that each stands for.
     *
     * <p>A, P and S have no last day: they ended in England and stayed in Wales until its own reform, and one date would
     * be wrong for one of them. {@link #isLegacy(SenProvision)} knows them.
     */
    public static final CodeSet CODES = CodeSet.builder()
            .ref("sen-provision@1")
            .title("Special educational provision, England and Wales")
            .source(
                    "DfE school census, SEN provision, as restated by Arbor and by Devon County Council; legacy and Welsh"
                            + " codes as listed by Capita and in the Welsh external codes for SEN stage")
            .add(SenProvision.NONE, "No special educational need")
            .addEntries(CodeEntry.builder()
                    .code("K")
                    .label("SEN support")
                    .from(REFORMS_OF_2014)
                    .note("England")
                    .build())
            .addEntries(CodeEntry.builder()
                    .code("E")
                    .label("Education, health and care plan")
                    .from(REFORMS_OF_2014)
                    .note("England")
                    .build())
            .addEntries(legacy("A", "School Action"))
            .addEntries(legacy("P", "School Action Plus"))
            .addEntries(legacy("S", "Statement"))
            .addEntries(wales("C", "School-maintained individual development plan"))
            .addEntries(wales("L", "Individual development plan maintained by the local authority"))
            .build();

    /** The name of the conversion of {@link #closestSince2014(SenProvision)}, for whoever records that it was applied. */
    public static final String CLOSEST_SINCE_2014 = "sen-provision-closest-since-2014";

    private static final Map<SenProvision, SenProvision> CLOSEST = Map.of(
            SenProvision.NONE, SenProvision.NONE,
            SenProvision.SEN_SUPPORT, SenProvision.SEN_SUPPORT,
            SenProvision.EHC_PLAN, SenProvision.EHC_PLAN,
            SenProvision.SCHOOL_ACTION, SenProvision.SEN_SUPPORT,
            SenProvision.SCHOOL_ACTION_PLUS, SenProvision.SEN_SUPPORT,
            SenProvision.STATEMENT, SenProvision.EHC_PLAN);

    private SenProvisions() {}

    /** Whether this is A, P or S: in use in England before September 2014, and in Wales before its reform. */
    public static boolean isLegacy(SenProvision provision) {
        return provision.equals(SenProvision.SCHOOL_ACTION)
                || provision.equals(SenProvision.SCHOOL_ACTION_PLUS)
                || provision.equals(SenProvision.STATEMENT);
    }

    /**
     * The provision of England since 2014 that comes closest: K for A and P, E for S, the same for N, K and E; absent for
     * all others, those of Wales and of a school included.
     *
     * <p>Nothing in the library applies this by itself. It is for a reader who wants one column over the years and says
     * so: the pupils on SEN support since 2014 are not the pupils who would have been on School Action and School Action
     * Plus, so a change over 2014 in such a column is no finding. A statement was taken as equivalent to a plan in census
     * practice.
     */
    public static Optional<SenProvision> closestSince2014(SenProvision provision) {
        return Optional.ofNullable(CLOSEST.get(provision));
    }

    private static CodeEntry legacy(String code, String label) {
        return CodeEntry.builder()
                .code(code)
                .label(label)
                .note("Legacy: no longer used in England; official in Wales before its reform")
                .build();
    }

    private static CodeEntry wales(String code, String label) {
        return CodeEntry.builder()
                .code(code)
                .label(label)
                .from(LocalDate.of(2021, Month.JANUARY, 1))
                .note("Wales, since 2021; the source names the year only")
                .build();
    }
}
