package pro.interviewai.intelligence.cv.spelling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.worker.Work;
import tools.jackson.databind.json.JsonMapper;

/** Checks texts: about each its language's tag, and of each its {@link SpellingFault}s as JSON. */
public final class LanguageToolWork implements Work {
    private static final JsonMapper JSON = JsonMapper.shared();

    private @Nullable Checker checker;

    @Override
    public byte[] of(String tag, byte[] text) {
        try {
            var faults = checker(Locale.forLanguageTag(tag)).faults(new String(text, StandardCharsets.UTF_8));
            return JSON.writeValueAsBytes(faults);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only the latest is kept, as each takes a good part of the memory. */
    private Checker checker(Locale language) {
        Checker current = checker;
        if (current == null || !current.isFor(language)) {
            checker = null;
            current = new Checker(language);
            checker = current;
        }
        return current;
    }
}
