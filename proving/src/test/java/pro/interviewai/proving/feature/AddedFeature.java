package pro.interviewai.proving.feature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import pro.interviewai.app.architecture.ArchitectureRules;
import pro.interviewai.proving.feature.ModuleCompiler.DoesNotCompileException;

/**
 * A feature whose files stand below {@code src/test/feature} as they would stand in the modules, compiled as they would be
 * there: each module's files know only the modules that it may know.
 */
final class AddedFeature {
    static final Path FILES = Path.of("src", "test", "feature");

    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path TEST = Path.of("src", "test", "java");
    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final String TESTS = "tests";

    /** The package of each module by its folder, in the order in which modules are built. */
    private static final Map<String, String> MODULES = modules();

    private static final ModuleClassPath HOUSE = new ModuleClassPath();

    private final Map<String, Path> classes;
    private final Path resources;

    private AddedFeature(Map<String, Path> classes, Path resources) {
        this.classes = classes;
        this.resources = resources;
    }

    private static Map<String, String> modules() {
        var modules = new LinkedHashMap<String, String>();
        modules.put("messages", "messages");
        modules.put("ports", "ports");
        modules.put("command-side", "command");
        modules.put("query-side", "query");
        modules.put("intelligence", "intelligence");
        modules.put("sagas", "saga");
        modules.put("api", "api");
        modules.put("gateways", "gateways");
        modules.put("app", "app");
        return modules;
    }

    /** As it is. */
    static AddedFeature whole(Path folder) throws DoesNotCompileException {
        var classes = new LinkedHashMap<String, Path>();
        for (var module : MODULES.keySet()) {
            ModuleCompiler.compile(sources(module, MAIN), visible(module, classes), folder.resolve(module));
            classes.put(module, folder.resolve(module));
        }
        var all = Stream.concat(HOUSE.all().stream(), classes.values().stream()).toList();
        ModuleCompiler.compile(sources("app", TEST), all, folder.resolve(TESTS));
        classes.put(TESTS, folder.resolve(TESTS));
        return new AddedFeature(classes, copied(FILES.resolve("app").resolve(RESOURCES), folder.resolve("resources")));
    }

    /**
     * With one file changed, or left out where nothing remains of it.
     *
     * @param file below {@link #FILES}
     */
    AddedFeature but(Path file, UnaryOperator<String> change, Path folder) throws DoesNotCompileException {
        var module = file.getName(0).toString();
        var inside = file.subpath(1, file.getNameCount());
        if (inside.startsWith(RESOURCES)) {
            var others = copied(resources, folder);
            replace(others.resolve(RESOURCES.relativize(inside)), change);
            return new AddedFeature(classes, others);
        }
        var sources = sources(module, MAIN);
        var changed = change.apply(sources.remove(file));
        if (!changed.isEmpty()) {
            sources.put(file, changed);
        }
        ModuleCompiler.compile(sources, visible(module, classes), folder);
        var other = new LinkedHashMap<>(classes);
        other.put(module, folder);
        return new AddedFeature(other, resources);
    }

    /** Where its classes are, a folder a module, without its tests. */
    List<Path> classes() {
        return MODULES.keySet().stream()
                .map(classes::get)
                .filter(Files::isDirectory)
                .toList();
    }

    /** Where its approved files are. */
    Path resources() {
        return resources;
    }

    /** The house with this feature in it. */
    URLClassLoader loader() {
        return new URLClassLoader(
                Stream.concat(classes.values().stream(), Stream.of(resources))
                        .filter(Files::isDirectory)
                        .map(AddedFeature::url)
                        .toArray(URL[]::new),
                AddedFeature.class.getClassLoader());
    }

    /** What a module may know, of the house and of the feature. */
    private static List<Path> visible(String module, Map<String, Path> built) {
        var name = MODULES.get(module);
        var known = new HashSet<String>();
        if (name.equals("app")) {
            known.addAll(ArchitectureRules.allowed().keySet());
        } else {
            known.addAll(ArchitectureRules.allowed().get(name));
        }
        known.add(name);
        var path = new ArrayList<>(HOUSE.of(known));
        built.forEach((other, output) -> {
            if (!other.equals(module) && known.contains(MODULES.get(other))) {
                path.add(output);
            }
        });
        return path;
    }

    private static Map<Path, String> sources(String module, Path below) {
        var root = FILES.resolve(module).resolve(below);
        var sources = new TreeMap<Path, String>();
        if (Files.isDirectory(root)) {
            try (var files = Files.walk(root)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    sources.put(FILES.relativize(file), Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return sources;
    }

    private static Path copied(Path from, Path to) {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return to;
    }

    private static void replace(Path file, UnaryOperator<String> change) {
        try {
            var changed = change.apply(Files.readString(file));
            if (changed.isEmpty()) {
                Files.delete(file);
            } else {
                Files.writeString(file, changed);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL url(Path folder) {
        try {
            return folder.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
