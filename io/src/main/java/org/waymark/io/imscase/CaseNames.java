package org.waymark.io.imscase;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of CASE 1.0 and 1.1 that this package deals with. */
final class CaseNames {

    /** Our own data in the extensions of a package. */
    static final String OURS = "org.waymark";

    /** What a package had and a vocabulary has no place for, in the extensions of a vocabulary, strand or concept. */
    static final String CARRIED = "org.1edtech.case";

    /** Among what is carried: associations of types that a vocabulary has no place for. */
    static final String ASSOCIATIONS = "associations";

    /** Among what is carried of a local vocabulary: what its package said of the item of a shared concept, by the id of the concept. */
    static final String ITEMS = "items";

    static final List<String> ITEM_TEXTS =
            List.of("alternativeLabel", "humanCodingScheme", "listEnumeration", "CFItemType", "language", "notes");

    static final List<String> ITEM_DATES = List.of("statusStartDate", "statusEndDate");

    static final List<String> ITEM_LISTS = List.of("conceptKeywords", "subject", "educationLevel");

    static final List<String> ITEM_LINKS = List.of("CFItemTypeURI", "conceptKeywordsURI", "licenseURI");

    static final List<String> DOCUMENT_TEXTS =
            List.of("officialSourceURL", "publisher", "description", "language", "adoptionStatus", "notes");

    static final List<String> DOCUMENT_LISTS = List.of("subject");

    static final List<String> DOCUMENT_LINKS = List.of("licenseURI");

    private static final Set<String> STRUCTURE = Set.of(
            "CFPackage",
            "CFDocument",
            "CFItems",
            "CFAssociations",
            "CFDefinitions",
            "CFRubrics",
            "CFRubricCriteria",
            "CFRubricCriterionLevels",
            "CFItemURI",
            "CFDocumentURI",
            "CFPackageURI",
            "CFAssociationGroupingURI",
            "identifier",
            "uri",
            "title",
            "creator",
            "version",
            "caseVersion",
            "frameworkType",
            "fullStatement",
            "abbreviatedStatement",
            "subjectURI",
            "lastChangeDateTime",
            "associationType",
            "originNodeURI",
            "destinationNodeURI",
            "sequenceNumber",
            "targetType",
            "category",
            "weight",
            "position",
            "rubricId",
            "rubricCriterionId",
            "quality",
            "score",
            "feedback",
            "extensions",
            "CFConcepts",
            "CFSubjects",
            "CFLicenses",
            "CFItemTypes",
            "CFAssociationGroupings",
            "hierarchyCode",
            "typeCode",
            "keywords",
            "licenseText",
            "educationalLevel",
            "CFItemAssociationURI");

    private static final Set<String> ALL = Stream.of(
                    STRUCTURE.stream(),
                    ITEM_TEXTS.stream(),
                    ITEM_DATES.stream(),
                    ITEM_LISTS.stream(),
                    ITEM_LINKS.stream(),
                    DOCUMENT_TEXTS.stream())
            .flatMap(names -> names)
            .collect(Collectors.toUnmodifiableSet());

    private CaseNames() {}

    static boolean isKnown(String name) {
        return ALL.contains(name);
    }
}
