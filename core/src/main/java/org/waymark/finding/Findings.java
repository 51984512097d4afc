package org.waymark.finding;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All findings of one check, in the order of the document or record. Immutable. */
public final class Findings implements Iterable<Finding> {

    private static final Findings NONE = new Findings(List.of());

    private final List<Finding> list;

    private Findings(List<Finding> list) {
        this.list = list;
    }

    /** Returns no findings. */
    public static Findings none() {
        return NONE;
    }

    /** Returns these findings, in this order. */
    public static Findings of(List<Finding> findings) {
        return findings.isEmpty() ? NONE : new Findings(List.copyOf(findings));
    }

    /** The findings, in order. */
    public List<Finding> asList() {
        return list;
    }

    /** The findings, in order. */
    public Stream<Finding> stream() {
        return list.stream();
    }

    @Override
    public Iterator<Finding> iterator() {
        return list.iterator();
    }

    /** How many there are. */
    public int size() {
        return list.size();
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** Whether one of them is an error. */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /** How many there are of this severity. */
    public long count(Severity severity) {
        return list.stream().filter(finding -> finding.severity() == severity).count();
    }

    /** The findings of one rule, in order. */
    public Findings ofRule(String rule) {
        return of(list.stream().filter(finding -> finding.rule().equals(rule)).toList());
    }

    /** These findings, then those. */
    public Findings and(Findings more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Finding> both = new ArrayList<>(list);
        both.addAll(more.list);
        return of(both);
    }

    /** The findings with each replaced, such as by the same one with its line. */
    public Findings map(UnaryOperator<Finding> change) {
        return of(list.stream().map(change).toList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Findings that && list.equals(that.list);
    }

    @Override
    public int hashCode() {
        return list.hashCode();
    }

    /** How many of which severity; not meant to be parsed. */
    @Override
    public String toString() {
        return "Findings[errors=" + count(Severity.ERROR) + ", warnings=" + count(Severity.WARNING) + ", infos="
                + count(Severity.INFO) + "]";
    }
}
