package pro.interviewai.intelligence.questions;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.interview.choice.Difficulty;
import pro.interviewai.messages.interview.choice.InterviewConfig;
import pro.interviewai.messages.interview.choice.InterviewType;

/**
 * What the questions of a new interview should be.
 *
 * @param domain the field of work, or null when any will do; case and outer spaces do not matter
 * @param technologies tools the candidate wants to be asked about; none for any
 * @param count how many questions, at least 1
 * @param language ISO 639-1 code; no question of another language is taken
 * @param practice what the candidate has had before; seen questions are used only when nothing else fits
 * @param allowOthers whether other levels, technologies and domains may come in
 * @param cv what the candidate's CV names, which questions lean on
 */
public record QuestionCriteria(
        InterviewType type,
        Difficulty difficulty,
        @Nullable String domain,
        Set<String> technologies,
        int count,
        String language,
        Practice practice,
        boolean allowOthers,
        CvSkills cv) {

    public QuestionCriteria {
        if (count < 1) {
            throw new IllegalArgumentException("count must be at least 1, was " + count);
        }
        domain = domain == null ? null : domain.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
        technologies = Set.copyOf(technologies);
    }

    /** For somebody who has chosen no CV. */
    public QuestionCriteria(
            InterviewType type,
            Difficulty difficulty,
            @Nullable String domain,
            Set<String> technologies,
            int count,
            String language,
            Practice practice,
            boolean allowOthers) {
        this(type, difficulty, domain, technologies, count, language, practice, allowOthers, CvSkills.NONE);
    }

    /** For somebody of whose answers nothing is known, in English, who takes others as well. */
    public QuestionCriteria(
            InterviewType type,
            Difficulty difficulty,
            @Nullable String domain,
            Set<String> technologies,
            int count,
            Set<String> alreadySeen) {
        this(
                type,
                difficulty,
                domain,
                technologies,
                count,
                InterviewConfig.DEFAULT_LANGUAGE,
                Practice.seen(alreadySeen),
                true);
    }
}
