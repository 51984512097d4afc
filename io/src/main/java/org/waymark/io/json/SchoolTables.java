package org.waymark.io.json;

import org.waymark.school.AcademicYear;
import org.waymark.school.Laestab;
import org.waymark.school.Partnership;
import org.waymark.school.PartnershipMember;
import org.waymark.school.School;
import org.waymark.school.SchoolPhase;
import org.waymark.school.Site;
import org.waymark.school.Urn;

/** Schools and partnerships. */
final class SchoolTables {

    static final TextCodec<Urn> URN = new TextCodec<>("a URN", Urn::of, Urn::value);
    static final TextCodec<Laestab> LAESTAB = new TextCodec<>("a LAESTAB", Laestab::of, Laestab::value);
    static final TextCodec<SchoolPhase> PHASE = Codecs.code("the code of a phase", SchoolPhase::of);
    static final TextCodec<AcademicYear> YEAR =
            new TextCodec<>("an academic year such as 2026/27", AcademicYear::parse, AcademicYear::toString);

    static final Table<Site, Site.Builder> SITE = Table.of(
                    "site", Site.class, Site::builder, builder -> builder.build())
            .required("id", Site::id, Site.Builder::id, Ids.SITE)
            .required("title", Site::title, Site.Builder::title, Codecs.TEXT)
            .open(Site.Builder::putAllExtensions, Site.Builder::putAllUnknown);

    static final Table<School, School.Builder> SCHOOL = Table.of(
                    "school", School.class, School::builder, builder -> builder.build())
            .required("id", School::id, School.Builder::id, Ids.SCHOOL)
            .required("title", School::title, School.Builder::title, Codecs.TEXT)
            .optional("urn", School::urn, School.Builder::urn, URN)
            .optional("laestab", School::laestab, School.Builder::laestab, LAESTAB)
            .optional("phase", School::phase, School.Builder::phase, PHASE)
            .list("sites", School::sites, School.Builder::addSites, SITE)
            .list("predecessors", School::predecessors, School.Builder::addPredecessors, Ids.SCHOOL)
            .list("successors", School::successors, School.Builder::addSuccessors, Ids.SCHOOL)
            .open(School.Builder::putAllExtensions, School.Builder::putAllUnknown);

    static final Table<PartnershipMember, PartnershipMember.Builder> PARTNERSHIP_MEMBER = Table.of(
                    "partnership member",
                    PartnershipMember.class,
                    PartnershipMember::builder,
                    builder -> builder.build())
            .required("school", PartnershipMember::school, PartnershipMember.Builder::school, Ids.SCHOOL)
            .required("from", PartnershipMember::from, PartnershipMember.Builder::from, DateCodec.DAY)
            .optional("to", PartnershipMember::to, PartnershipMember.Builder::to, DateCodec.DAY)
            .open(PartnershipMember.Builder::putAllExtensions, PartnershipMember.Builder::putAllUnknown);

    static final Table<Partnership, Partnership.Builder> PARTNERSHIP = Table.of(
                    "partnership", Partnership.class, Partnership::builder, builder -> builder.build())
            .required("id", Partnership::id, Partnership.Builder::id, Ids.PARTNERSHIP)
            .required("title", Partnership::title, Partnership.Builder::title, Codecs.TEXT)
            .list("members", Partnership::members, Partnership.Builder::addMembers, PARTNERSHIP_MEMBER)
            .open(Partnership.Builder::putAllExtensions, Partnership.Builder::putAllUnknown);

    private SchoolTables() {}
}
