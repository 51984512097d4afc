package org.waymark.examples.consumer;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Somebody who compiles against us with every warning on, and runs the result apart from us. */
public final class Stranger {

    private final Path out;

    /** Compiles into this folder. */
    public Stranger(Path out) {
        this.out = out;
    }

    /** What the compiler has to say about sources on the class path; empty if it is content. */
    public List<String> compile(List<Path> classPath, Path... sources) throws IOException {
        return javac("-cp", classPath, sources);
    }

    /** What the compiler has to say about a module; empty if it is content. */
    public List<String> compileModule(List<Path> modulePath, Path... sources) throws IOException {
        return javac("-p", modulePath, sources);
    }

    private List<String> javac(String option, List<Path> path, Path... sources) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        StringWriter more = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(said, null, null)) {
            List<String> options =
                    List.of("-Xlint:all", "-Werror", "-proc:none", "-d", out.toString(), option, joined(path));
            boolean compiled = javac.getTask(more, files, said, options, null, files.getJavaFileObjects(sources))
                    .call();
            List<String> all = new ArrayList<>();
            said.getDiagnostics().forEach(one -> all.add(one.toString()));
            more.toString().lines().forEach(all::add);
            if (!compiled && all.isEmpty()) {
                all.add("not compiled");
            }
            return all;
        }
    }

    /** What {@code run()} of a compiled class returns, with nothing but these and the JDK around it. */
    public String run(List<Path> classPath, String type) throws ReflectiveOperationException, IOException {
        List<URL> urls = new ArrayList<>(List.of(url(out)));
        for (Path path : classPath) {
            urls.add(url(path));
        }
        try (URLClassLoader loader =
                new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader())) {
            return (String) loader.loadClass(type).getMethod("run").invoke(null);
        }
    }

    /** What {@code run()} of a class of a compiled module returns, with nothing but these modules and the JDK around it. */
    public String runModule(List<Path> modulePath, String module, String type) throws ReflectiveOperationException {
        List<Path> all = new ArrayList<>(modulePath);
        all.add(out);
        Configuration configuration = ModuleLayer.boot()
                .configuration()
                .resolve(ModuleFinder.of(all.toArray(new Path[0])), ModuleFinder.of(), Set.of(module));
        return (String) ModuleLayer.boot()
                .defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader())
                .findLoader(module)
                .loadClass(type)
                .getMethod("run")
                .invoke(null);
    }

    private static URL url(Path path) throws MalformedURLException {
        return path.toUri().toURL();
    }

    private static String joined(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
