package pro.interviewai.saga.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pro.interviewai.messages.account.AccountQuery.FindAccount;
import pro.interviewai.messages.account.AccountView;
import pro.interviewai.messages.account.Preferences;
import pro.interviewai.messages.account.Role;
import pro.interviewai.messages.quota.Meter;
import pro.interviewai.messages.quota.QuotaEvent.QuotaNearlyUsed;
import pro.interviewai.ports.mail.Mail;
import pro.interviewai.ports.mail.Mailer;
import pro.interviewai.saga.Answers;

class WhenQuotaNearlyUsedThenMailTest {
    private static final Instant NOON = Instant.parse("2026-03-15T12:00:00Z");
    private static final Instant APRIL = Instant.parse("2026-04-01T00:00:00Z");
    private static final URI USAGE = URI.create("https://example.org/app/usage");

    private final List<Mail> sent = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "en, 80, Interviews: 80% used",
        "en, 100, Interviews: all used",
        "de, 80, Interviews: 80 % verbraucht",
        "ru, 100, Собеседования: использовано всё",
        "uz, 80, Suhbatlar: 80 % ishlatildi",
        "es, 100, Entrevistas: todo usado",
        "fr, 80, Entretiens : 80 % utilisés",
        "ar, 80, المقابلات: استُخدم 80٪",
        "zh, 100, 面试：已全部用完",
        "tl, 80, Interviews: 80% used"
    })
    void aWarningIsWrittenInThePersonsLanguage(String language, int percent, String subject) {
        reaction(language, NOON).on(nearly(Meter.MOCK_INTERVIEWS, percent), "event-1");
        assertThat(sent).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo(subject);
            assertThat(mail.id()).isEqualTo("event-1");
            assertThat(mail.to()).isEqualTo("aziza@example.org");
            assertThat(mail.text()).contains(USAGE.toString()).doesNotContain("{0}");
        });
    }

    @ParameterizedTest
    @EnumSource(Meter.class)
    void eachMeterHasANameInEachLanguage(Meter meter) {
        for (var language : List.of("en", "de", "ru", "uz", "es", "fr", "ar", "zh")) {
            reaction(language, NOON).on(nearly(meter, 80), language);
        }
        assertThat(sent)
                .hasSize(8)
                .extracting(Mail::subject)
                .doesNotContainNull()
                .allMatch(s -> s.contains("80"));
    }

    @Test
    void aMonthThatIsOver_isNotWarnedOf() {
        reaction("en", APRIL).on(nearly(Meter.MOCK_INTERVIEWS, 80), "event-1");
        assertThat(sent).isEmpty();
    }

    @Test
    void whoeverIsGone_isNotWrittenTo() {
        reaction(null, NOON).on(nearly(Meter.MOCK_INTERVIEWS, 80), "event-1");
        assertThat(sent).isEmpty();
    }

    private static QuotaNearlyUsed nearly(Meter meter, int percent) {
        return new QuotaNearlyUsed(
                "quota-1", "user-1", meter, percent, 30, Instant.parse("2026-03-01T00:00:00Z"), APRIL, NOON);
    }

    /** @param language the person's; null if there is no such person any more */
    private WhenQuotaNearlyUsedThenMail reaction(String language, Instant now) {
        var mailer = new Mailer() {
            @Override
            public void send(Mail mail) {
                sent.add(mail);
            }

            @Override
            public int forget(String userId) {
                throw new AssertionError("nobody is erased here");
            }
        };
        var queries = new Answers()
                .to(FindAccount.class, AccountView.class, _ -> language == null ? null : account(language))
                .gateway();
        return new WhenQuotaNearlyUsedThenMail(mailer, queries, USAGE, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static AccountView account(String language) {
        return new AccountView(
                "user-1",
                "aziza@example.org",
                "Aziza",
                "Karimova",
                "",
                null,
                language,
                Preferences.DEFAULT,
                List.of(),
                Role.USER,
                true,
                null,
                NOON,
                NOON,
                3);
    }
}
