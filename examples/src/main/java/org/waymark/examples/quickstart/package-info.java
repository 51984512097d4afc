/**
 * The main job: reads a caseload, says what is wrong with it, tells one pupil's story, prints tables, writes scores. Start at
 * {@link org.waymark.examples.quickstart.Quickstart}.
 */
@NullMarked
package org.waymark.examples.quickstart;

import org.jspecify.annotations.NullMarked;
