package pro.interviewai.api.account.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.AccountProblem;

class PasswordMustBeStrongTest {
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
        assertThat(commonest).hasSize(3000).allSatisfy(PasswordMustBeStrongTest::expectRefused);
        assertThat(commonest.subList(0, 100))
                .map(password -> password.substring(0, 1).toUpperCase(Locale.ROOT) + password.substring(1) + "1!")
                .allSatisfy(PasswordMustBeStrongTest::expectRefused);
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
}
