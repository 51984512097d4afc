/** A vendor's module: everything it needs of Waymark comes with one line. */
module org.waymark.examples.modular {
    requires org.waymark.io;

    exports org.waymark.examples.modular;

    provides org.waymark.scoring.measure.MeasureProvider with
            org.waymark.examples.modular.VendorMeasures;
}
