package org.waymark.io;

import java.util.List;
import org.waymark.io.csv.Column;
import org.waymark.io.json.FieldCatalogue.Line;

/** The columns of the field catalogue. */
final class CatalogueColumns {

    static final List<Column<Line>> ALL = List.of(
            new Column<>("part", "In which part of what is stored the object stands.", Line::part),
            new Column<>("object", "The object, as the format page names it.", Line::object),
            new Column<>("field", "The name of the field.", line -> line.field()),
            new Column<>("category", "What kind of personal data it can hold.", Line::category),
            new Column<>("audience", "Who may see it.", Line::audience),
            new Column<>(
                    "onTransfer",
                    "What becomes of it when the record goes to the next school; empty if it is of no record.",
                    Line::onTransfer),
            new Column<>(
                    "forResearch",
                    "What becomes of it in a copy under pseudonyms; empty if it is of no record.",
                    Line::forResearch),
            new Column<>("since", "The first version of the format that has it.", Line::since),
            new Column<>("absent", "What it means that it is not there.", line -> line.absent()),
            new Column<>("type", "What its value is.", Line::type),
            new Column<>("meaning", "What it says.", line -> line.meaning()));

    private CatalogueColumns() {}
}
