/** The verbs: what the records mean. Pluggable measures that refuse what they cannot honestly measure and explain the rest. */
module org.waymark.scoring {
    requires transitive org.waymark.core;
    requires static transitive org.jspecify;
    requires org.apache.commons.numbers.gamma;
    requires org.apache.commons.statistics.descriptive;
    requires org.apache.commons.statistics.distribution;
    requires static org.immutables.value.annotations;

    exports org.waymark.scoring;
    exports org.waymark.scoring.attention;
    exports org.waymark.scoring.catalogue;
    exports org.waymark.scoring.catalogue.attainment;
    exports org.waymark.scoring.catalogue.change;
    exports org.waymark.scoring.catalogue.goals;
    exports org.waymark.scoring.catalogue.inadequate;
    exports org.waymark.scoring.catalogue.sequence;
    exports org.waymark.scoring.catalogue.singlecase;
    exports org.waymark.scoring.catalogue.trend;
    exports org.waymark.scoring.catalogue.wider;
    exports org.waymark.scoring.cohort;
    exports org.waymark.scoring.disclosure;
    exports org.waymark.scoring.evaluation;
    exports org.waymark.scoring.law;
    exports org.waymark.scoring.measure;
    exports org.waymark.scoring.moderation;
    exports org.waymark.scoring.sample;
    exports org.waymark.scoring.stat;
    exports org.waymark.scoring.subject;

    uses org.waymark.scoring.measure.MeasureProvider;
}
