/** Pages and pictures: charts as data, and reports that are one file each. */
module org.waymark.io.report {
    requires transitive org.waymark.core;
    requires transitive org.waymark.scoring;
    requires org.waymark.io;
    requires static transitive org.jspecify;
    requires gg.jte.runtime;

    exports org.waymark.io.report;
    exports org.waymark.io.report.chart;
    exports org.waymark.io.report.page;
    exports org.waymark.io.report.pupil;
    exports org.waymark.io.report.words;
    exports org.waymark.io.report.template to
            gg.jte.runtime;
    exports org.waymark.io.report.template.page to
            gg.jte.runtime;
}
