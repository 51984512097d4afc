/** A vendor's module: everything it needs of Waymark comes with one line. */
module org.waymark.examples.modular {
    requires org.waymark.io;

    exports org.waymark.examples.modular;
}
