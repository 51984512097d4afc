/**
 * Another project that takes the words and nothing else: {@code waymark-core} alone on its class path.
 *
 * <p>Start at {@link org.waymark.examples.corealone.OneLanguage}.
 */
@NullMarked
package org.waymark.examples.corealone;

import org.jspecify.annotations.NullMarked;
