package pro.interviewai.command.subscription;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether something that the provider says is news. Its clock counts whole seconds, and its messages come in any order. */
enum Order {
    NEWS,
    KNOWN,
    /** What is older, or of the same second, may still be what holds. */
    UNCLEAR;

    /**
     * @param known as of when the known state was told; none where nothing is known
     * @param said as of when the other was told
     * @param same whether both say the same
     * @param asked whether the provider was asked; its answer may still be older than what came since
     */
    static Order of(@Nullable Instant known, Instant said, boolean same, boolean asked) {
        if (known == null || said.isAfter(known)) {
            return NEWS;
        }
        if (same) {
            return KNOWN;
        }
        return asked && !said.isBefore(known) ? NEWS : UNCLEAR;
    }

    static Instant later(@Nullable Instant known, Instant said) {
        return known == null || said.isAfter(known) ? said : known;
    }
}
