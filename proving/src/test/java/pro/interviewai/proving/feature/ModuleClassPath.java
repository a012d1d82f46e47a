package pro.interviewai.proving.feature;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The class path of this test, of which a module sees only the modules that it may know, and all libraries. */
final class ModuleClassPath {
    private static final String OURS = "pro/interviewai";

    private final Map<Path, Set<String>> packages = new LinkedHashMap<>();

    ModuleClassPath() {
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            var path = Path.of(entry);
            if (Files.exists(path)) {
                packages.put(path, packagesOf(path));
            }
        }
    }

    /** @param modules by the names of their packages */
    List<Path> of(Collection<String> modules) {
        return packages.entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty()
                        || !isTests(entry.getKey()) && entry.getValue().stream().anyMatch(modules::contains))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What tests see. */
    List<Path> all() {
        return List.copyOf(packages.keySet());
    }

    private static boolean isTests(Path entry) {
        return entry.endsWith("test-classes") || entry.toString().endsWith("-tests.jar");
    }

    private static Set<String> packagesOf(Path entry) {
        try {
            if (Files.isDirectory(entry)) {
                return below(entry.resolve(OURS));
            }
            try (var jar = FileSystems.newFileSystem(entry)) {
                return below(jar.getPath(OURS));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> below(Path ours) throws IOException {
        var names = new HashSet<String>();
        if (Files.isDirectory(ours)) {
            try (Stream<Path> modules = Files.list(ours)) {
                modules.forEach(
                        module -> names.add(module.getFileName().toString().replace("/", "")));
            }
        }
        return names;
    }
}
