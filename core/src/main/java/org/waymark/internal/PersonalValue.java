package org.waymark.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The style of a generated value about a person. Its {@code toString} is the one of {@link
 * org.waymark.data.Personal#redacted()}: the name of the type and nothing else.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        strictBuilder = true,
        jdkOnly = true,
        jdk9Collections = false,
        underrideToString = "redacted",
        allowedClasspathAnnotations = {Override.class},
        fallbackNullableAnnotation = Nullable.class)
public @interface PersonalValue {}
