package org.waymark.validation;

import java.util.function.BiConsumer;
import org.waymark.caseload.Caseload;

/** A rule over the records of a caseload together; its positions are from the root of the caseload. */
record CaseloadRule(RuleInfo info, BiConsumer<Caseload, Reporter> body) {}
