package pro.interviewai.api.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nulabinc.zxcvbn.Zxcvbn;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.AccountProblem;

class InputRulesTest {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @ParameterizedTest
    @CsvSource({
        "Aziza@Example.ORG, aziza@example.org",
        "'  a.b+c@example.org ', a.b+c@example.org",
        "a@münchen.de, a@xn--mnchen-3ya.de",
        "a@MU\u0308NCHEN.de, a@xn--mnchen-3ya.de",
        "a@пример.рф, a@xn--e1afmkfd.xn--p1ai",
        "o'neil@sub.example.co.uk, o'neil@sub.example.co.uk"
    })
    void anAddressHasOneForm(String typed, String normal) {
        assertThat(NormalEmail.of(typed)).contains(normal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "@example.org",
                "a@",
                "a@b",
                "a@b..org",
                "a@-b.org",
                "a@b.org\r\nBcc: c@d.org",
                "a b@c.org",
                "a@c.o",
                "a@127.0.0.1",
                "a@[127.0.0.1]",
                "a..b@c.org",
                ".a@c.org",
                "a.@c.org",
                "\"a b\"@c.org",
                "a\u0000@c.org",
                "a\uD800@c.org",
                "а@c.org",
                "a@b@c.org",
                "a,b@c.org",
                "<a@c.org>",
                "a@c.org>",
                "a@c.123"
            })
    void whatMailCannotBeSentToIsRefused(String typed) {
        assertThat(NormalEmail.of(typed)).isEmpty();
    }

    @Test
    void anAddressHasAtMost254CharactersAndItsLocalPart64() {
        assertThat(NormalEmail.of("a".repeat(64) + "@example.org")).isPresent();
        assertThat(NormalEmail.of("a".repeat(65) + "@example.org")).isEmpty();
        String longDomain = ("b".repeat(60) + ".").repeat(3) + "org";
        assertThat(NormalEmail.of("a".repeat(64) + "@" + longDomain)).isPresent();
        assertThat(NormalEmail.of("a".repeat(64) + "@" + "c".repeat(10) + "." + longDomain))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"X", "Зухра", "محمد", "王小明", "O'Neil-Smith Jr.", "𐍈𐌿𐌻𐍆", "👩‍🚀", "José"})
    void aNameMayBeInAnyScript(String name) {
        assertThat(wrongFields(name)).isEmpty();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "  ",
                "a\u0000b",
                "a\nb",
                "a\u0085b",
                "a\u202Eb",
                "a\u2066b",
                "a\u200Eb",
                "a\u200Fb",
                "a\u061Cb",
                "a\u2028b",
                "a\uD800",
                "\uDC00a",
                "\u200B",
                "\u00A0"
            })
    void aNameHasNoControlsAndIsNotEmpty(@Nullable String name) {
        assertThat(wrongFields(name)).containsExactly("firstName");
    }

    @Test
    void aNameHasFiftyCharactersAtMostOfAnyPlane() {
        assertThat(wrongFields("𐍈".repeat(50))).isEmpty();
        assertThat(wrongFields("  " + "a".repeat(50) + " ")).isEmpty();
        assertThat(wrongFields("𐍈".repeat(51))).containsExactly("firstName");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "UZ", "tg", "zh", "en-US", "EN-us"})
    void aLanguageIsATagOfOne(String code) {
        assertThat(VALIDATOR.validateValue(RegisterRequest.class, "language", code))
                .isEmpty();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"xx", "qqq", "e", "en_US", "../en", "İ"})
    void anUnknownLanguageIsRefused(@Nullable String code) {
        assertThat(VALIDATOR.validateValue(RegisterRequest.class, "language", code))
                .hasSize(1);
    }

    /** Most of them break another rule already; so the first are tried also in the form in which people make them keep it. */
    @Test
    void theThreeThousandCommonestPasswordsAreRefused() throws IOException {
        List<String> commonest;
        try (var in = Zxcvbn.class.getResourceAsStream("matchers/dictionaries/passwords.txt")) {
            commonest = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .limit(3000)
                    .toList();
        }
        assertThat(commonest).hasSize(3000).allSatisfy(InputRulesTest::expectRefused);
        assertThat(commonest.subList(0, 100))
                .map(password -> password.substring(0, 1).toUpperCase(Locale.ROOT) + password.substring(1) + "1!")
                .allSatisfy(InputRulesTest::expectRefused);
    }

    private static void expectRefused(String password) {
        assertThatExceptionOfType(ProblemException.class)
                .as(password)
                .isThrownBy(() -> PasswordMustBeStrong.check(password, "aziza@example.org"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SecurePass123!", "Пароль-12", "Wqxdkf1 ", "ÄöäöäöÖ9€", "Aa1!𐍈𐍈𐍈𐍈"})
    void aStrongPasswordIsAccepted(String password) {
        assertThatCode(() -> PasswordMustBeStrong.check(password, "aziza@example.org"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Aa1!aaa",
                "aaaaaaa1!",
                "AAAAAAA1!",
                "Aaaaaaaa!",
                "Aaaaaaaa1",
                "Aa1!aaa\uD800",
                "Aziza1@Example.org"
            })
    void aWeakPasswordIsRefused(String password) {
        assertThatThrownBy(() -> PasswordMustBeStrong.check(password, "aziza1@example.org"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(AccountProblem.PASSWORD_TOO_WEAK));
    }

    @Test
    void aPasswordIsNeverCutAt72Bytes() {
        String most = "Aa1!" + "é".repeat(34);
        assertThatCode(() -> PasswordMustBeStrong.check(most)).doesNotThrowAnyException();
        assertThatThrownBy(() -> PasswordMustBeStrong.check(most + "x")).isInstanceOf(ProblemException.class);
    }

    @Test
    void noRequestShowsItsSecretsInALog() {
        var request = new RegisterRequest("a@b.org", "SecurePass123!", "Aziza", "K", "uz", true, "solution");
        assertThat(request + " " + new LoginRequest("a@b.org", "SecurePass123!", true, null)
                        + new RefreshRequest("token"))
                .doesNotContain("SecurePass", "Aziza", "a@b.org", "token", "solution");
    }

    private static Set<String> wrongFields(@Nullable String firstName) {
        var request = new RegisterRequest("a@b.org", "SecurePass123!", firstName, "K", "uz", true, null);
        return VALIDATOR.validate(request).stream()
                .map(ConstraintViolation::getPropertyPath)
                .map(Object::toString)
                .collect(Collectors.toSet());
    }
}
