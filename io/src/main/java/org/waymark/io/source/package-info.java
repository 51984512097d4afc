/**
 * Where bytes come from: files opened with a clear word on what is wrong with them, and gzip unpacked within limits.
 *
 * <p>Internal to the module. Start at {@link org.waymark.io.source.Sources}.
 */
@NullMarked
package org.waymark.io.source;

import org.jspecify.annotations.NullMarked;
