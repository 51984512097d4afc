package org.waymark.io.jackson;

import org.waymark.code.Code;
import org.waymark.id.Id;
import org.waymark.id.VersionedRef;
import org.waymark.io.json.Embedded;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Lets a vendor's own Jackson 3 mapper write and read the types of Waymark.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new WaymarkModule()).build();
 * String json = mapper.writeValueAsString(record);
 * PupilRecord same = mapper.readValue(json, PupilRecord.class);
 * }</pre>
 *
 * <p>Every type of the Waymark format is covered: records, targets, ratings, scales, vocabularies, scores, explanations and
 * whatever they are made of, also inside the vendor's own classes. What is a document of its own (a caseload, a record, a
 * scale …) carries its envelope, {@code "format"} and {@code "version"}, wherever it stands, and is refused without it: it
 * may be read in ten years by somebody who does not know where it came from. Ids, versioned references and codes are texts,
 * also as keys of a map. Nothing is lost, and settings of the mapper (naming, inclusion, dates, features) change nothing
 * inside these types.
 *
 * <p>What is wrong with a value comes as one {@link WaymarkMismatchException}, with all findings. The limits of size are those of
 * the mapper while it reads. A {@code LocalVocabulary} that is read by itself has only a reference to its shared vocabulary: give it the
 * shared one with {@code withShared}, or read it with {@code Waymark.json()}.
 */
@SuppressWarnings("exports") // whoever uses a Jackson module has Jackson; whoever does not, must not need it
public final class WaymarkModule extends JacksonModule {

    private static final String NAME = "org.waymark.io.jackson";

    /** Makes the module; on the class path Jackson finds it by itself. */
    public WaymarkModule() {
        // nothing to configure: the format is fixed
    }

    @Override
    public String getModuleName() {
        return NAME;
    }

    @Override
    public Object getRegistrationId() {
        return NAME;
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        SimpleSerializers serializers = new SimpleSerializers();
        SimpleDeserializers deserializers = new SimpleDeserializers();
        for (Embedded<?> type : Embedded.all()) {
            add(type, serializers, deserializers);
        }
        serializers.addSerializer(Id.class, new TextSerializer<>(Id.class, Id::value));
        serializers.addSerializer(Code.class, new TextSerializer<>(Code.class, Code::code));
        serializers.addSerializer(VersionedRef.class, new TextSerializer<>(VersionedRef.class, WaymarkModule::text));
        context.addSerializers(serializers);
        context.addDeserializers(deserializers);
        context.addDeserializers(new TextDeserializers());
        SimpleSerializers keys = new SimpleSerializers();
        keys.addSerializer(Id.class, new KeySerializer<>(Id.class, Id::value));
        keys.addSerializer(Code.class, new KeySerializer<>(Code.class, Code::code));
        keys.addSerializer(VersionedRef.class, new KeySerializer<>(VersionedRef.class, WaymarkModule::text));
        context.addKeySerializers(keys);
        context.addKeyDeserializers(new TextKeys());
    }

    private static <V> void add(Embedded<V> type, SimpleSerializers serializers, SimpleDeserializers deserializers) {
        serializers.addSerializer(type.type(), new TableSerializer<>(type));
        deserializers.addDeserializer(type.type(), new TableDeserializer<>(type));
    }

    private static String text(VersionedRef ref) {
        return ref.id() + "@" + ref.version();
    }
}
