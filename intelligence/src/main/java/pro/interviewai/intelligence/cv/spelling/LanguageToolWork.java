package pro.interviewai.intelligence.cv.spelling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import pro.interviewai.intelligence.worker.Work;
import tools.jackson.databind.json.JsonMapper;

/** Checks texts: about each its language's tag, and of each its {@link SpellingFault}s as JSON. */
public final class LanguageToolWork implements Work {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, Checker> checkers = new HashMap<>();

    @Override
    public byte[] of(String tag, byte[] text) {
        try {
            var checker = checkers.computeIfAbsent(tag, it -> new Checker(Locale.forLanguageTag(it)));
            return JSON.writeValueAsBytes(checker.faults(new String(text, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
