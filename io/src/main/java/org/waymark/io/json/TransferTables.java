package org.waymark.io.json;

import org.waymark.release.TransferRecord;

/** The record of a leaver on its way. */
final class TransferTables {

    static final Table<TransferRecord, TransferRecord.Builder> TRANSFER = Table.of(
                    "transfer record", TransferRecord.class, TransferRecord::builder, builder -> builder.build())
            .required("fromSchool", TransferRecord::fromSchool, TransferRecord.Builder::fromSchool, Ids.SCHOOL)
            .required("on", TransferRecord::on, TransferRecord.Builder::on, DateCodec.DAY)
            .required(
                    "referenceData",
                    TransferRecord::referenceData,
                    TransferRecord.Builder::referenceData,
                    CaseloadTables.REFERENCE_DATA)
            .required("record", TransferRecord::record, TransferRecord.Builder::record, CaseloadTables.RECORD)
            .open(TransferRecord.Builder::putAllExtensions, TransferRecord.Builder::putAllUnknown);

    private TransferTables() {}
}
