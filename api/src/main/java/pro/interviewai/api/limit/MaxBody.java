package pro.interviewai.api.limit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How large the body of a request to this route may be, in bytes; without it {@value BodyLimitFilter#MAX_BYTES}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface MaxBody {
    /** What a multipart form has around its file, at most. */
    int FORM = 64 * 1024;

    int value();
}
