package org.waymark.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldNotesTest {

    private static final FieldNotes NOTES = FieldNotes.read();

    @Test
    void eachObjectHasANoteAndEachNoteAnObject() {
        assertThat(NOTES.objects().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        AllTables.all().stream().map(table -> table.key()).toList());
        assertThat(NOTES.objects().values())
                .allSatisfy(meaning -> assertThat(meaning).endsWith("."));
    }

    @Test
    void eachFieldHasANoteAndEachNoteAField() {
        List<String> fields = AllTables.all().stream()
                .flatMap(table -> table.fields().stream().map(field -> table.key() + "." + field.name()))
                .toList();
        assertThat(NOTES.fields().keySet()).containsExactlyInAnyOrderElementsOf(fields);
        assertThat(NOTES.fields().values())
                .allSatisfy(note -> assertThat(note.meaning()).endsWith("."));
    }

    @Test
    void eachKnownCodeHasANoteAndEachNoteACode() {
        Map<String, CodeSetsOfFormat.Known> sets = CodeSetsOfFormat.all();
        NOTES.codes()
                .forEach((set, codes) ->
                        assertThat(sets.get(set).codes()).as(set).containsExactlyInAnyOrderElementsOf(codes.keySet()));
        sets.values().stream()
                .filter(set -> !set.codes().isEmpty())
                .forEach(set -> assertThat(NOTES.codes()).containsKey(set.key()));
    }

    @Test
    void categoriesSayWhatAFieldCanHold() {
        assertThat(NOTES.fields().get("pupil.upn").category()).isEqualTo(Category.IDENTITY);
        assertThat(NOTES.fields().get("need.type").category()).isEqualTo(Category.SPECIAL);
        assertThat(NOTES.fields().get("rating.mark").category()).isEqualTo(Category.PROGRESS);
        assertThat(NOTES.fields().get("assignment.staff").category()).isEqualTo(Category.STAFF);
        assertThat(NOTES.fields().get("scale.title").category()).isEqualTo(Category.REFERENCE);
        assertThat(NOTES.fields().values()).noneMatch(note -> note.category() == Category.CONTACT);
    }

    @Test
    void aReaderUnderstandsTheFieldsOfTheTables() {
        assertThat(NOTES.fields().keySet())
                .allSatisfy(name -> assertThat(Features.understands(name)).isTrue());
        assertThat(Features.understands("rating.weight")).isFalse();
    }
}
