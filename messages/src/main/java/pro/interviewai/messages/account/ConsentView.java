package pro.interviewai.messages.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person agreed to.
 *
 * @param purpose a {@link ConsentPurpose} in lower case, or {@code terms}
 * @param version of the text that was agreed to
 * @param withdrawnAt absent while it holds
 */
public record ConsentView(
        String purpose,
        String version,
        Instant givenAt,
        @Nullable Instant withdrawnAt) {
    /** The purpose of the terms, which hold as long as the account does. */
    public static final String TERMS = "terms";
}
