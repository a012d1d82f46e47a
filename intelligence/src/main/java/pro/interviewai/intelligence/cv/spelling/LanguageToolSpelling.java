package pro.interviewai.intelligence.cv.spelling;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pro.interviewai.intelligence.cv.keywords.SkillDictionary;
import pro.interviewai.intelligence.worker.Outcome;
import pro.interviewai.intelligence.worker.Outcome.Done;
import pro.interviewai.intelligence.worker.WorkerSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * LanguageTool in a process of its own, as its rules and dictionaries take more memory than all of the application. The
 * process begins with the first text, which takes some seconds, looks at one text after another, and ends after three minutes
 * without any. What it finds fault with among {@linkplain TechnicalTerms terms of a trade} is left out. When a text could
 * not be checked nothing is for half a minute, as {@link #coverage} says.
 */
public final class LanguageToolSpelling implements Spelling, AutoCloseable {
    /** Characters of a text. */
    public static final int LONGEST = 20_000;

    static final WorkerSettings SETTINGS = new WorkerSettings(
            LanguageToolWork.class,
            1,
            700,
            1_100,
            Duration.ofSeconds(60),
            Duration.ofSeconds(60),
            Duration.ofMinutes(3),
            5_000);

    private static final Logger LOG = LoggerFactory.getLogger(LanguageToolSpelling.class);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<SpellingFault>> FAULTS = new TypeReference<>() {};
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final LanguageProcess process;
    private final TechnicalTerms terms;
    private final Duration pause;
    /** When it failed last, in the nanoseconds of this JVM. */
    private volatile long failed;

    /** @param skills of which no name is a mistake */
    public LanguageToolSpelling(SkillDictionary skills) {
        this(skills, SETTINGS, PAUSE);
    }

    LanguageToolSpelling(SkillDictionary skills, WorkerSettings settings, Duration pause) {
        this.process = new LanguageProcess(settings);
        this.terms = new TechnicalTerms(skills);
        this.pause = pause;
        this.failed = System.nanoTime() - pause.toNanos();
    }

    @Override
    public boolean covers(Locale language) {
        return coverage(language).checks();
    }

    /** How far texts of a language are checked just now. */
    public Coverage coverage(Locale language) {
        var coverage =
                CheckedLanguage.of(language).map(CheckedLanguage::coverage).orElse(Coverage.NONE);
        return coverage.checks() && System.nanoTime() - failed < pause.toNanos() ? Coverage.OUT_OF_ORDER : coverage;
    }

    /**
     * @param text of at most {@link #LONGEST} characters
     * @throws IllegalStateException if the language is covered, and the text could not be checked
     */
    @Override
    public List<SpellingFault> check(String text, Locale language) {
        var coverage = coverage(language);
        if (text.isBlank() || coverage == Coverage.NONE) {
            return List.of();
        }
        if (coverage == Coverage.OUT_OF_ORDER) {
            throw new IllegalStateException("Nothing can be checked at the moment");
        }
        if (text.length() > LONGEST) {
            throw new IllegalStateException("A text is too long to be checked");
        }
        return terms.spared(text, faults(text, CheckedLanguage.variety(language)));
    }

    private List<SpellingFault> faults(String text, Locale variety) {
        Outcome outcome = process.check(variety, text);
        if (outcome instanceof Done(var content)) {
            try {
                return JSON.readValue(content, FAULTS).stream()
                        .filter(fault -> isWithin(fault, text))
                        .toList();
            } catch (JacksonException e) {
                throw failure("with something else than faults");
            }
        }
        throw failure(outcome.toString());
    }

    private IllegalStateException failure(String ending) {
        failed = System.nanoTime();
        LOG.warn("A text could not be checked: {}", ending);
        return new IllegalStateException("A text could not be checked");
    }

    private static boolean isWithin(SpellingFault fault, String text) {
        return fault.from() >= 0 && fault.from() < fault.to() && fault.to() <= text.length();
    }

    /** Ends the process, also one that is at work. */
    @Override
    public void close() {
        process.close();
    }

    /** Process ids: one or none. */
    List<Long> running() {
        return process.running();
    }
}
