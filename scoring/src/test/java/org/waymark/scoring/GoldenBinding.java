package org.waymark.scoring;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Gives the input of a vector to a calculator, and its figures the names that vectors use. */
@FunctionalInterface
interface GoldenBinding {

    /** An empty {@code OptionalDouble} or {@code OptionalInt} is a figure that does not exist. */
    Map<String, Object> figures(JsonNode input, JsonNode params);
}
