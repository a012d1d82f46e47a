package pro.interviewai.intelligence.cv.reading.recognition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import pro.interviewai.intelligence.cv.wording.Resource;

/**
 * What Tesseract knows of languages, in one folder as it wants it: what comes with the application, and beyond that what is
 * installed on the machine.
 */
final class LanguageData {
    static final String ORIENTATION = "osd";
    private static final String SHIPPED = "/cv/recognition/";
    private static final String ENDING = ".traineddata";
    /** Where packages of operating systems lay them. */
    static final List<Path> INSTALLED = List.of(
            Path.of("/usr/share/tesseract-ocr/5/tessdata"),
            Path.of("/usr/share/tesseract-ocr/4.00/tessdata"),
            Path.of("/usr/share/tesseract/tessdata"),
            Path.of("/usr/share/tessdata"));

    private final Path folder;
    private final List<Path> installed;
    private final Map<String, List<String>> scripts = new HashMap<>();

    /** @param folder empty */
    LanguageData(Path folder, List<Path> installed) {
        this.folder = folder;
        this.installed = installed;
        for (String line : Resource.sections("recognition/scripts.txt").getOrDefault("", List.of())) {
            String[] sides = line.split("=", 2);
            scripts.put(sides[0].strip(), Arrays.asList(sides[1].strip().split(" ")));
        }
    }

    Path folder() {
        return folder;
    }

    /** Languages that are written in a script and that there is something of, those that come with the application first. */
    List<String> of(String script) throws IOException {
        List<String> known = new ArrayList<>();
        for (String language : scripts.getOrDefault(script, List.of())) {
            if (has(language)) {
                known.add(language);
            }
        }
        return known;
    }

    /** Whether there is something of it; it lies in the folder then. */
    boolean has(String language) throws IOException {
        Path file = folder.resolve(language + ENDING);
        if (Files.exists(file)) {
            return true;
        }
        try (InputStream shipped = LanguageData.class.getResourceAsStream(SHIPPED + language + ENDING + ".gz")) {
            if (shipped != null) {
                Files.copy(new GZIPInputStream(shipped), file);
                return true;
            }
        }
        for (Path from : installed) {
            Path found = from.resolve(language + ENDING);
            if (Files.isReadable(found)) {
                Files.createSymbolicLink(file, found);
                return true;
            }
        }
        return false;
    }
}
