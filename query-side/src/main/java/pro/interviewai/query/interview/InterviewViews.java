package pro.interviewai.query.interview;

import static pro.interviewai.query.interview.InterviewDocument.all;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.interview.AnswerView;
import pro.interviewai.messages.interview.History;
import pro.interviewai.messages.interview.InterviewPage;
import pro.interviewai.messages.interview.InterviewView;
import pro.interviewai.messages.interview.InterviewView.DraftView;
import pro.interviewai.messages.interview.InterviewView.QuestionReason;
import pro.interviewai.messages.interview.InterviewView.QuestionView;
import pro.interviewai.messages.interview.Question;
import pro.interviewai.messages.interview.assessment.AnswerFeedback;
import pro.interviewai.messages.interview.assessment.Assessment;
import pro.interviewai.messages.interview.assessment.KeyPointVerdict;
import pro.interviewai.messages.interview.assessment.Remark;
import pro.interviewai.messages.interview.choice.AnswerTime;

/** Turns stored interviews into what their candidates see. */
final class InterviewViews {
    private final InterviewStore store;

    InterviewViews(InterviewStore store) {
        this.store = store;
    }

    InterviewView interview(InterviewDocument document) {
        return interview(document, false);
    }

    /** @param forgottenSince whether its history was forgotten after the moment that the document shows */
    InterviewView interview(InterviewDocument document, boolean forgottenSince) {
        var questions = document.questionsInOrder();
        var open = document.inFront().map(questions::indexOf).orElse(questions.size());
        return new InterviewView(
                document.id(),
                document.userId(),
                document.config(),
                document.status(),
                open,
                questions.stream().map(question -> question(document, question)).toList(),
                questions.stream()
                        .flatMap(question -> answer(document, question.id()).stream())
                        .toList(),
                document.startedAt(),
                document.completedAt(),
                InterviewOutline.overallScore(
                        all(document.answers()).keySet().stream().map(document::score)),
                document.origin(),
                forgottenSince ? History.NOT_KEPT : document.history(),
                QuestionTimer.of(document),
                document.version());
    }

    static InterviewPage.InterviewSummary summary(InterviewOutline interview) {
        var config = interview.config();
        return new InterviewPage.InterviewSummary(
                interview.id(),
                config.type(),
                config.difficulty(),
                config.domain(),
                interview.status(),
                (int) interview.asked().count(),
                interview.answered(),
                interview.overallScore(),
                interview.startedAt(),
                interview.completedAt());
    }

    Optional<AnswerView> answer(InterviewDocument document, String questionId) {
        return Optional.ofNullable(document.answerTo(questionId)).map(answer -> answer(document, questionId, answer));
    }

    private AnswerView answer(InterviewDocument document, String questionId, InterviewDocument.Answer answer) {
        var key = document.key();
        var noScore = answer.noScore();
        var score = document.score(questionId);
        return new AnswerView(
                answer.id(),
                questionId,
                answer.answerType(),
                store.open(key, answer.id(), "content", answer.content()),
                store.open(key, answer.id(), "audioUrl", answer.audioUrl()),
                answer.duration(),
                answer.submittedAt(),
                document.isLate(questionId, answer),
                scoring(answer),
                score,
                document.hintCost(questionId),
                feedback(answer, score, store.assessment(key, answer)),
                noScore == null
                        ? null
                        : new AnswerView.NoScore(noScore.reason(), noScore.explanation(), noScore.provenance()));
    }

    private static AnswerView.Scoring scoring(InterviewDocument.Answer answer) {
        if (answer.score() != null) {
            return AnswerView.Scoring.SCORED;
        }
        return answer.noScore() != null ? AnswerView.Scoring.NOT_SCORED : AnswerView.Scoring.PENDING;
    }

    private static @Nullable AnswerFeedback feedback(
            InterviewDocument.Answer answer, @Nullable Double score, @Nullable Assessment assessment) {
        if (assessment == null || score == null) {
            return null;
        }
        return new AnswerFeedback(
                score,
                assessment.strengths(),
                assessment.improvements(),
                assessment.keyPoints().stream()
                        .filter(KeyPointVerdict::covered)
                        .map(KeyPointVerdict::point)
                        .toList(),
                assessment.keyPoints().stream()
                        .filter(verdict -> !verdict.covered())
                        .map(KeyPointVerdict::point)
                        .toList(),
                assessment.suggestions(),
                remarks(assessment, Remark.Kind.FINDING),
                remarks(assessment, Remark.Kind.ADVICE),
                assessment.exampleAnswer(),
                assessment.keyPoints(),
                assessment.provenance(),
                Objects.requireNonNull(answer.scoredAt()));
    }

    private static List<Remark> remarks(Assessment assessment, Remark.Kind kind) {
        return assessment.remarks().stream()
                .filter(remark -> remark.code().kind() == kind)
                .toList();
    }

    private QuestionView question(InterviewDocument document, Question question) {
        var id = question.id();
        var shown = !document.status().isOpen() || document.answerTo(id) != null;
        var taken = hintsTaken(document, question);
        var followUp = all(document.followUps()).get(id);
        var limit = question.timeLimit();
        return new QuestionView(
                id,
                question.order(),
                question.text(),
                question.type(),
                question.category(),
                question.difficulty(),
                limit == null ? AnswerTime.seconds(question.type(), question.difficulty()) : limit,
                limit != null,
                question.widened(),
                shown ? question.expectedKeyPoints() : null,
                question.hints().subList(0, taken),
                question.hints().size() - taken,
                document.isSkipped(id) && document.answerTo(id) == null,
                all(document.expired()).get(id),
                draft(document, id),
                followUp == null ? null : followUp.of(),
                followUp == null ? null : store.open(document.key(), id, "quote", followUp.quote()),
                reason(document, id));
    }

    private @Nullable QuestionReason reason(InterviewDocument document, String questionId) {
        var reason = all(document.reasons()).get(questionId);
        return reason == null
                ? null
                : new QuestionReason(
                        reason.code(),
                        store.open(document.key(), questionId, "skill", reason.skill()),
                        reason.source());
    }

    private static int hintsTaken(InterviewDocument document, Question question) {
        var hints = all(document.hints()).get(question.id());
        return hints == null ? 0 : Math.min(hints.taken(), question.hints().size());
    }

    private @Nullable DraftView draft(InterviewDocument document, String questionId) {
        var draft =
                document.answerTo(questionId) == null ? all(document.drafts()).get(questionId) : null;
        var content = draft == null ? null : store.open(document.key(), questionId, "draft", draft.content());
        return draft == null || content == null ? null : new DraftView(content, draft.sequence(), draft.savedAt());
    }
}
