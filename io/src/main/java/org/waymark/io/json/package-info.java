/**
 * The JSON format: one declarative field table for each type, over Jackson's streaming API. Names, order, null rules and
 * paths all come from the tables.
 *
 * <p>Internal to the module; the door is {@code org.waymark.io.Waymark}. Start at {@link org.waymark.io.json.Table} and
 * {@link org.waymark.io.json.Documents}.
 */
@NullMarked
package org.waymark.io.json;

import org.jspecify.annotations.NullMarked;
