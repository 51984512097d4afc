package org.waymark.io.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.code.CodeSet;
import org.waymark.data.Data;

/**
 * The dictionary of tables: metadata of the CSVW standard of the W3C, made from the very columns that write the tables.
 *
 * <p>Known codes stand in {@code dc:references} of a column, as a collection of notations and labels; other codes may stand in
 * the column. An empty cell is what is not there; {@code null} names the symbols that mean the same.
 */
public final class Dictionary {

    private final List<Data> tables = new ArrayList<>();
    private final CsvOptions options;

    /** Returns the dictionary of tables that are written with these options; it holds none yet. */
    public Dictionary(CsvOptions options) {
        this.options = options;
    }

    /** Adds a table of records. */
    public <V> void add(RecordTable<V> table) {
        add(table.file(), table.description(), table.columns(options));
    }

    /** Adds a table that is written under this name with these columns. */
    public <R> void add(String file, String description, List<Column<R>> columns) {
        Map<String, Data> schema = new LinkedHashMap<>();
        schema.put(
                "columns",
                new Data.Items(columns.stream().map(Dictionary::column).toList()));
        if (file.equals("pupils.csv")) {
            schema.put("primaryKey", Data.of("pupil"));
        }
        Map<String, Data> table = new LinkedHashMap<>();
        table.put("url", Data.of(file));
        table.put("dc:description", Data.of(description));
        table.put("dialect", dialect());
        table.put("tableSchema", Data.objectOf(schema));
        tables.add(Data.objectOf(table));
    }

    /** The metadata of all tables that were added. */
    public Data metadata() {
        Map<String, Data> group = new LinkedHashMap<>();
        group.put("@context", Data.listOf(Data.of("http://www.w3.org/ns/csvw"), object("@language", Data.of("en"))));
        group.put("tables", new Data.Items(tables));
        return Data.objectOf(group);
    }

    private Data dialect() {
        return Data.objectOf(Map.of(
                "encoding",
                Data.of("utf-8"),
                "header",
                Data.of(true),
                "delimiter",
                Data.of(String.valueOf(options.separator())),
                "lineTerminators",
                Data.listOf(Data.of(options.isCrlf() ? "\r\n" : "\n")),
                "quoteChar",
                Data.of("\""),
                "doubleQuote",
                Data.of(true),
                "commentPrefix",
                Data.NULL));
    }

    private static Data column(Column<?> column) {
        Map<String, Data> said = new LinkedHashMap<>();
        said.put("name", Data.of(column.name()));
        said.put("titles", Data.of(column.name()));
        said.put("dc:description", Data.of(column.description()));
        said.put("datatype", datatype(column.type()));
        if (column.required()) {
            said.put("required", Data.of(true));
        }
        column.type().separator().ifPresent(between -> said.put("separator", Data.of(between)));
        column.type().codes().ifPresent(codes -> said.put("dc:references", codes(codes)));
        List<Data> nulls = new ArrayList<>();
        nulls.add(Data.of(""));
        column.type().missing().forEach(symbol -> nulls.add(Data.of(symbol)));
        said.put("null", new Data.Items(nulls));
        return Data.objectOf(said);
    }

    private static Data datatype(CellType type) {
        Data base = Data.of(type.datatype());
        return type.format().isPresent()
                ? Data.objectOf(
                        Map.of("base", base, "format", Data.of(type.format().get())))
                : base;
    }

    private static Data codes(CodeSet codes) {
        List<Data> members = codes.entries().stream()
                .map(entry -> Data.objectOf(
                        Map.of("skos:notation", Data.of(entry.code()), "skos:prefLabel", Data.of(entry.label()))))
                .toList();
        return Data.objectOf(Map.of(
                "dc:identifier",
                Data.of(codes.ref().toString()),
                "dc:source",
                Data.of(codes.source()),
                "skos:member",
                new Data.Items(members)));
    }

    private static Data object(String name, Data value) {
        return Data.objectOf(Map.of(name, value));
    }
}
