/**
 * A management information system that embeds Waymark, on the class path: its own rows become records, records are checked,
 * scored, stored and read. Each class is one step and runs by itself.
 *
 * <p>Start at {@link org.waymark.examples.embedding.MapRows}. The same as a named module: {@code examples/modular}.
 */
@NullMarked
package org.waymark.examples.embedding;

import org.jspecify.annotations.NullMarked;
