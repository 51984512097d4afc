package org.waymark.validation;

import java.util.function.BiConsumer;

/** A rule over reference data; its positions are from the root of the reference data. */
record ReferenceRule(RuleInfo info, BiConsumer<References, Reporter> body) {}
