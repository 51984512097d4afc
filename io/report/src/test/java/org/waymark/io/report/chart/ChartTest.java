package org.waymark.io.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.data.Data;

class ChartTest {

    private static final ChartTable TABLE = new ChartTable(List.of("a", "b"), List.of(List.of("1", "2")));

    private static Chart chart(Data option) {
        return new Chart("Title", option, TABLE, "It rose.", List.of("Care."), Optional.of("Source"));
    }

    @Test
    void isWrittenAsOneObject() {
        assertThat(chart(Json.object("series", List.of())).toJson())
                .isEqualTo(
                        "{\"alternative\":\"It rose.\",\"caveats\":[\"Care.\"],\"citation\":\"Source\","
                                + "\"format\":\"waymark/chart\",\"height\":352,\"option\":{\"series\":[]},"
                                + "\"table\":{\"columns\":[\"a\",\"b\"],\"rows\":[[\"1\",\"2\"]]},\"title\":\"Title\",\"version\":\"1.0\"}");
    }

    @Test
    void hasNoOptionWhereNothingIsDrawn() {
        assertThat(chart(Data.NULL).isDrawn()).isFalse();
        assertThat(chart(Data.NULL).toJson()).contains("\"option\":null");
    }

    @Test
    void cannotEndAScriptElement() {
        assertThat(chart(Json.object("name", "</script><!--")).toJson()).doesNotContain("<");
    }

    @Test
    void needsATitleWordsAndHeight() {
        assertThatThrownBy(() -> new Chart(" ", Data.NULL, TABLE, "x", List.of(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Chart("x", Data.NULL, TABLE, "", List.of(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Chart("x", Data.NULL, TABLE, "x", List.of(), Optional.empty(), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysNothingOfWhatItShows() {
        assertThat(chart(Data.NULL)).hasToString("Chart[1 rows]");
    }
}
