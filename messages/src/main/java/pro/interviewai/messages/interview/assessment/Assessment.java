package pro.interviewai.messages.interview.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.NotPersonalData;
import pro.interviewai.messages.PersonalData;

/**
 * An engine's judgement of one answer.
 *
 * @param score 0–10
 * @param strengths what was found, each resting on a verdict
 * @param remarks what limited the score and what to do about it, by codes; none in those made before there were codes
 * @param exampleAnswer a strong answer of the question bank, for comparison; none where the bank has none
 */
public record Assessment(
        @NotPersonalData double score,
        List<KeyPointVerdict> keyPoints,
        @PersonalData List<String> strengths,
        @PersonalData List<String> improvements,
        @PersonalData List<String> suggestions,
        List<Remark> remarks,
        @Nullable @NotPersonalData String exampleAnswer,
        Provenance provenance) {

    public Assessment {
        keyPoints = List.copyOf(keyPoints);
        strengths = List.copyOf(strengths);
        improvements = List.copyOf(improvements);
        suggestions = List.copyOf(suggestions);
        remarks = remarks == null ? List.of() : List.copyOf(remarks); // read models of before keep none
    }

    /** What was found, without any words of the answer or words that rest on them. */
    public Assessment withoutWords() {
        return new Assessment(
                score,
                keyPoints.stream().map(KeyPointVerdict::withoutWords).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                exampleAnswer,
                provenance);
    }
}
