package pro.interviewai.proving.feature;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles in this process, with the warnings of the house. */
final class ModuleCompiler {
    private static final List<String> OPTIONS =
            List.of("-parameters", "-proc:none", "-Xlint:all,-processing,-serial,-classfile,-this-escape");
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private ModuleCompiler() {}

    /** A text that the compiler takes for a file. */
    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(Path path, String text) {
            super(URI.create("string:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /**
     * @param sources by where they stand
     * @throws DoesNotCompileException with what the compiler says
     */
    static void compile(Map<Path, String> sources, Collection<Path> classPath, Path output)
            throws DoesNotCompileException {
        if (sources.isEmpty()) {
            return;
        }
        var said = new StringWriter();
        try (var files = COMPILER.getStandardFileManager(null, null, null)) {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(Files.createDirectories(output)));
            var texts = sources.entrySet().stream()
                    .map(source -> new Source(source.getKey(), source.getValue()))
                    .toList();
            if (!COMPILER.getTask(said, files, null, OPTIONS, null, texts).call()) {
                throw new DoesNotCompileException(said.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the compiler says of a feature. */
    static final class DoesNotCompileException extends Exception {
        DoesNotCompileException(String said) {
            super(said);
        }
    }
}
