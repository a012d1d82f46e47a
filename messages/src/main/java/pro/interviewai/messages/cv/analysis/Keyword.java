package pro.interviewai.messages.cv.analysis;

import java.util.List;
import pro.interviewai.messages.NotPersonalData;
import pro.interviewai.messages.PersonalData;
import pro.interviewai.messages.cv.content.SourceSpan;

/**
 * A word that counts.
 *
 * @param name as the dictionary of skills has it, or as the job description writes it
 * @param wanted how often the job description has it; 0 where there is none
 * @param present whether the CV has it, in any of its forms
 * @param found where the CV has it; none of what the person typed, which stands at no place
 * @param usedInRole whether a role or a project tells of its use, and not only a list
 */
public record Keyword(
        @PersonalData String name,
        @NotPersonalData int wanted,
        @NotPersonalData boolean present,
        @NotPersonalData List<SourceSpan> found,
        @NotPersonalData boolean usedInRole) {

    public Keyword {
        found = List.copyOf(found);
    }
}
