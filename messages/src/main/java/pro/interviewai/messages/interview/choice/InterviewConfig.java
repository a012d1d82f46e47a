package pro.interviewai.messages.interview.choice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.NotPersonalData;

/**
 * What the candidate chose at the start.
 *
 * @param domain field of work, e.g. {@code backend}; none for any
 * @param technology what technical questions are about, lower case; none for any
 * @param numQuestions how many, within the {@link ChoiceLimits} as all that is counted here
 * @param timeLimit minutes a question, none for no limit
 * @param language ISO 639-1 code of the language that questions are asked in, for the whole interview
 * @param followUps how many follow-up questions may be added at most, each resting on an answer that was given
 * @param allowOthers whether questions of other levels, technologies and domains may be asked too; each then says so
 * @param cvId of the CV that questions lean on; none without
 * @param cvVersion number of its version; none without a CV, or where whoever asks means the present one
 */
public record InterviewConfig(
        @NotPersonalData InterviewType type,
        @NotPersonalData Difficulty difficulty,
        @Nullable @NotPersonalData String domain,
        @NotPersonalData List<String> technology,
        @NotPersonalData int numQuestions,
        @NotPersonalData InterviewMode mode,
        @Nullable @NotPersonalData Integer timeLimit,
        @NotPersonalData String language,
        @NotPersonalData Integer followUps,
        @NotPersonalData Boolean allowOthers,
        @Nullable @NotPersonalData String cvId,
        @Nullable @NotPersonalData Integer cvVersion) {

    public static final String DEFAULT_LANGUAGE = "en";

    /** Interviews that began before there was a choice were in English, without follow-ups, and nobody agreed to others. */
    public InterviewConfig {
        language = language == null ? DEFAULT_LANGUAGE : language;
        followUps = followUps == null ? 0 : followUps;
        allowOthers = allowOthers != null && allowOthers;
        technology = List.copyOf(technology);
    }

    public InterviewConfig withCvVersion(@Nullable Integer version) {
        return new InterviewConfig(
                type,
                difficulty,
                domain,
                technology,
                numQuestions,
                mode,
                timeLimit,
                language,
                followUps,
                allowOthers,
                cvId,
                version);
    }

    /** Whether this is what somebody asks for; a version that they leave out is whichever it is. */
    public boolean isMeantBy(InterviewConfig wish) {
        return equals(wish.cvVersion == null ? wish.withCvVersion(cvVersion) : wish);
    }
}
