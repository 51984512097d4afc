package org.waymark.io.json;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.code.CodeSet;
import org.waymark.need.NeedTaxonomy;
import org.waymark.release.TransferRecord;
import org.waymark.scale.PointsTable;
import org.waymark.scale.Scale;
import org.waymark.scoring.ScoreTable;
import org.waymark.scoring.cohort.ComparatorTable;
import org.waymark.scoring.disclosure.ReleasedTable;
import org.waymark.scoring.measure.Explanation;
import org.waymark.vocabulary.LocalVocabulary;
import org.waymark.vocabulary.Vocabulary;

/** The kinds of document. */
public final class Documents {

    /** Records with what they refer to; with {@code pupils} left out also the first line of NDJSON. */
    public static final Document<Caseload> CASELOAD = new Document<>("waymark/caseload", CaseloadTables.CASELOAD);

    /** One record. */
    public static final Document<PupilRecord> RECORD = new Document<>("waymark/record", CaseloadTables.RECORD);

    /** What records refer to. */
    public static final Document<ReferenceData> REFERENCE_DATA =
            new Document<>("waymark/reference-data", CaseloadTables.REFERENCE_DATA);

    /** A scale. */
    public static final Document<Scale> SCALE = new Document<>("waymark/scale", ScaleTables.SCALE);

    /** A points table. */
    public static final Document<PointsTable> POINTS_TABLE =
            new Document<>("waymark/points-table", ScaleTables.POINTS_TABLE);

    /** A code set. */
    public static final Document<CodeSet> CODE_SET = new Document<>("waymark/code-set", CodeTables.CODE_SET);

    /** A taxonomy of areas of need. */
    public static final Document<NeedTaxonomy> NEED_TAXONOMY =
            new Document<>("waymark/need-taxonomy", NeedTables.TAXONOMY);

    /** A shared vocabulary. */
    public static final Document<Vocabulary> VOCABULARY =
            new Document<>("waymark/vocabulary", VocabularyTables.VOCABULARY);

    /** A local vocabulary, its shared one as a reference. */
    public static final Document<LocalVocabulary> LOCAL_VOCABULARY =
            new Document<>("waymark/local-vocabulary", VocabularyTables.LOCAL_VOCABULARY);

    /** The record of a leaver on its way to the next school, with the reference data that it needs. */
    public static final Document<TransferRecord> TRANSFER = new Document<>("waymark/transfer", TransferTables.TRANSFER);

    /** The scores of a school-sized batch of pupils. */
    public static final Document<ScoreTable> SCORE_TABLE = new Document<>("waymark/score-table", ScoreTables.TABLE);

    /** How a measure came to a score. */
    public static final Document<Explanation> EXPLANATION =
            new Document<>("waymark/explanation", ScoreTables.EXPLANATION);

    /** A table that was released under a policy of disclosure control. */
    public static final Document<ReleasedTable> RELEASED_TABLE =
            new Document<>("waymark/released-table", ReleaseTables.TABLE);

    /** What pupils with a similar start reached. */
    public static final Document<ComparatorTable> COMPARATOR_TABLE =
            new Document<>("waymark/comparator-table", ComparatorTables.TABLE);

    /** All of them. */
    static final List<Document<?>> ALL = List.of(
            CASELOAD,
            RECORD,
            REFERENCE_DATA,
            SCALE,
            POINTS_TABLE,
            CODE_SET,
            NEED_TAXONOMY,
            VOCABULARY,
            LOCAL_VOCABULARY,
            TRANSFER,
            SCORE_TABLE,
            EXPLANATION,
            RELEASED_TABLE,
            COMPARATOR_TABLE);

    static final Set<String> FORMATS = ALL.stream().map(Document::format).collect(Collectors.toUnmodifiableSet());

    private Documents() {}
}
