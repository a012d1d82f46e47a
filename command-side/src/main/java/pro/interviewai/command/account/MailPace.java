package pro.interviewai.command.account;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** How often one address may be written to: once a minute, and five times in any 24 hours. */
record MailPace(List<Instant> latest) {
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration WINDOW = Duration.ofDays(1);
    private static final int MAILS_IN_WINDOW = 5;

    static final MailPace UNUSED = new MailPace(List.of());

    boolean allowsMailAt(Instant at) {
        boolean rested = latest.isEmpty() || !at.isBefore(latest.getLast().plus(PAUSE));
        long recent = latest.stream().filter(at.minus(WINDOW)::isBefore).count();
        return rested && recent < MAILS_IN_WINDOW;
    }

    MailPace afterMailAt(Instant at) {
        List<Instant> mails = new ArrayList<>(latest);
        mails.add(at);
        return new MailPace(List.copyOf(mails.subList(Math.max(0, mails.size() - MAILS_IN_WINDOW), mails.size())));
    }
}
