package pro.interviewai.ports.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter to one person. It refuses control characters in whatever becomes a header line, so no name or address can add
 * headers of its own.
 *
 * @param id names this letter for ever, e.g. the id of the event it answers: the same id is the same letter, however often
 *     it is handed over; letters, digits, dots and hyphens
 * @param userId whose letter it is; of the same characters
 * @param to one address
 * @param html the same in HTML, if there is such a form
 * @param language ISO 639-1 code of the texts
 * @param writtenAt stands in the letter as its date
 */
public record Mail(
        String id,
        String userId,
        String to,
        String subject,
        String text,
        @Nullable String html,
        String language,
        Instant writtenAt) {

    public Mail {
        refuseOddName(id);
        refuseOddName(userId);
        refuseControls(to);
        refuseControls(subject);
        refuseControls(language);
    }

    private static void refuseOddName(String name) {
        if (!name.matches("[A-Za-z0-9.-]{1,100}") || name.startsWith(".")) {
            throw new IllegalArgumentException("A mail's id has letters, digits, dots and hyphens only");
        }
    }

    private static void refuseControls(String header) {
        if (header.isBlank() || header.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A mail's header is blank or contains control characters");
        }
    }

    /** Tells nothing about the person. */
    @Override
    public String toString() {
        return "Mail[" + id + "]";
    }
}
