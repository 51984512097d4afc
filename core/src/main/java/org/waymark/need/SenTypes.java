package org.waymark.need;

import java.time.LocalDate;
import java.time.Month;
import org.waymark.code.CodeEntry;
import org.waymark.code.CodeSet;

/** The codes of {@link SenType} that a census in England knows. */
public final class SenTypes {

    /**
     * The codes [sen-type@1]. A code set of the user's own with the id {@code sen-type} goes over it, such as one that
     * maps {@code SpLD} to {@code SPLD}.
     */
    public static final CodeSet CODES = CodeSet.builder()
            .ref("sen-type@1")
            .title("Types of special educational need, England")
            .source(
                    "DfE, SEN2 person level return 2025, guide, as restated by witan.sen2 (MastodonC); NSA: DfE, Special"
                            + " educational needs in England 2018, technical document")
            .add(SenType.SPLD, "Specific learning difficulty")
            .add(SenType.MLD, "Moderate learning difficulty")
            .add(SenType.SLD, "Severe learning difficulty")
            .add(SenType.PMLD, "Profound and multiple learning difficulty")
            .add(SenType.SEMH, "Social, emotional and mental health")
            .add(SenType.SLCN, "Speech, language and communication needs")
            .add(SenType.ASD, "Autistic spectrum disorder")
            .add(SenType.HI, "Hearing impairment")
            .add(SenType.VI, "Vision impairment")
            .add(SenType.MSI, "Multi-sensory impairment")
            .add(SenType.PD, "Physical disability")
            .addEntries(CodeEntry.builder()
                    .code("DS")
                    .label("Down syndrome")
                    .from(LocalDate.of(2025, Month.JANUARY, 1))
                    .build())
            .add(SenType.OTH, "Other difficulty or disability")
            .addEntries(CodeEntry.builder()
                    .code("NSA")
                    .label("SEN support, no specialist assessment of the type of need")
                    .from(LocalDate.of(2014, Month.JANUARY, 1))
                    .note("Added in 2014, the source names the year only; goes with SEN support, not with a plan")
                    .build())
            .build();

    private SenTypes() {}
}
