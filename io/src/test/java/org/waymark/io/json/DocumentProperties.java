package org.waymark.io.json;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class DocumentProperties {

    @Property(tries = 100)
    void nothingIsLost(@ForAll long seed) {
        RoundTrip.assertLossless(
                Documents.CASELOAD,
                new MadeDocuments(seed, false).document(Documents.CASELOAD, CaseloadTables.CASELOAD));
    }

    @Property(tries = 10)
    void nothingIsLostWhenEveryFieldIsThere(@ForAll long seed) {
        RoundTrip.assertLossless(
                Documents.CASELOAD,
                new MadeDocuments(seed, true).document(Documents.CASELOAD, CaseloadTables.CASELOAD));
    }

    @Example
    void nothingIsLostOfAnyKindOfDocument() {
        MadeDocuments made = new MadeDocuments(7, true);
        RoundTrip.assertLossless(Documents.RECORD, made.document(Documents.RECORD, CaseloadTables.RECORD));
        RoundTrip.assertLossless(
                Documents.REFERENCE_DATA, made.document(Documents.REFERENCE_DATA, CaseloadTables.REFERENCE_DATA));
        RoundTrip.assertLossless(Documents.TRANSFER, made.document(Documents.TRANSFER, TransferTables.TRANSFER));
        RoundTrip.assertLossless(Documents.SCALE, made.document(Documents.SCALE, ScaleTables.SCALE));
        RoundTrip.assertLossless(
                Documents.POINTS_TABLE, made.document(Documents.POINTS_TABLE, ScaleTables.POINTS_TABLE));
        RoundTrip.assertLossless(Documents.CODE_SET, made.document(Documents.CODE_SET, CodeTables.CODE_SET));
        RoundTrip.assertLossless(Documents.NEED_TAXONOMY, made.document(Documents.NEED_TAXONOMY, NeedTables.TAXONOMY));
        RoundTrip.assertLossless(
                Documents.VOCABULARY, made.document(Documents.VOCABULARY, VocabularyTables.VOCABULARY));
        RoundTrip.assertLossless(
                Documents.LOCAL_VOCABULARY,
                made.document(Documents.LOCAL_VOCABULARY, VocabularyTables.LOCAL_VOCABULARY));
    }
}
