/**
 * Waymark in a Spring Boot 4 application: {@code waymark-io} on the class path is all it takes, and every controller can take and
 * give our types. Start at {@link org.waymark.examples.springboot.RecordController}.
 */
@NullMarked
package org.waymark.examples.springboot;

import org.jspecify.annotations.NullMarked;
