package pro.interviewai.api;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A language as {@link Languages} reads it. Null is left to others to refuse. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = LanguageCode.Validator.class)
public @interface LanguageCode {
    String message() default "must be a language, such as en or en-US";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Knows the languages that have a two-letter code. */
    final class Validator implements ConstraintValidator<LanguageCode, String> {
        @Override
        public boolean isValid(@Nullable String tag, ConstraintValidatorContext context) {
            return tag == null || Languages.find(tag).isPresent();
        }
    }
}
