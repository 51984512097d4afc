/**
 * For vendors who have a Jackson 3 mapper of their own: {@link org.waymark.io.jackson.WaymarkModule} lets it write and read the
 * types of Waymark, by the same field tables and so in the same bytes as {@code org.waymark.io.Waymark}.
 *
 * <p>On the class path the module is found by {@code JsonMapper.builder().findAndAddModules()}, and by Spring Boot 4 without a
 * word. On the module path it is named: {@code addModule(new WaymarkModule())}; a named module that declared the service could not
 * start without Jackson's databind. Whoever has no {@code jackson-databind} on the path never loads this package. It is the only
 * one that shows a foreign type.
 */
@NullMarked
package org.waymark.io.jackson;

import org.jspecify.annotations.NullMarked;
