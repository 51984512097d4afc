/** The doors: versioned, lossless JSON and tidy tables. */
@SuppressWarnings("module") // the module that two packages are exported to is not there when this one is compiled
module org.waymark.io {
    requires transitive org.waymark.core;
    requires transitive org.waymark.scoring;
    requires static transitive org.jspecify;
    requires java.xml;
    requires tools.jackson.core;
    requires static tools.jackson.databind;
    requires de.siegmar.fastcsv;

    exports org.waymark.io;
    exports org.waymark.io.csv;
    exports org.waymark.io.ctf;
    exports org.waymark.io.imscase;
    exports org.waymark.io.jackson;
    exports org.waymark.io.json to
            org.waymark.io.report;
    exports org.waymark.io.sink to
            org.waymark.io.report;
    exports org.waymark.io.skos;
}
