/** The doors: versioned, lossless JSON and tidy tables. */
module org.waymark.io {
    requires transitive org.waymark.core;
    requires transitive org.waymark.scoring;
    requires static transitive org.jspecify;
    requires tools.jackson.core;
    requires de.siegmar.fastcsv;
    requires org.slf4j;

    exports org.waymark.io;
}
