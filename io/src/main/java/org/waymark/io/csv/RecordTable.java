package org.waymark.io.csv;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.caseload.PupilRecord;
import org.waymark.id.PupilId;

/**
 * One of the tidy tables that hold records, see {@link RecordTables}: a line for each thing of its kind, the id of the pupil in
 * the first column, in the order of the records.
 *
 * @param <V> what a line says of a pupil
 */
public final class RecordTable<V> {

    private final String name;
    private final String description;
    private final Content content;
    private final Function<PupilRecord, Stream<V>> rows;
    private final Field<V, PupilId> pupil = Field.pupil();
    private final List<Field<V, ?>> fields;
    private final BiConsumer<Given, Draft> reader;

    RecordTable(
            String name,
            String description,
            Content content,
            Function<PupilRecord, Stream<V>> rows,
            List<Field<V, ?>> own,
            BiConsumer<Given, Draft> reader) {
        this.name = name;
        this.description = description;
        this.content = content;
        this.rows = rows;
        this.reader = reader;
        List<Field<V, ?>> all = new ArrayList<>();
        all.add(pupil);
        all.addAll(own);
        this.fields = List.copyOf(all);
    }

    /** What it is called, such as {@code ratings}; {@code ratings.csv} is its file. */
    public String name() {
        return name;
    }

    /** The name of its file in a folder of tables. */
    public String file() {
        return name + ".csv";
    }

    /** What a line is, in one sentence. */
    public String description() {
        return description;
    }

    /** The names of all its columns, in order, those included that are written only if somebody asks for them. */
    public List<String> columnNames() {
        return fields.stream().map(Field::name).toList();
    }

    /** The columns that these options write, in order. */
    List<Column<Line<V>>> columns(CsvOptions options) {
        List<Column<Line<V>>> columns = new ArrayList<>();
        for (Field<V, ?> field : fields) {
            if (options.writes(field.column().content())) {
                columns.add(options.hasDfeSymbols() ? field.column() : MarkFields.withoutSymbols(field.column()));
            }
        }
        return columns;
    }

    /** Writes the lines of these records; the stream stays open. */
    public void write(Collection<PupilRecord> records, OutputStream stream, CsvOptions options) {
        CsvTable.write(
                columns(options),
                records.stream()
                        .map(record -> options.pseudonyms()
                                .map(under -> under.of(record))
                                .orElse(record))
                        .flatMap(this::lines),
                stream,
                options);
    }

    private Stream<Line<V>> lines(PupilRecord record) {
        return rows.apply(record).map(value -> new Line<>(record.pupil().id(), value));
    }

    /** Whether these options write the table at all. */
    public boolean isWrittenWith(CsvOptions options) {
        return options.writes(content);
    }

    List<Field<V, ?>> fields() {
        return fields;
    }

    Field<V, PupilId> pupil() {
        return pupil;
    }

    /** Puts what a line says into the draft of its pupil. */
    void read(Given line, Draft draft) {
        reader.accept(line, draft);
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
