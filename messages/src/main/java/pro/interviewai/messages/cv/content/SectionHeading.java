package pro.interviewai.messages.cv.content;

import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.NotPersonalData;

/** A section where it stands, with its heading as written; none where a section begins without one. */
public record SectionHeading(
        @NotPersonalData Section section, @Nullable Stated heading) {}
