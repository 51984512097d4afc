/**
 * The nouns: what a school records of the progress of pupils with special educational needs and disabilities. Needs
 * nothing at run time but the JSpecify annotations.
 */
@SuppressWarnings("module") // the modules that a package is exported to are not there when this one is compiled
module org.waymark.core {
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.waymark.caseload;
    exports org.waymark.code;
    exports org.waymark.data;
    exports org.waymark.due;
    exports org.waymark.finding;
    exports org.waymark.id;
    exports org.waymark.internal to
            org.waymark.scoring;
    exports org.waymark.need;
    exports org.waymark.plan;
    exports org.waymark.programme;
    exports org.waymark.pupil;
    exports org.waymark.rating;
    exports org.waymark.release;
    exports org.waymark.review;
    exports org.waymark.scale;
    exports org.waymark.school;
    exports org.waymark.target;
    exports org.waymark.validation;
    exports org.waymark.vocabulary;
    exports org.waymark.wider;
}
