package pro.interviewai.messages.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a check of the hash chain found.
 *
 * @param from the first commit checked
 * @param to the last commit found intact, {@code from - 1} if none is
 * @param headHash hash of {@code to}; whoever keeps both can prove later that nothing before was changed or cut off
 * @param firstBroken the first commit that is altered or missing
 */
public record VerificationView(
        boolean valid,
        long from,
        long to,
        String headHash,
        @Nullable Long firstBroken,
        @Nullable String reason) {}
