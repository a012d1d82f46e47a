package pro.interviewai.messages.cv;

import pro.interviewai.messages.NotPersonalData;

/**
 * What read a CV.
 *
 * @param reader of the file, with its version, such as {@code documents 1}
 * @param parser of its text, with its version, such as {@code local-parser 1}
 */
public record ReadingProvenance(
        @NotPersonalData String reader, @NotPersonalData String parser) {}
