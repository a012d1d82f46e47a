package pro.interviewai.intelligence.cv.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A data file of the class path: lines below headings in square brackets, comments behind {@code #} at a line's begin. */
public final class Resource {
    private static final String FOLDER = "/cv/";

    private Resource() {}

    /** Its lines by heading, in the file's order; what stands before the first heading is under the empty one. */
    public static Map<String, List<String>> sections(String file) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        String heading = "";
        for (String line : text(file).lines().map(String::strip).toList()) {
            if (line.startsWith("[") && line.endsWith("]")) {
                heading = line.substring(1, line.length() - 1);
                sections.put(heading, new ArrayList<>());
            } else if (!line.isEmpty() && !line.startsWith("# ")) {
                sections.computeIfAbsent(heading, any -> new ArrayList<>()).add(line);
            }
        }
        return sections;
    }

    private static String text(String file) {
        try (InputStream in = Resource.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IOException(FOLDER + file + " is not on the classpath");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
