package pro.interviewai.intelligence.cv.spelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pro.interviewai.intelligence.cv.keywords.SkillDictionary;
import pro.interviewai.intelligence.worker.Memory;
import pro.interviewai.intelligence.worker.Patient;
import pro.interviewai.intelligence.worker.WorkerSettings;
import pro.interviewai.testing.Patience;

/** What LanguageTool finds in the sentences of CVs, and what becomes of it when it fails. */
class LanguageToolSpellingIT {
    private static final SkillDictionary SKILLS = new SkillDictionary();
    private static final LanguageToolSpelling SPELLING =
            new LanguageToolSpelling(SKILLS, Patient.of(LanguageToolSpelling.SETTINGS), Duration.ofSeconds(1));
    private static final Duration LONG = Duration.ofMinutes(5);

    @AfterAll
    static void close() {
        SPELLING.close();
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'Recieved an award for the platform.', Recieved, Received",
        "en, 'Improved the perfomance of the search.', perfomance, performance",
        "en, 'Led a team of five developer.', developer, developers",
        "en, 'We was responsible for the payments.', was, were",
        "en, 'Served more then forty clients.', then, than",
        "en-US, 'Chose the colour of the buttons.', colour, color",
        "en-GB, 'Chose the color of the buttons.', color, colour",
        "de, 'Leitete die Entwiklung der Plattform.', Entwiklung, Entwicklung",
        "es, 'Desarolló servicios para los pagos.', Desarolló, Desarrolló",
        "fr, 'Développement de servises pour les clients.', servises, services",
        "ru, 'Занималась разработкой серивсов для платежей.', серивсов, сервисов"
    })
    void mistakesAreFoundAndCorrected(Locale language, String text, String mistake, String correction) {
        List<SpellingFault> faults = SPELLING.check(text, language);
        assertThat(faults).as("%s", faults).hasSize(1);
        SpellingFault fault = faults.getFirst();
        assertThat(text.substring(fault.from(), fault.to())).isEqualTo(mistake);
        assertThat(fault.replacements()).contains(correction);
        assertThat(fault.message()).isNotBlank().doesNotContain("<suggestion>");
        assertThat(fault.rule()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'Built microservices with Spring Boot, Kafka and PostgreSQL on Kubernetes'",
        "en, 'led a team of five developers, cut the costs by 40 %'",
        "en, 'Senior Software Engineer, Zalando SE, Berlin – 2019 to 2023'",
        "en, 'Chose colour and flavor of the catalogue'",
        "en, 'B.Sc. Computer Science, University of Leeds'",
        "de, 'Entwickelte Microservices mit Spring Boot, Kafka und PostgreSQL auf Kubernetes'",
        "es, 'Desarrollé microservices con Spring Boot, Kafka y PostgreSQL'",
        "fr, 'Développement de microservices avec Spring Boot, Kafka et PostgreSQL'",
        "ru, 'Разработка сервисов на Java, Kafka и PostgreSQL'",
        "ar, 'تطوير الخدمات باستخدام Java و PostgreSQL'",
        "zh, '使用 Java 和 PostgreSQL 开发支付服务'"
    })
    void whatIsRightIsLeftAlone(Locale language, String text) {
        assertThat(SPELLING.check(text, language)).isEmpty();
        assertThat(SPELLING.coverage(language).checks()).isTrue();
    }

    @Test
    void aLanguageThatNothingKnowsIsNotChecked_andStartsNothing() {
        try (var spelling = new LanguageToolSpelling(SKILLS)) {
            Locale uzbek = Locale.of("uz");
            assertThat(spelling.coverage(uzbek)).isEqualTo(Coverage.NONE);
            assertThat(spelling.covers(uzbek)).isFalse();
            assertThat(spelling.check("Dasturchi sifatida ishlaganman", uzbek)).isEmpty();
            assertThat(spelling.check("  ", Locale.ENGLISH)).isEmpty();
            assertThat(spelling.running()).isEmpty();
        }
    }

    @Test
    void aTextThatIsFarTooLongIsRefused_andALongOneIsNot() {
        String sentence = "Built the services that take payments. ";
        String longest = sentence.repeat(LanguageToolSpelling.LONGEST / sentence.length());
        assertThat(SPELLING.check(longest, Locale.ENGLISH)).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> SPELLING.check(longest + longest, Locale.ENGLISH));
        assertThat(SPELLING.covers(Locale.ENGLISH)).isTrue();
    }

    @Test
    void f5_textsMadeToCostMuchEndInTime_andTheNextOneIsChecked() {
        for (String hostile : List.of(
                "xqzvw ".repeat(3_000), "a".repeat(20_000), "((((".repeat(5_000), "\u0000\uD800x ".repeat(500))) {
            try {
                assertThat(SPELLING.check(hostile, Locale.ENGLISH)).hasSizeLessThanOrEqualTo(300);
            } catch (IllegalStateException e) {
                assertThat(SPELLING.covers(Locale.ENGLISH)).isFalse();
            }
            Patience.until("it is asked again", () -> SPELLING.covers(Locale.ENGLISH));
        }
        assertThat(SPELLING.check("Recieved an award.", Locale.ENGLISH)).hasSize(1);
    }

    @Test
    void aProcessThatIsKilledIsReplaced_andTakesNoMoreMemoryThanItMay() throws IOException {
        assertThat(SPELLING.check("Recieved an award.", Locale.ENGLISH)).hasSize(1);
        var killed = ProcessHandle.of(SPELLING.running().getFirst()).orElseThrow();
        assertThat(Memory.atMostOf(killed.pid())).isLessThan(LanguageToolSpelling.SETTINGS.memoryMegabytes());
        killed.destroyForcibly();
        killed.onExit().join();
        assertThat(SPELLING.check("Recieved an award.", Locale.ENGLISH)).hasSize(1);
        assertThat(SPELLING.coverage(Locale.ENGLISH)).isEqualTo(Coverage.FULL);
    }

    @Test
    void theApplicationItselfKnowsNothingOfLanguageTool() throws JMException {
        assertThat(SPELLING.check("Recieved an award.", Locale.ENGLISH)).hasSize(1);
        var loaded = (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "vmClassHierarchy",
                        new Object[] {new String[0]},
                        new String[] {String[].class.getName()});
        assertThat(loaded).contains(LanguageToolSpelling.class.getName()).doesNotContain("org.languagetool.");
    }

    @Test
    void afterAFailureItIsOutOfOrderForAWhile_andNothingIsFound() {
        try (var spelling = failing(Patience.of(Duration.ofSeconds(2)), Duration.ofSeconds(1))) {
            assertThat(spelling.check("[]", Locale.ENGLISH)).isEmpty();
            assertThat(spelling.coverage(Locale.ENGLISH)).isEqualTo(Coverage.FULL);
            for (String text : List.of(FailingWork.FAIL, FailingWork.HANG, "no faults")) {
                assertThatIllegalStateException().isThrownBy(() -> spelling.check(text, Locale.ENGLISH));
                assertThatIllegalStateException().isThrownBy(() -> spelling.check("[]", Locale.ENGLISH));
                assertThat(spelling.coverage(Locale.ENGLISH)).isEqualTo(Coverage.OUT_OF_ORDER);
                assertThat(spelling.coverage(Locale.of("uz"))).isEqualTo(Coverage.NONE);
                Patience.until("it is asked again", () -> spelling.covers(Locale.ENGLISH));
            }
        }
    }

    @Test
    void aFaultThatLiesNowhereInTheTextIsNotBelieved() {
        try (var spelling = failing(LONG, LONG)) {
            assertThat(spelling.check("""
                    [{"from":0,"to":2,"message":"","replacements":[],"rule":"IN"},
                    {"from":-1,"to":2,"message":"","replacements":[],"rule":"BEFORE"},
                    {"from":5,"to":5,"message":"","replacements":[],"rule":"EMPTY"},
                    {"from":0,"to":9999,"message":"","replacements":[],"rule":"BEHIND"}]""", Locale.ENGLISH))
                    .extracting(SpellingFault::rule)
                    .containsExactly("IN");
        }
    }

    @Test
    void itEndsWhenNobodyAsksForLong() {
        var settings = new WorkerSettings(FailingWork.class, 1, 64, 500, LONG, LONG, Duration.ofMillis(200), 100);
        try (var spelling = new LanguageToolSpelling(SKILLS, settings, LONG)) {
            assertThat(spelling.check("[]", Locale.ENGLISH)).isEmpty();
            Patience.until("it has ended", () -> spelling.running().isEmpty());
            assertThat(spelling.covers(Locale.ENGLISH)).isTrue();
        }
    }

    private static LanguageToolSpelling failing(Duration perText, Duration pause) {
        return new LanguageToolSpelling(
                SKILLS, new WorkerSettings(FailingWork.class, 1, 64, 500, perText, LONG, LONG, 100), pause);
    }
}
