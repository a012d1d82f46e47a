package pro.interviewai.query.interview;

import static pro.interviewai.query.interview.InterviewDocument.all;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.interview.Question;
import pro.interviewai.messages.interview.TakenOver;
import pro.interviewai.messages.interview.choice.CvReason;

/** What a new interview takes over from one that stands here. */
final class ForkState {
    private final InterviewStore store;
    private final InterviewDocument interview;

    ForkState(InterviewStore store, InterviewDocument interview) {
        this.store = store;
        this.interview = interview;
    }

    TakenOver takenOver() {
        var questions = interview.questionsInOrder();
        return new TakenOver(
                questions,
                each(questions, interview.answers(), this::answer),
                each(questions, interview.drafts(), this::draft),
                each(
                        questions,
                        interview.hints(),
                        (id, hints) -> new TakenOver.Hints(id, hints.taken(), hints.totalCost())),
                each(questions, interview.followUps(), this::followUp),
                each(questions, interview.expired(), TakenOver.Expiry::new),
                questions.stream()
                        .map(Question::id)
                        .filter(interview::isSkipped)
                        .toList(),
                each(questions, interview.reasons(), this::reason));
    }

    private TakenOver.Answer answer(String questionId, InterviewDocument.Answer answer) {
        var key = interview.key();
        return new TakenOver.Answer(
                questionId,
                answer.id(),
                answer.answerType(),
                store.open(key, answer.id(), "content", answer.content()),
                store.open(key, answer.id(), "audioUrl", answer.audioUrl()),
                answer.duration(),
                answer.submittedAt(),
                store.assessment(key, answer),
                answer.scoredAt(),
                noScore(answer.noScore()));
    }

    private static TakenOver.@Nullable NoScore noScore(InterviewDocument.@Nullable NoScore not) {
        return not == null ? null : new TakenOver.NoScore(not.reason(), not.explanation(), not.provenance());
    }

    private TakenOver.@Nullable Draft draft(String questionId, InterviewDocument.Draft draft) {
        var content = store.open(interview.key(), questionId, "draft", draft.content());
        return content == null ? null : new TakenOver.Draft(questionId, content, draft.sequence(), draft.savedAt());
    }

    private TakenOver.FollowUp followUp(String questionId, InterviewDocument.FollowUp followUp) {
        return new TakenOver.FollowUp(
                questionId,
                followUp.of(),
                followUp.missedPoint(),
                store.open(interview.key(), questionId, "quote", followUp.quote()));
    }

    private CvReason reason(String questionId, InterviewDocument.Reason reason) {
        return new CvReason(
                questionId,
                reason.code(),
                store.open(interview.key(), questionId, "skill", reason.skill()),
                reason.source());
    }

    /** In the order of the questions. */
    private static <T, R> List<R> each(
            List<Question> questions, @Nullable Map<String, T> stored, BiFunction<String, T, @Nullable R> take) {
        return questions.stream()
                .flatMap(question -> Optional.ofNullable(all(stored).get(question.id()))
                        .flatMap(found -> Optional.ofNullable(take.apply(question.id(), found)))
                        .stream())
                .toList();
    }
}
