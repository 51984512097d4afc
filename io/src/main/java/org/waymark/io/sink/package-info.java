/**
 * Where bytes go to: files that are written whole or not at all.
 *
 * <p>For this module and for the report alone. Start at {@link org.waymark.io.sink.AtomicFile}.
 */
@NullMarked
package org.waymark.io.sink;

import org.jspecify.annotations.NullMarked;
