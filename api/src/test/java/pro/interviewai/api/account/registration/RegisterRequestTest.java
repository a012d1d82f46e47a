package pro.interviewai.api.account.registration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import pro.interviewai.api.account.NormalizedEmail;

class RegisterRequestTest {
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
        assertThat(NormalizedEmail.of(typed)).contains(normal);
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
        assertThat(NormalizedEmail.of(typed)).isEmpty();
    }

    @Test
    void anAddressHasAtMost254CharactersAndItsLocalPart64() {
        assertThat(NormalizedEmail.of("a".repeat(64) + "@example.org")).isPresent();
        assertThat(NormalizedEmail.of("a".repeat(65) + "@example.org")).isEmpty();
        String longDomain = ("b".repeat(60) + ".").repeat(3) + "org";
        assertThat(NormalizedEmail.of("a".repeat(64) + "@" + longDomain)).isPresent();
        assertThat(NormalizedEmail.of("a".repeat(64) + "@" + "c".repeat(10) + "." + longDomain))
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

    @Test
    void noRequestShowsItsSecretsInALog() {
        var request = new RegisterRequest("a@b.org", "SecurePass123!", "Aziza", "K", "uz", true, "solution");
        assertThat(request.toString()).doesNotContain("SecurePass", "Aziza", "a@b.org", "solution");
    }

    private static Set<String> wrongFields(@Nullable String firstName) {
        var request = new RegisterRequest("a@b.org", "SecurePass123!", firstName, "K", "uz", true, null);
        return VALIDATOR.validate(request).stream()
                .map(ConstraintViolation::getPropertyPath)
                .map(Object::toString)
                .collect(Collectors.toSet());
    }
}
