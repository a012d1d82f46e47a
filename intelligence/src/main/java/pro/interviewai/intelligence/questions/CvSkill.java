package pro.interviewai.intelligence.questions;

import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.cv.content.SourceSpan;
import pro.interviewai.messages.interview.choice.CvReason.ReasonCode;

/**
 * A skill that a CV names.
 *
 * @param name as the dictionary of skills has it, or as the CV writes it where that has none
 * @param place where the CV names it; null where its person typed it
 */
public record CvSkill(
        String name, ReasonCode code, @Nullable SourceSpan place) {}
