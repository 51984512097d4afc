package org.waymark.io.imscase;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.waymark.data.Data;
import org.waymark.data.Data.Decimal;
import org.waymark.data.Data.Fields;
import org.waymark.data.Data.Items;
import org.waymark.data.Data.Text;

/**
 * What CASE 1.1 asks of a package, as a table of our own: which fields an object may have, which it must have (marked {@code
 * *}), and of which form each is. Written from a description of the published data model, independently of the writer.
 */
final class StrictCase {

    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

    private static final Map<String, String> TABLE = Map.ofEntries(
            Map.entry(
                    "CFPackage",
                    "CFDocument*:CFDocument CFItems*:CFItem[] CFAssociations*:CFAssociation[]"
                            + " CFDefinitions:any CFRubrics:CFRubric[] extensions:any"),
            Map.entry(
                    "CFDocument",
                    "identifier*:uuid uri*:uri creator*:text title*:text lastChangeDateTime*:time"
                            + " frameworkType:text caseVersion:v11 officialSourceURL:uri publisher:text description:text subject:text[]"
                            + " subjectURI:LinkURI[] language:text version:text adoptionStatus:text statusStartDate:day"
                            + " statusEndDate:day licenseURI:LinkURI notes:text extensions:any"),
            Map.entry(
                    "CFItem",
                    "identifier*:uuid fullStatement*:text uri*:uri lastChangeDateTime*:time alternativeLabel:text"
                            + " abbreviatedStatement:text humanCodingScheme:text listEnumeration:text CFItemType:text"
                            + " CFItemTypeURI:LinkURI conceptKeywords:text[] conceptKeywordsURI:LinkURI subject:text[]"
                            + " subjectURI:LinkURI[] language:text educationLevel:text[] licenseURI:LinkURI statusStartDate:day"
                            + " statusEndDate:day notes:text extensions:any"),
            Map.entry(
                    "CFAssociation",
                    "identifier*:uuid associationType*:association uri*:uri originNodeURI*:LinkGenURI"
                            + " destinationNodeURI*:LinkGenURI lastChangeDateTime*:time sequenceNumber:int CFAssociationGroupingURI:LinkURI"
                            + " notes:text extensions:any"),
            Map.entry(
                    "CFRubric",
                    "identifier*:uuid uri*:uri lastChangeDateTime*:time title:text description:text"
                            + " CFRubricCriteria:CFRubricCriterion[] extensions:any"),
            Map.entry(
                    "CFRubricCriterion",
                    "identifier*:uuid uri*:uri lastChangeDateTime*:time category:text description:text"
                            + " CFItemURI:LinkURI weight:number position:int rubricId:text"
                            + " CFRubricCriterionLevels:CFRubricCriterionLevel[] extensions:any"),
            Map.entry(
                    "CFRubricCriterionLevel",
                    "identifier*:uuid uri*:uri lastChangeDateTime*:time description:text quality:text"
                            + " score:number feedback:text position:int rubricCriterionId:text extensions:any"),
            Map.entry("LinkURI", "title*:text identifier*:uuid uri*:uri"),
            Map.entry("LinkGenURI", "title*:text identifier*:text uri*:uri targetType:text"));

    private static final Set<String> ASSOCIATIONS = Set.of(
            "isChildOf",
            "isPeerOf",
            "isPartOf",
            "exactMatchOf",
            "precedes",
            "isRelatedTo",
            "replacedBy",
            "exemplar",
            "hasSkillLevel",
            "isTranslationOf");

    private static final Map<String, Predicate<Data>> FORMS = Map.of(
            "any", data -> true,
            "text", data -> data instanceof Text,
            "uuid",
                    data -> data instanceof Text text
                            && UUID.matcher(text.value()).matches(),
            "uri", data -> data instanceof Text text && URI.create(text.value()).isAbsolute(),
            "time", data -> data instanceof Text text && Instant.parse(text.value()) != null,
            "day", data -> data instanceof Text text && LocalDate.parse(text.value()) != null,
            "int", data -> data instanceof Decimal number && number.value().intValueExact() >= 0,
            "number", data -> data instanceof Decimal,
            "v11", data -> data instanceof Text text && text.value().equals("1.1"),
            "association",
                    data -> data instanceof Text text
                            && (ASSOCIATIONS.contains(text.value())
                                    || text.value().matches("ext:[a-zA-Z0-9.\\-_]+")));

    private final List<String> faults = new ArrayList<>();
    private final Set<String> identifiers = new HashSet<>();

    private StrictCase() {}

    /** What is wrong with a package; nothing if it is sound. */
    static List<String> faults(Data pack) {
        StrictCase check = new StrictCase();
        check.object("CFPackage", pack, "");
        return check.faults;
    }

    private void object(String type, Data data, String path) {
        if (!(data instanceof Fields fields)) {
            faults.add(path + " is no " + type);
            return;
        }
        Set<String> known = new HashSet<>();
        for (String column : TABLE.get(type).split(" ", -1)) {
            String[] parts = column.split(":", -1);
            String name = parts[0].replace("*", "");
            known.add(name);
            Optional<Data> value = Optional.ofNullable(fields.values().get(name));
            if (value.isEmpty() && parts[0].endsWith("*")) {
                faults.add(path + "." + name + " is missing");
            }
            value.ifPresent(found -> value(parts[1], found, path + "." + name));
        }
        fields.values().keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> faults.add(path + " must not have " + name));
        if (!type.startsWith("Link")
                && fields.values().get("identifier") instanceof Text id
                && !identifiers.add(id.value())) {
            faults.add(path + " repeats an identifier");
        }
    }

    private void value(String form, Data value, String path) {
        if (form.endsWith("[]")) {
            if (!(value instanceof Items items)) {
                faults.add(path + " is no list");
                return;
            }
            for (int i = 0; i < items.values().size(); i++) {
                value(form.substring(0, form.length() - 2), items.values().get(i), path + "[" + i + "]");
            }
        } else if (TABLE.containsKey(form)) {
            object(form, value, path);
        } else {
            boolean sound;
            try {
                sound = FORMS.get(form).test(value);
            } catch (IllegalArgumentException | ArithmeticException | java.time.DateTimeException refused) {
                sound = false;
            }
            if (!sound) {
                faults.add(path + " is no " + form);
            }
        }
    }
}
