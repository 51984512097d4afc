package org.waymark.io.json;

import org.jspecify.annotations.Nullable;
import org.waymark.scoring.measure.Headline;
import tools.jackson.core.JsonToken;

/** A headline: a number is a number, a text the code of a category, true is yes and false is no. */
final class HeadlineCodec implements Codec<Headline> {

    static final HeadlineCodec HEADLINE = new HeadlineCodec();

    private static final String FORMS = "a number, a text (a category) or true or false (yes or no)";

    private static final TextCodec<Headline> CATEGORY =
            new TextCodec<>("the code of a category", Headline.Category::new, headline -> "");

    @Override
    public String type() {
        return FORMS;
    }

    @Override
    public @Nullable Headline read(In in) {
        if (NumberCodec.isNumber(in)) {
            Double number = DoubleCodec.COMPUTED.read(in);
            return number == null ? null : new Headline.Numeric(number);
        }
        if (in.is(JsonToken.VALUE_STRING)) {
            return CATEGORY.read(in);
        }
        if (in.is(JsonToken.VALUE_TRUE) || in.is(JsonToken.VALUE_FALSE)) {
            return new Headline.YesNo(in.is(JsonToken.VALUE_TRUE));
        }
        in.wrongType(FORMS);
        return null;
    }

    @Override
    public void write(Headline headline, Out out) {
        if (headline instanceof Headline.Numeric number) {
            DoubleCodec.COMPUTED.write(number.value(), out);
        } else if (headline instanceof Headline.Category category) {
            out.text(category.code());
        } else if (headline instanceof Headline.YesNo yesNo) {
            out.flag(yesNo.value());
        }
    }
}
