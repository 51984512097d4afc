package org.waymark.io.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waymark.scoring.disclosure.ReleaseRestorer;
import org.waymark.scoring.disclosure.ReleasedFigure;
import org.waymark.scoring.disclosure.Symbol;
import tools.jackson.core.JsonToken;

/** A released figure: a number, or the symbol that stands in its place. What is hidden is the symbol and nothing else. */
final class FigureCodec implements Codec<ReleasedFigure> {

    static final FigureCodec FIGURE = new FigureCodec();

    private static final String FORMS = "a number, or a text: the symbol in its place";

    private static final TextCodec<Symbol> SYMBOL = Codecs.code("a symbol in the place of a number", Symbol::of);

    @Override
    public String type() {
        return FORMS;
    }

    @Override
    public @Nullable ReleasedFigure read(In in) {
        if (NumberCodec.isNumber(in)) {
            BigDecimal number = NumberCodec.DECIMAL.read(in);
            return number == null ? null : ReleaseRestorer.shown(number);
        }
        if (in.is(JsonToken.VALUE_STRING)) {
            Symbol symbol = SYMBOL.read(in);
            return symbol == null ? null : ReleaseRestorer.symbol(symbol);
        }
        in.wrongType(FORMS);
        return null;
    }

    @Override
    public void write(ReleasedFigure figure, Out out) {
        figure.value().ifPresent(out::number);
        figure.symbol().ifPresent(symbol -> out.text(symbol.code()));
    }
}
