package pro.interviewai.saga.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pro.interviewai.messages.account.AccountEvent;
import pro.interviewai.messages.account.AccountEvent.EmailChangeRequested;
import pro.interviewai.messages.account.AccountEvent.ErasureRequested;
import pro.interviewai.messages.account.AccountEvent.PasswordChanged;
import pro.interviewai.messages.account.AccountEvent.PasswordResetRequested;
import pro.interviewai.messages.account.AccountEvent.RegistrationRepeated;
import pro.interviewai.messages.account.AccountEvent.VerificationRequested;
import pro.interviewai.ports.mail.Mail;
import pro.interviewai.ports.mail.Mailer;

class WhenAccountTouchedThenMailTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final TrackingToken HERE = new GlobalSequenceTrackingToken(7);

    private final List<Mail> sent = new ArrayList<>();
    private final Mailer mailer = new Mailer() {
        @Override
        public void send(Mail mail) {
            sent.add(mail);
        }

        @Override
        public int forget(String userId) {
            throw new AssertionError("nobody is erased here");
        }
    };
    private final AnnotationEventHandlerAdapter reaction =
            new AnnotationEventHandlerAdapter(new WhenAccountTouchedThenMail(
                    mailer,
                    (purpose, user, link) -> URI.create("https://example.org/"
                            + purpose.name().toLowerCase(Locale.ROOT).replace('_', '-') + "?token=" + user + "."
                            + link)));

    @ParameterizedTest
    @CsvSource({
        "en, Please confirm, en",
        "ru, Подтвердите, ru",
        "uz, tasdiqlang, uz",
        "es, Confirma, es",
        "de, bestätigen, de",
        "fr, Confirmez, fr",
        "zh, 请确认, zh",
        "ar, تأكيد, ar",
        "tg, Please confirm, en"
    })
    void givenALanguage_whenALinkIsRequested_thenTheMailIsInItOrInEnglish(String asked, String words, String got)
            throws Exception {
        deliver(requested("Aziza", asked), HERE);

        assertThat(sent).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo("aziza@example.org");
            assertThat(mail.subject()).contains(words);
            assertThat(mail.language()).isEqualTo(got);
            assertThat(mail.text()).contains("https://example.org/verify-email?token=user-1.link-1");
            assertThat(mail.text() + mail.html()).doesNotContain("Aziza", "{0}");
            assertThat(mail.html()).contains("href=\"https://example.org/verify-email?token=user-1.link-1\"");
            assertThat(mail.html()).contains("ar".equals(got) ? "dir=\"rtl\"" : "dir=\"ltr\"");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>{0}'s \"friend\"</b>",
                "Visit http://evil.example now",
                "www.evil.example",
                "evil.example",
                "evil。example",
                "aziza@evil.example",
                "+998 71 200 00 00",
                "A/B",
                "A\nB",
                "A\u202EB",
                "A\u200FB",
                "\u2066A",
                "A\u0000",
                " ",
                "."
            })
    void givenANameThatCouldBeMoreThanAName_whenALetterIsWritten_thenItStandsInNone(String name) throws Exception {
        eachLetterTo(name, "en");

        assertThat(sent).allSatisfy(mail -> assertThat(mail.text()).startsWith("Hello,\n"));
        assertThat(sent).allSatisfy(mail -> assertThat(mail.html()).contains("<p>Hello,</p>"));
    }

    @Test
    void givenANameLongerThanNamesMayBe_whenALetterIsWritten_thenItStandsInNone() throws Exception {
        eachLetterTo("a".repeat(51), "en");

        assertThat(sent).allSatisfy(mail -> assertThat(mail.text()).startsWith("Hello,\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Aziza", "O'Neil-Smith Jr.", "J. R. R.", "Зухра", "محمد", "王小明", "𐍈𐌿𐌻𐍆", "José", "Gulʻnoza"})
    void givenAName_whenALetterGoesToItsOwner_thenItGreetsByIt(String name) throws Exception {
        deliver(new PasswordChanged("user-1", "hash", "aziza@example.org", name, "en", null, NOON), HERE);

        assertThat(sent.getFirst().text()).startsWith("Hello " + name + ",\n");
        assertThat(sent.getFirst().html()).contains("<p>Hello " + name + ",</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "uz", "es", "de", "fr", "zh", "ar"})
    void givenAnAddressThatIsWanted_whenALinkGoesThere_thenItNamesNobody(String language) throws Exception {
        deliver(
                new EmailChangeRequested(
                        "user-1",
                        "aziza@example.org",
                        "anybody@example.net",
                        "index",
                        "Aziza",
                        language,
                        "old",
                        "new",
                        NOON,
                        NOON),
                HERE);

        assertThat(sent).hasSize(2);
        assertThat(sent.get(0).text()).contains("Aziza");
        assertThat(sent.get(1).to()).isEqualTo("anybody@example.net");
        assertThat(sent.get(1).text() + sent.get(1).html()).doesNotContain("Aziza", "{0}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "uz", "es", "de", "fr", "zh", "ar"})
    void whateverSomebodyIsCalled_noSubjectAndNoNameOfALetterSaysIt(String language) throws Exception {
        eachLetterTo("Aziza", language);

        assertThat(sent)
                .allSatisfy(mail -> assertThat(mail.subject() + mail.id()).doesNotContain("Aziza"));
    }

    @Test
    void givenTheSameEventTwice_whenDelivered_thenItIsTheSameLetter() throws Exception {
        VerificationRequested event = requested("Aziza", "en");
        deliver(event, HERE);
        deliver(event, HERE);

        assertThat(sent).hasSize(2);
        assertThat(sent.get(0)).isEqualTo(sent.get(1));
        assertThat(sent.getFirst().id()).isEqualTo("event-1");
    }

    @Test
    void givenAReplay_whenDelivered_thenNobodyIsWrittenTo() throws Exception {
        deliver(requested("Aziza", "en"), (TrackingToken) ReplayToken.createReplayToken(HERE, null));

        assertThat(sent).isEmpty();
    }

    @Test
    void givenErasedData_whenDelivered_thenNobodyIsWrittenTo() throws Exception {
        deliver(new VerificationRequested("user-1", null, null, "en", "link-1", NOON, NOON), HERE);

        assertThat(sent).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "uz", "es", "de", "fr", "zh", "ar"})
    void givenALanguage_whenAPasswordIsForgottenOrChanged_thenEachLetterIsInIt(String language) throws Exception {
        eachLetterTo("Aziza", language);

        assertThat(sent).hasSize(4).allSatisfy(mail -> {
            assertThat(mail.language()).isEqualTo(language);
            assertThat(mail.text()).contains("Aziza").doesNotContain("hash");
        });
        assertThat(sent.getFirst().text()).contains("https://example.org/reset-password?token=user-1.reset-1");
        assertThat(sent.subList(1, 4))
                .noneSatisfy(mail -> assertThat(mail.text()).contains("https://"));
        assertThat(sent.stream().map(Mail::subject)).doesNotHaveDuplicates();
    }

    private void eachLetterTo(String name, String language) throws Exception {
        var email = "aziza@example.org";
        deliver(new PasswordResetRequested("user-1", email, name, language, "reset-1", NOON, NOON), HERE);
        deliver(new PasswordChanged("user-1", "hash", email, name, language, null, NOON), HERE);
        deliver(new RegistrationRepeated("user-1", email, name, language, NOON), HERE);
        deliver(new ErasureRequested("user-1", email, name, language, NOON, NOON), HERE);
    }

    private void deliver(AccountEvent event, TrackingToken token) throws Exception {
        reaction.handle(new GenericTrackedDomainEventMessage<>(
                token, new GenericDomainEventMessage<>("Account", "user-1", 2, event, Map.of(), "event-1", NOON)));
    }

    private static VerificationRequested requested(@Nullable String name, String language) {
        return new VerificationRequested("user-1", "aziza@example.org", name, language, "link-1", NOON, NOON);
    }
}
