package org.waymark.examples.shell;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a record or a value of the library is made of, for a table with a column for each part. */
final class Parts {

    private final List<Method> getters;

    private Parts(List<Method> getters) {
        this.getters = getters;
    }

    /** Finds the parts of whatever these are; absent if they are of several types, or of one that has no parts. */
    static Optional<Parts> of(List<?> many) {
        if (many.isEmpty()
                || many.stream()
                        .anyMatch(one ->
                                one == null || one.getClass() != many.get(0).getClass())) {
            return Optional.empty();
        }
        Object first = many.get(0);
        if (first instanceof Record record) {
            return Cells.isOne(record)
                    ? Optional.empty()
                    : Optional.of(new Parts(Arrays.stream(record.getClass().getRecordComponents())
                            .map(RecordComponent::getAccessor)
                            .toList()));
        }
        return Arrays.stream(first.getClass().getInterfaces())
                .filter(type -> type.isSealed() && type.getName().startsWith("org.waymark."))
                .findFirst()
                .map(type -> new Parts(getters(type, first.getClass())));
    }

    /** The getters of a value, in the order of the fields that hold it. */
    private static List<Method> getters(Class<?> type, Class<?> implementation) {
        List<String> fields = Arrays.stream(implementation.getDeclaredFields())
                .map(Field::getName)
                .toList();
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0
                        && !Modifier.isStatic(method.getModifiers())
                        && fields.contains(method.getName()))
                .filter(method -> !method.getName().equals("unknown"))
                .sorted(Comparator.comparingInt(method -> fields.indexOf(method.getName())))
                .toList();
    }

    /** One row for each of them; a column that would be empty is left out. */
    String table(List<?> many) {
        List<Method> filled = getters.stream()
                .filter(getter -> many.stream().anyMatch(one -> !isEmpty(part(getter, one))))
                .toList();
        TextTable table = TextTable.of(filled.stream().map(Method::getName).toList());
        many.forEach(one ->
                table.row(filled.stream().map(getter -> part(getter, one)).toArray()));
        return table.toString();
    }

    /** One row for each part of it. */
    String table(Object one) {
        TextTable table = TextTable.of("part", "value");
        getters.stream()
                .filter(getter -> !isEmpty(part(getter, one)))
                .forEach(getter -> table.row(getter.getName(), part(getter, one)));
        return table.toString();
    }

    private static boolean isEmpty(Object part) {
        return Cells.text(part).isEmpty() || (part instanceof Map<?, ?> map && map.isEmpty());
    }

    private static Object part(Method getter, Object of) {
        try {
            getter.setAccessible(true);
            Object value = getter.invoke(of);
            return value == null ? "" : value;
        } catch (IllegalAccessException | InvocationTargetException failed) {
            return "?";
        }
    }
}
