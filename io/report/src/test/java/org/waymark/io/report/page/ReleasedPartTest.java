package org.waymark.io.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.scoring.disclosure.ReleasedTable;
import org.waymark.scoring.measure.MeasureKey;
import org.waymark.scoring.subject.Facet;

class ReleasedPartTest {

    private static final ReleasedTable TABLE = new ReleasedRows()
            .and("north", "SEMH", 3)
            .and("north", "SLCN", 20)
            .and("south", "SEMH", 15)
            .and("south", "SLCN", 30)
            .without("south", "SLCN", 8)
            .released(Facet.SCHOOL, Facet.NEED);

    private static ReleasedPart part() {
        return ReleasedPart.of(TABLE, "Attendance", ReleasedRows.GROUPS);
    }

    private static ReleasedPart.Row row(ReleasedPart part, String... headings) {
        return part.rows().stream()
                .filter(row -> row.headings().equals(List.of(headings)))
                .findFirst()
                .orElseThrow();
    }

    private static String figure(ReleasedPart part, String column, String... headings) {
        return row(part, headings).figures().get(part.columns().indexOf(column)).text();
    }

    @Test
    void showsWordsForCodesAndNumbersWithTheirDigits() {
        ReleasedPart part = part();

        assertThat(part.groups()).containsExactly("School", "Primary need");
        assertThat(part.columns())
                .containsExactly(
                        "Pupils", "Pupils with a result", "Mean", "Interval of the mean", "Median", "Middle half");
        assertThat(figure(part, "Pupils", "Northgate School", "All")).isEqualTo("23");
        assertThat(figure(part, "Pupils", "south", "All")).isEqualTo("53");
        assertThat(figure(part, "Middle half", "All", "All")).matches("9\\d(\\.\\d+)? to 9\\d(\\.\\d+)?");
        assertThat(row(part, "All", "All").isTotal()).isTrue();
        assertThat(row(part, "Northgate School", "Social, emotional and mental health")
                        .isTotal())
                .isFalse();
    }

    @Test
    void showsTheSymbolOfWhatIsHiddenAndSaysWhatItMeans() {
        ReleasedPart part = part();

        assertThat(row(part, "Northgate School", "Social, emotional and mental health")
                        .figures())
                .allMatch(ReleasedPart.Cell::isSymbol)
                .allMatch(cell -> cell.text().equals("c") && cell.symbol().startsWith("confidential"));
        assertThat(part.hidden()).isEqualTo(TABLE.suppressedCells() + " of 9 numbers of pupils are hidden.");
        assertThat(part.has("c")).isTrue();
        assertThat(part.has("low")).isFalse();
    }

    @Test
    void showsASchoolAsTheTableOfAllSchoolsHasIt() {
        ReleasedPart all = part();
        ReleasedPart south = part().only(Facet.SCHOOL, "south");

        assertThat(south.groups()).containsExactly("Primary need");
        assertThat(south.rows()).hasSize(3);
        for (ReleasedPart.Row row : south.rows()) {
            assertThat(row.figures())
                    .isEqualTo(row(all, "south", row.headings().get(0)).figures());
        }
        assertThat(part().inTotal(Facet.NEED).rows())
                .extracting(row -> row.headings().get(0))
                .containsExactly("Northgate School", "south", "All");
        assertThat(part().only(Facet.SCHOOL, "nowhere").isEmpty()).isTrue();
        assertThatThrownBy(() -> part().only(Facet.YEAR, "8")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysHowManyHaveNoResultAndWhy() {
        ReleasedTable enough = new ReleasedRows()
                .and("north", "SEMH", 30)
                .without("north", "SEMH", 8)
                .and("south", "SEMH", 30)
                .without("south", "SEMH", 9)
                .released(Facet.SCHOOL);
        assertThat(ReleasedPart.of(enough, "Enough", ReleasedRows.GROUPS)
                        .only(Facet.SCHOOL, "south")
                        .missing())
                .containsExactly("No result for 9 pupils: no session was possible.");
        ReleasedTable few = new ReleasedRows()
                .and("north", "SEMH", 30)
                .without("north", "SEMH", 2)
                .released(Facet.SCHOOL);
        assertThat(ReleasedPart.of(few, "Few", ReleasedRows.GROUPS).missing())
                .containsExactly("How many pupils have no result, and why, is hidden.");
    }

    @Test
    void showsOtherFiguresOnRequestAndLeadsToItsMeasure() {
        ReleasedPart part = part().figures("results", "sd", "atOrAbove.95")
                .by(new MeasureTrace(MeasureKey.of("attendance.rate"), "1"));

        assertThat(part.columns()).containsExactly("Pupils with a result", "Standard deviation");
        assertThat(part.traces()).extracting(MeasureTrace::anchor).containsExactly("measure-attendance-rate");
    }

    @Test
    void isMadeOfAReleasedTableAndNothingElse() {
        assertThat(Stream.of(ReleasedPart.class.getDeclaredConstructors()))
                .allMatch(constructor -> Modifier.isPrivate(constructor.getModifiers()));
        assertThat(Stream.of(ReleasedTable.class.getDeclaredConstructors()).map(Constructor::getModifiers))
                .noneMatch(Modifier::isPublic);
        assertThat(Stream.of(ReleasedPart.class.getDeclaredMethods())
                        .filter(method ->
                                Modifier.isStatic(method.getModifiers()) && Modifier.isPublic(method.getModifiers())))
                .isNotEmpty()
                .allMatch(method -> method.getParameterTypes()[0] == ReleasedTable.class);
    }
}
