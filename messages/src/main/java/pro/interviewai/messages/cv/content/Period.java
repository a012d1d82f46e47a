package pro.interviewai.messages.cv.content;

import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.NotPersonalData;
import pro.interviewai.messages.PersonalData;

/**
 * From when to when.
 *
 * @param written the dates as they stand in the document
 * @param start none where only an end is written
 * @param end none where it is not written or not over
 * @param current whether the CV says that it is not over
 */
public record Period(
        Stated written,
        @PersonalData @Nullable PartialDate start,
        @PersonalData @Nullable PartialDate end,
        @NotPersonalData boolean current) {}
