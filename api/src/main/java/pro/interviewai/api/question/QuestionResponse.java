package pro.interviewai.api.question;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.interview.choice.Difficulty;
import pro.interviewai.messages.question.QuestionContent;
import pro.interviewai.messages.question.QuestionContent.FollowUp;
import pro.interviewai.messages.question.QuestionContent.KeyPoint;
import pro.interviewai.messages.question.QuestionStatistics.Statistic;

/**
 * A question of the bank.
 *
 * @param version counts the changes of this question
 * @param keyPoints the expected key points with their wordings
 * @param timesAsked in how many interviews
 * @param averageScore of all answers that got a score, 0–10
 * @param createdAt none for a question that came with the program
 * @param updatedAt none for a question that is as it came
 */
record QuestionResponse(
        String id,
        int version,
        QuestionContent.Type type,
        Difficulty difficulty,
        String category,
        @Nullable String subcategory,
        String domain,
        String language,
        List<String> technology,
        String question,
        @Nullable String context,
        List<String> expectedKeyPoints,
        List<KeyPoint> keyPoints,
        @Nullable String sampleAnswer,
        List<String> hints,
        List<String> followUpQuestions,
        List<String> tags,
        long timesAsked,
        @Nullable Double averageScore,
        Author createdBy,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt) {

    static QuestionResponse of(QuestionEntry entry, Statistic statistic) {
        var content = entry.content();
        return new QuestionResponse(
                entry.id(),
                entry.version(),
                content.type(),
                content.difficulty(),
                content.category(),
                content.subcategory(),
                content.domain(),
                content.language(),
                content.technology(),
                content.question(),
                content.context(),
                content.keyPoints().stream().map(KeyPoint::point).toList(),
                content.keyPoints(),
                content.sampleAnswer(),
                content.hints(),
                content.followUpQuestions().stream().map(FollowUp::question).toList(),
                content.tags(),
                statistic.timesAsked(),
                statistic.averageScore(),
                entry.createdBy(),
                entry.createdAt(),
                entry.updatedAt());
    }
}
