package org.waymark.examples.shell;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What this program was started with: the prompt gets the same. */
final class ClassPath {

    private ClassPath() {}

    /** Maven runs a program in a class loader of its own and leaves the class path of the JVM as it was. */
    static String ofThis() {
        return Shell.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs()).map(ClassPath::path).collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    private static String path(URL url) {
        try {
            return Path.of(new URI(url.toString())).toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("a place of the class path is no URI", impossible);
        }
    }
}
