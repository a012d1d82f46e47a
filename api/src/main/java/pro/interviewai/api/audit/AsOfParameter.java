package pro.interviewai.api.audit;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pro.interviewai.api.Times;
import pro.interviewai.messages.audit.AsOf;

/** Reads the moment in a request: {@code 12} (sequence number), {@code commit:345}, {@code 2026-03-01T12:00:00Z} or a day. */
final class AsOfParameter {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");
    private static final String COMMIT = "commit:";

    private AsOfParameter() {}

    static AsOf of(@Nullable String text) {
        if (text == null) {
            return new AsOf.Latest();
        }
        if (NUMBER.matcher(text).matches()) {
            return new AsOf.Sequence(Long.parseLong(text));
        }
        if (text.startsWith(COMMIT)
                && NUMBER.matcher(text.substring(COMMIT.length())).matches()) {
            return new AsOf.Commit(Long.parseLong(text.substring(COMMIT.length())));
        }
        return new AsOf.Time(Times.moment("at", text, "a sequence number, commit:NUMBER, "));
    }
}
