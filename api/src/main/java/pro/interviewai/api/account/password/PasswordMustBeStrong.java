package pro.interviewai.api.account.password;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.nio.charset.StandardCharsets;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.AccountProblem;

/**
 * At least 8 characters with an upper-case and a lower-case letter, a digit and something else, in any script; not the
 * person's own name or address. It is never cut, so it may not be longer than the 72 bytes that bcrypt looks at.
 */
public final class PasswordMustBeStrong {
    private static final int MINIMUM_CHARACTERS = 8;
    /** Holds 30,000 common passwords, and finds them also where letters are replaced or something is added. */
    private static final Zxcvbn GUESSES = new Zxcvbn();
    /** Where zxcvbn's estimate begins to call a password more than very guessable. */
    private static final double GUESSED_SOON = 1e6;

    private PasswordMustBeStrong() {}

    /**
     * @param obvious what the password may not be, whatever its case
     * @throws ProblemException PASSWORD_TOO_WEAK, or PASSWORD_TOO_COMMON if it is among what would be guessed first
     */
    public static void check(String password, String... obvious) {
        boolean strong = password.codePointCount(0, password.length()) >= MINIMUM_CHARACTERS
                && bytes(password) <= PasswordHashing.MAXIMUM_BYTES
                && has(password, Character::isUpperCase)
                && has(password, Character::isLowerCase)
                && has(password, Character::isDigit)
                && has(password, character -> !Character.isLetterOrDigit(character) && !isHalf(character))
                && password.codePoints().noneMatch(PasswordMustBeStrong::isHalf)
                && Stream.of(obvious).noneMatch(password.strip()::equalsIgnoreCase);
        if (!strong) {
            throw new ProblemException(AccountProblem.PASSWORD_TOO_WEAK);
        }
        if (GUESSES.measure(password).getGuesses() < GUESSED_SOON) {
            throw new ProblemException(AccountProblem.PASSWORD_TOO_COMMON);
        }
    }

    private static int bytes(String password) {
        return PasswordHashing.composed(password).getBytes(StandardCharsets.UTF_8).length;
    }

    private static boolean has(String password, IntPredicate kind) {
        return password.codePoints().anyMatch(kind);
    }

    private static boolean isHalf(int character) {
        return Character.getType(character) == Character.SURROGATE;
    }
}
