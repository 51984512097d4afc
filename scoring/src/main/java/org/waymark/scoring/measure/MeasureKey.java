package org.waymark.scoring.measure;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The name under which a measure stands in sets, tables and JSON: its id and those of its parameters that differ from the
 * default, as in {@code gas.tscore(rho=0.5)}. The form {@code gas.tscore} means all defaults.
 *
 * @param id {@code family.name}, or {@code namespace:family.name} for a measure that is not ours
 * @param parameters the parameters that differ from the default, by name, as text
 */
public record MeasureKey(String id, Map<String, String> parameters) implements Comparable<MeasureKey> {

    private static final Pattern ID = Pattern.compile("(?:[a-z0-9][A-Za-z0-9.-]*:)?[a-z][A-Za-z0-9.-]*");
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9@._+-]+");
    private static final Pattern KEY = Pattern.compile("([^()]+)(?:\\(([^()]*)\\))?");

    /** Refuses an id or a parameter that could not be read back. */
    public MeasureKey {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("the id of a measure must have the form family.name or namespace:name");
        }
        SortedMap<String, String> sorted = new TreeMap<>(parameters);
        sorted.forEach((name, value) -> {
            if (!NAME.matcher(name).matches() || !VALUE.matcher(value).matches()) {
                throw new IllegalArgumentException("a parameter of a measure must have the form name=value");
            }
        });
        parameters = Collections.unmodifiableSortedMap(sorted);
    }

    /** Returns the key of a measure with all parameters at their default. */
    public static MeasureKey of(String id) {
        return new MeasureKey(id, Map.of());
    }

    /**
     * Reads {@code id} or {@code id(name=value,name=value)}.
     *
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static MeasureKey parse(String text) {
        Matcher matcher = KEY.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("a measure key must have the form id or id(name=value)");
        }
        SortedMap<String, String> parameters = new TreeMap<>();
        String list = matcher.group(2);
        if (list != null) {
            for (String pair : list.split(",", -1)) {
                int equals = pair.indexOf('=');
                if (equals < 0 || parameters.put(pair.substring(0, equals), pair.substring(equals + 1)) != null) {
                    throw new IllegalArgumentException(
                            "the parameters of a measure key must each stand once, as name=value");
                }
            }
        }
        return new MeasureKey(matcher.group(1), parameters);
    }

    @Override
    public int compareTo(MeasureKey other) {
        return toString().compareTo(other.toString());
    }

    /** {@code gas.tscore(rho=0.5)}; {@link #parse(String)} reads it back. */
    @Override
    public String toString() {
        return parameters.isEmpty()
                ? id
                : parameters.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining(",", id + "(", ")"));
    }
}
