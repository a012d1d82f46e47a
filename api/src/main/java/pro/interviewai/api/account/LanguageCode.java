package pro.interviewai.api.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A language's two-letter code of ISO 639-1. Null is left to others to refuse. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = LanguageCode.Validator.class)
@interface LanguageCode {
    String message() default "must be a two-letter language code of ISO 639-1, such as en";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Knows the codes that the Java platform knows. */
    final class Validator implements ConstraintValidator<LanguageCode, String> {
        private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

        /** The language that a browser prefers, or else English. */
        static String of(HttpServletRequest request) {
            String language = request.getLocale().getLanguage();
            return KNOWN.contains(language) ? language : Locale.ENGLISH.getLanguage();
        }

        @Override
        public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
            return code == null || KNOWN.contains(code.toLowerCase(Locale.ROOT));
        }
    }
}
