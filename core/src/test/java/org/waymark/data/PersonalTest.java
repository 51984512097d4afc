package org.waymark.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.waymark.caseload.ReferenceData;
import org.waymark.finding.Findings;
import org.waymark.finding.Position;
import org.waymark.id.PupilId;
import org.waymark.id.StaffId;
import org.waymark.pupil.Uln;
import org.waymark.pupil.Upn;
import org.waymark.scale.Mark;

/**
 * Builds one of each type about a person, with marked text in all that can be set, and looks for the marks in what it
 * prints.
 */
class PersonalTest {

    private static final String CANARY = "canary";

    private int count;

    @TestFactory
    Stream<DynamicTest> printsNothingButTheNameOfTheType() {
        return personalTypes().stream()
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> {
                    Object value = build(type);
                    assertThat(value).hasToString(type.getSimpleName() + "[redacted]");
                    assertThat(((Personal) value).redacted()).isEqualTo(type.getSimpleName() + "[redacted]");
                }));
    }

    @Test
    void thereAreSuchTypesAndTheyAreFilled() {
        assertThat(personalTypes()).hasSizeGreaterThan(15);
        assertThat(count).isZero();
        personalTypes().forEach(this::build);
        assertThat(count).as("marks that were set").isGreaterThan(100);
    }

    @Test
    void idsOfPeopleAndMarksDoNotPrint() {
        assertThat(Stream.of(
                                PupilId.of(CANARY),
                                StaffId.of(CANARY),
                                Upn.of(CANARY),
                                Uln.of(CANARY),
                                Mark.point(CANARY),
                                Optional.of(PupilId.of(CANARY)),
                                List.of(StaffId.of(CANARY)))
                        .map(Object::toString))
                .allSatisfy(text -> assertThat(text).doesNotContain(CANARY));
    }

    private static List<Class<?>> personalTypes() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.waymark").stream()
                        .filter(type -> type.isInterface()
                                && type.isAssignableTo(Personal.class)
                                && !type.isEquivalentTo(Personal.class))
                        .<Class<?>>map(JavaClass::reflect)
                        .sorted((one, other) -> one.getName().compareTo(other.getName()))
                        .toList();
    }

    private Object build(Class<?> type) {
        try {
            Object builder = type.getMethod("builder").invoke(null);
            for (Method getter : type.getMethods()) {
                if (getter.getParameterCount() == 0 && !Modifier.isStatic(getter.getModifiers())) {
                    fill(builder, getter);
                }
            }
            return call(builder, builder.getClass().getMethod("build"));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    /** Sets an attribute by the method of the builder that takes the type of its getter, or one of its elements. */
    private void fill(Object builder, Method getter) throws ReflectiveOperationException {
        String name = getter.getName();
        Class<?> type = getter.getReturnType();
        if (type == List.class) {
            Class<?> element = argument(getter, 0);
            String adder = "add" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
            Optional<Method> method = setter(builder, adder, element);
            if (method.isPresent()) {
                call(builder, method.get(), value(element));
            }
        } else if (type == OptionalInt.class) {
            setter(builder, name, int.class).ifPresent(method -> call(builder, method, 1));
        } else if (type == OptionalLong.class) {
            setter(builder, name, long.class).ifPresent(method -> call(builder, method, 1L));
        } else {
            Class<?> plain = type == Optional.class ? argument(getter, 0) : type;
            Optional<Method> method = setter(builder, name, plain);
            if (method.isPresent()) {
                call(builder, method.get(), value(plain));
            }
        }
    }

    private Object value(Class<?> type) throws ReflectiveOperationException {
        if (type == String.class) {
            return mark();
        } else if (type == int.class) {
            return 1;
        } else if (type == long.class) {
            return 1L;
        } else if (type == boolean.class) {
            return true;
        } else if (type == LocalDate.class) {
            return LocalDate.parse("2026-09-14");
        } else if (type == Instant.class) {
            return Instant.parse("2026-09-14T10:00:00Z");
        } else if (type == BigDecimal.class) {
            return BigDecimal.ONE;
        } else if (type == Mark.class) {
            return Mark.point(mark());
        } else if (type == ReferenceData.class) {
            return ReferenceData.builder().build();
        } else if (type == Findings.class) {
            return Findings.none();
        } else if (type == Position.class) {
            return Position.root();
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        } else if (type.isRecord()) {
            return type.getMethod("of", one(type))
                    .invoke(
                            null,
                            type.getRecordComponents().length == 1
                                    ? new Object[] {mark()}
                                    : new Object[] {mark(), mark()});
        }
        return build(type);
    }

    private static Class<?>[] one(Class<?> type) {
        Class<?>[] texts = new Class<?>[type.getRecordComponents().length];
        Arrays.fill(texts, String.class);
        return texts;
    }

    private String mark() {
        count++;
        return CANARY + "-" + count;
    }

    private static Class<?> argument(Method getter, int index) {
        return (Class<?>) ((ParameterizedType) getter.getGenericReturnType()).getActualTypeArguments()[index];
    }

    private static Optional<Method> setter(Object builder, String name, Class<?> argument) {
        return Stream.of(builder.getClass().getMethods())
                .filter(method -> method.getName().equals(name)
                        && Arrays.equals(method.getParameterTypes(), new Class<?>[] {argument}))
                .findFirst();
    }

    private static Object call(Object builder, Method method, Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(builder, arguments);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(method.toString(), e);
        }
    }
}
