package pro.interviewai.messages.interview.choice;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.NotPersonalData;
import pro.interviewai.messages.PersonalData;
import pro.interviewai.messages.cv.content.SourceSpan;

/**
 * Why a question was picked: because the CV that the candidate chose names what it is about. What the CV said then is kept,
 * whatever becomes of it.
 *
 * @param questionId id of the question
 * @param skill that the CV names, by the name in the dictionary of skills, or as the CV writes it where that has none; none
 *     after erasure
 * @param source where the CV names it; none where its person typed it
 */
public record CvReason(
        @NotPersonalData String questionId,
        @NotPersonalData ReasonCode code,
        @Nullable @PersonalData String skill,
        @Nullable CvPlace source) {

    /** What the CV says of the skill, what counts most first. */
    public enum ReasonCode {
        /** A role that is not over, or the one that ended last, tells of its use. */
        @JsonProperty("recent_role")
        RECENT_ROLE,
        /** Another role, a project or one without dates tells of its use. */
        @JsonProperty("other_role")
        OTHER_ROLE,
        /** It is only named. */
        @JsonProperty("named")
        NAMED
    }

    /**
     * A place in the CV.
     *
     * @param version number of the version whose document it is in: that of the upload which the chosen one goes back to
     */
    public record CvPlace(@NotPersonalData int version, SourceSpan span) {}
}
