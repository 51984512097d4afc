package org.waymark.io.json;

import java.util.Map;
import org.waymark.need.AreaOfNeed;
import org.waymark.need.Need;
import org.waymark.need.NeedTaxonomy;
import org.waymark.need.ProvisionSpell;
import org.waymark.need.SenProvision;
import org.waymark.need.SenType;

/** Needs, provision and areas of need. */
final class NeedTables {

    static final TextCodec<SenType> TYPE = Codecs.code("the code of a type of need", SenType::of);
    static final TextCodec<SenProvision> PROVISION = Codecs.code("the code of a provision", SenProvision::of);
    static final Codec<Map<SenType, String>> MAPPING = new MapCodec<>(TYPE, Codecs.TEXT);

    static final Table<Need, Need.Builder> NEED = Table.of(
                    "need", Need.class, Need::builder, builder -> builder.build())
            .required("type", Need::type, Need.Builder::type, TYPE)
            .required("rank", Need::rank, Need.Builder::rank, NumberCodec.WHOLE)
            .required("from", Need::from, Need.Builder::from, DateCodec.DAY)
            .optional("to", Need::to, Need.Builder::to, DateCodec.DAY)
            .optional("description", Need::description, Need.Builder::description, Codecs.TEXT)
            .open(Need.Builder::putAllExtensions, Need.Builder::putAllUnknown);

    static final Table<ProvisionSpell, ProvisionSpell.Builder> PROVISION_SPELL = Table.of(
                    "provision spell", ProvisionSpell.class, ProvisionSpell::builder, builder -> builder.build())
            .required("provision", ProvisionSpell::provision, ProvisionSpell.Builder::provision, PROVISION)
            .required("from", ProvisionSpell::from, ProvisionSpell.Builder::from, DateCodec.DAY)
            .optional("to", ProvisionSpell::to, ProvisionSpell.Builder::to, DateCodec.DAY)
            .open(ProvisionSpell.Builder::putAllExtensions, ProvisionSpell.Builder::putAllUnknown);

    static final Table<AreaOfNeed, AreaOfNeed.Builder> AREA = Table.of(
                    "area of need", AreaOfNeed.class, AreaOfNeed::builder, builder -> builder.build())
            .required("code", AreaOfNeed::code, AreaOfNeed.Builder::code, Codecs.TEXT)
            .required("label", AreaOfNeed::label, AreaOfNeed.Builder::label, Codecs.TEXT)
            .open(AreaOfNeed.Builder::putAllExtensions, AreaOfNeed.Builder::putAllUnknown);

    static final Table<NeedTaxonomy, NeedTaxonomy.Builder> TAXONOMY = Table.of(
                    "need taxonomy", NeedTaxonomy.class, NeedTaxonomy::builder, builder -> builder.build())
            .required("ref", NeedTaxonomy::ref, NeedTaxonomy.Builder::ref, Ids.TAXONOMY_REF)
            .required("title", NeedTaxonomy::title, NeedTaxonomy.Builder::title, Codecs.TEXT)
            .list("areas", NeedTaxonomy::areas, NeedTaxonomy.Builder::addAreas, AREA)
            .map("mapping", NeedTaxonomy::mapping, NeedTaxonomy.Builder::putAllMapping, MAPPING)
            .required("source", NeedTaxonomy::source, NeedTaxonomy.Builder::source, Codecs.TEXT)
            .open(NeedTaxonomy.Builder::putAllExtensions, NeedTaxonomy.Builder::putAllUnknown);

    private NeedTables() {}
}
