package pro.interviewai.intelligence.questions;

import java.util.Set;
import pro.interviewai.messages.question.QuestionContent;

/** Leads between a question of the bank and what is written about it in messages. */
public final class QuestionContents {
    private QuestionContents() {}

    static BankQuestion toQuestion(String id, int version, QuestionContent content) {
        String sampleAnswer = content.sampleAnswer();
        return new BankQuestion(
                id,
                version,
                content.language(),
                content.domain(),
                QuestionType.valueOf(content.type().name()),
                content.category(),
                content.difficulty(),
                Set.copyOf(content.technology()),
                content.tags(),
                content.question(),
                content.context(),
                content.keyPoints().stream()
                        .map(point -> new KeyPoint(
                                point.point(),
                                KeyPoint.Kind.valueOf(point.kind().name()),
                                point.paraphrases(),
                                point.examples()))
                        .toList(),
                content.hints(),
                content.followUpQuestions().stream()
                        .map(followUp -> new FollowUpQuestion(followUp.question(), followUp.keyPoint()))
                        .toList(),
                sampleAnswer == null ? "" : sampleAnswer);
    }

    /** What is written about a question that came with the program. */
    public static QuestionContent of(BankQuestion question) {
        return new QuestionContent(
                question.language(),
                question.domain(),
                QuestionContent.Type.valueOf(question.type().name()),
                question.category(),
                null,
                question.difficulty(),
                question.technologies().stream().sorted().toList(),
                question.tags(),
                question.question(),
                question.context(),
                question.keyPoints().stream()
                        .map(point -> new QuestionContent.KeyPoint(
                                point.point(),
                                QuestionContent.Kind.valueOf(point.kind().name()),
                                point.paraphrases(),
                                point.examples()))
                        .toList(),
                question.hints(),
                question.followUpQuestions().stream()
                        .map(followUp -> new QuestionContent.FollowUp(followUp.question(), followUp.keyPoint()))
                        .toList(),
                question.sampleAnswer().isBlank() ? null : question.sampleAnswer());
    }
}
