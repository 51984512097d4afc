package org.waymark.data;

import java.util.Map;
import org.immutables.value.Value;

/**
 * A type that is written as a JSON object and loses nothing of it.
 *
 * <p>Both maps count in {@code equals}, survive every {@code with…}, and are written back after the known fields, sorted
 * by name. Neither is printed by {@code toString}: nobody knows what they hold.
 */
public interface Open {

    /**
     * Data of a vendor, under keys of reverse-DNS form such as {@code com.example.mis}. Empty by default. The library
     * keeps it and never reads it.
     */
    @Value.Redacted
    Map<String, Data> extensions();

    /**
     * Fields of a later version of the format that this version does not know, under their names. Empty by default. A
     * name that this version does know does not belong here: writers refuse it.
     */
    @Value.Redacted
    Map<String, Data> unknown();
}
