package pro.interviewai.api.account;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * A name in any script: 1 to 50 characters, none of them invisible controls or marks that turn the direction of what
 * follows. Null is left to others to refuse.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PersonName.Validator.class)
public @interface PersonName {
    int MAXIMUM = 50;

    String message() default "must have 1 to 50 characters and no control characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Counts code points of what {@link #tidy} leaves. */
    final class Validator implements ConstraintValidator<PersonName, String> {
        @Override
        public boolean isValid(@Nullable String name, ConstraintValidatorContext context) {
            if (name == null) {
                return true;
            }
            String tidy = tidy(name);
            return tidy.codePointCount(0, tidy.length()) <= MAXIMUM && readable(tidy);
        }

        /** What of a name from elsewhere can be one here; empty if nothing can. */
        public static String usable(String name) {
            String tidy = tidy(name);
            int end = tidy.offsetByCodePoints(0, Math.min(MAXIMUM, tidy.codePointCount(0, tidy.length())));
            String shortened = tidy(tidy.substring(0, end));
            return readable(shortened) ? shortened : "";
        }

        private static boolean readable(String name) {
            return name.codePoints().noneMatch(Validator::forbidden)
                    && name.codePoints().anyMatch(Validator::visible);
        }

        /** Without spaces around it, and with letters and their marks composed. */
        public static String tidy(String name) {
            return Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
        }

        private static boolean forbidden(int character) {
            return switch (Character.getType(character)) {
                case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    true;
                default -> turnsDirection(character);
            };
        }

        private static boolean turnsDirection(int character) {
            return character >= 0x202A && character <= 0x202E
                    || character >= 0x2066 && character <= 0x2069
                    || character == 0x061C
                    || character == 0x200E
                    || character == 0x200F;
        }

        private static boolean visible(int character) {
            return switch (Character.getType(character)) {
                case Character.FORMAT, Character.SPACE_SEPARATOR, Character.NON_SPACING_MARK -> false;
                default -> true;
            };
        }
    }
}
