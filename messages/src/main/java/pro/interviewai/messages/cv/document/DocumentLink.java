package pro.interviewai.messages.cv.document;

import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.NotPersonalData;
import pro.interviewai.messages.PersonalData;

/**
 * A link object of the document; web addresses that are only written are not among these.
 *
 * @param target an address of http, https, mailto or tel; others are left out
 * @param line that it lies on; null where it covers no text
 */
public record DocumentLink(
        @PersonalData String target,
        @NotPersonalData int page,
        @NotPersonalData @Nullable Integer line) {}
