package pro.interviewai.query.interview;

import static pro.interviewai.query.interview.Change.set;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.interview.InterviewEvent;
import pro.interviewai.messages.interview.InterviewEvent.AnswerNotScored;
import pro.interviewai.messages.interview.InterviewEvent.AnswerScored;
import pro.interviewai.messages.interview.InterviewEvent.AnswerSubmitted;
import pro.interviewai.messages.interview.InterviewEvent.DraftSaved;
import pro.interviewai.messages.interview.InterviewEvent.FollowUpAsked;
import pro.interviewai.messages.interview.InterviewEvent.HintTaken;
import pro.interviewai.messages.interview.InterviewEvent.HistoryForgotten;
import pro.interviewai.messages.interview.InterviewEvent.InterviewAbandoned;
import pro.interviewai.messages.interview.InterviewEvent.InterviewCompleted;
import pro.interviewai.messages.interview.InterviewEvent.InterviewForked;
import pro.interviewai.messages.interview.InterviewEvent.InterviewPaused;
import pro.interviewai.messages.interview.InterviewEvent.InterviewResumed;
import pro.interviewai.messages.interview.InterviewEvent.InterviewStarted;
import pro.interviewai.messages.interview.InterviewEvent.QuestionSkipped;
import pro.interviewai.messages.interview.InterviewEvent.QuestionTimeExpired;
import pro.interviewai.messages.interview.InterviewStatus;
import pro.interviewai.messages.interview.Question;
import pro.interviewai.messages.interview.TakenOver;
import pro.interviewai.messages.interview.assessment.Assessment;
import pro.interviewai.messages.interview.assessment.NoScoreReason;
import pro.interviewai.messages.interview.assessment.Provenance;
import pro.interviewai.messages.interview.choice.CvReason;

/** What each event changes in a stored interview. */
final class InterviewChanges {
    private final InterviewStore store;
    private final SealedWith key;
    private final List<Change> changes = new ArrayList<>();

    private InterviewChanges(InterviewStore store, SealedWith key) {
        this.store = store;
        this.key = key;
    }

    static List<Change> of(InterviewEvent event, long version, InterviewStore store) {
        var all = new InterviewChanges(store, SealedWith.of(event));
        all.add(event, version);
        all.changes.add(set("version", version));
        return all.changes;
    }

    private void add(InterviewEvent event, long version) {
        switch (event) {
            case InterviewStarted started -> {
                put("userId", started.userId());
                put("ownKey", started.ownKey());
                put("status", InterviewStatus.ACTIVE);
                put("config", store.stored(started.config()));
                put("questions", store.stored(started.questions()));
                started.reasons().forEach(this::reason);
                put("startedAt", started.startedAt());
                put("outlined", true);
            }
            case InterviewForked forked -> {
                put("userId", forked.userId());
                put("ownKey", forked.ownKey());
                put("status", InterviewStatus.ACTIVE);
                put("config", store.stored(forked.config()));
                put("startedAt", forked.forkedAt());
                put("outlined", true);
                put("origin", store.stored(forked.origin()));
                takeOver(forked.takenOver());
            }
            case DraftSaved draft -> draft(draft.questionId(), draft.content(), draft.sequence(), draft.savedAt());
            case HintTaken hint -> hints(hint.questionId(), hint.number(), hint.totalCost());
            case QuestionSkipped skip -> put("skipped." + skip.questionId(), skip.skippedAt());
            case QuestionTimeExpired over -> put("expired." + over.questionId(), over.expiredAt());
            case AnswerSubmitted answer ->
                answer(new TakenOver.Answer(
                        answer.question().id(),
                        answer.answerId(),
                        answer.answerType(),
                        answer.content(),
                        answer.audioUrl(),
                        answer.duration(),
                        answer.submittedAt(),
                        null,
                        null,
                        null));
            case AnswerScored scored ->
                score(scored.questionId(), scored.answerId(), scored.assessment(), scored.scoredAt());
            case AnswerNotScored not -> noScore(not.questionId(), not.reason(), not.explanation(), not.provenance());
            case FollowUpAsked asked -> {
                put("added." + asked.question().id(), store.stored(asked.question()));
                put("addedAt." + asked.question().id(), asked.askedAt());
                followUp(asked.question(), asked.followUpOf(), asked.missedPoint(), asked.quote());
            }
            case InterviewPaused paused -> {
                put("status", InterviewStatus.PAUSED);
                put("paused." + version, paused.pausedAt());
            }
            case InterviewResumed resumed -> {
                put("status", InterviewStatus.ACTIVE);
                put("resumed." + version, resumed.resumedAt());
            }
            case InterviewCompleted completed -> {
                put("status", InterviewStatus.COMPLETED);
                put("completedAt", completed.completedAt());
            }
            case InterviewAbandoned abandoned -> {
                put("status", InterviewStatus.ABANDONED);
                put("completedAt", abandoned.abandonedAt());
            }
            case HistoryForgotten forgotten -> put("forgottenAt", forgotten.forgottenAt());
        }
    }

    private void takeOver(TakenOver state) {
        put("questions", store.stored(state.questions()));
        state.reasons().forEach(this::reason);
        for (var answer : state.answers()) {
            answer(answer);
            put("answers." + answer.questionId() + ".takenOver", true);
            put("results." + answer.questionId() + ".takenOver", true);
        }
        state.drafts().forEach(kept -> draft(kept.questionId(), kept.content(), kept.sequence(), kept.savedAt()));
        state.hints().forEach(kept -> hints(kept.questionId(), kept.taken(), kept.totalCost()));
        state.expired().forEach(kept -> put("expired." + kept.questionId(), kept.expiredAt()));
        for (var kept : state.followUps()) {
            state.questions().stream()
                    .filter(question -> question.id().equals(kept.questionId()))
                    .forEach(question -> followUp(question, kept.followUpOf(), kept.missedPoint(), kept.quote()));
        }
        state.skipped().forEach(id -> put("skippedBefore." + id, true));
    }

    private void answer(TakenOver.Answer answer) {
        var path = "answers." + answer.questionId() + ".";
        put("results." + answer.questionId() + ".answered", true);
        put(path + "_id", answer.answerId());
        put(path + "answerType", answer.answerType());
        put(path + "submittedAt", answer.submittedAt());
        put(path + "duration", answer.duration());
        put(path + "content", store.seal(key.name(), answer.answerId(), "content", answer.content()));
        put(path + "audioUrl", store.seal(key.name(), answer.answerId(), "audioUrl", answer.audioUrl()));
        var assessment = answer.assessment();
        if (assessment != null) {
            score(answer.questionId(), answer.answerId(), assessment, answer.scoredAt());
        }
        var not = answer.noScore();
        if (not != null) {
            noScore(answer.questionId(), not.reason(), not.explanation(), not.provenance());
        }
    }

    /** Where the words are to be forgotten, what was found is kept beside them, without them. */
    private void score(String questionId, String answerId, Assessment assessment, @Nullable Instant scoredAt) {
        var path = "answers." + questionId + ".";
        put("results." + questionId + ".score", assessment.score());
        put(path + "score", assessment.score());
        put(path + "scoredAt", scoredAt);
        put(path + "assessment", store.seal(key.name(), answerId, assessment));
        if (key.isOwn()) {
            put(path + "findings", store.text(assessment.withoutWords()));
        }
    }

    private void noScore(String questionId, NoScoreReason reason, String explanation, Provenance provenance) {
        put(
                "answers." + questionId + ".noScore",
                store.stored(new InterviewDocument.NoScore(reason, explanation, provenance)));
    }

    private void draft(String questionId, String content, long sequence, Instant savedAt) {
        var path = "drafts." + questionId + ".";
        put(path + "content", store.seal(key.name(), questionId, "draft", content));
        put(path + "sequence", sequence);
        put(path + "savedAt", savedAt);
    }

    private void hints(String questionId, int taken, double totalCost) {
        put("hints." + questionId + ".taken", taken);
        put("hints." + questionId + ".totalCost", totalCost);
    }

    private void followUp(Question question, String of, String missedPoint, @Nullable String quote) {
        var path = "followUps." + question.id() + ".";
        put(path + "of", of);
        put(path + "missedPoint", missedPoint);
        put(path + "quote", store.seal(key.name(), question.id(), "quote", quote));
    }

    private void reason(CvReason reason) {
        var path = "reasons." + reason.questionId() + ".";
        put(path + "code", reason.code());
        put(path + "skill", store.seal(key.name(), reason.questionId(), "skill", reason.skill()));
        var source = reason.source();
        put(path + "source", source == null ? null : store.stored(source));
    }

    private void put(String path, @Nullable Object value) {
        if (value != null) {
            changes.add(set(path, value));
        }
    }
}
