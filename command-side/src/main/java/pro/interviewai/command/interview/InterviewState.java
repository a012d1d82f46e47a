package pro.interviewai.command.interview;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import pro.interviewai.messages.interview.QuestionClock;
import pro.interviewai.messages.interview.TakenOver;
import pro.interviewai.messages.interview.choice.InterviewConfig;

/** What an interview must know of its past to decide what may happen next. */
final class InterviewState {
    String interviewId = "";
    String userId = "";

    @Nullable
    String ownKey;

    boolean forgotten;
    InterviewStatus status = InterviewStatus.ACTIVE;
    int followUpsWanted;
    Map<String, Question> questions = new LinkedHashMap<>();
    Map<String, GivenAnswer> answers = new HashMap<>();
    /** Given here, and not in the interview that this one goes on from. */
    int answered;

    Set<String> judged = new HashSet<>();
    Set<String> skipped = new HashSet<>();
    Set<String> expired = new HashSet<>();
    Set<String> followedUp = new HashSet<>();
    Map<String, Long> drafts = new HashMap<>();
    Map<String, Integer> hints = new HashMap<>();
    QuestionClock clock = new QuestionClock(null, Map.of(), null);
    Instant touchedAt = Instant.EPOCH;

    String userId() {
        return userId;
    }

    /** Whether it has ended and its history is not to be kept, but still is. */
    boolean isToForget() {
        return ownKey != null && !forgotten && !status.isOpen();
    }

    /** Ids of the questions whose answers are still to be judged. */
    List<String> awaited() {
        return answers.keySet().stream()
                .filter(question -> !judged.contains(question))
                .sorted()
                .toList();
    }

    /** When the time of the question in front of the candidate is over; none without a limit or while the clock stands. */
    @Nullable
    Instant due() {
        var limit = limit(clock.question());
        return limit == null || expired.contains(clock.question()) ? null : clock.due(limit);
    }

    private @Nullable Duration limit(@Nullable String questionId) {
        var question = questionId == null ? null : questions.get(questionId);
        var seconds = question == null ? null : question.timeLimit();
        return seconds == null ? null : Duration.ofSeconds(seconds);
    }

    void on(InterviewEvent event) {
        switch (event) {
            case InterviewStarted started -> begin(started, started.ownKey(), started.config(), started.questions());
            case InterviewForked forked -> {
                begin(
                        forked,
                        forked.ownKey(),
                        forked.config(),
                        forked.takenOver().questions());
                takeOver(forked.takenOver());
            }
            case DraftSaved draft -> drafts.put(draft.questionId(), draft.sequence());
            case HintTaken hint -> hints.put(hint.questionId(), hint.number());
            case QuestionSkipped skip -> skipped.add(skip.questionId());
            case QuestionTimeExpired over -> expired.add(over.questionId());
            case AnswerSubmitted answer -> {
                answers.put(answer.question().id(), GivenAnswer.of(answer));
                answered++;
            }
            case AnswerScored scored -> judged.add(scored.questionId());
            case AnswerNotScored not -> judged.add(not.questionId());
            case FollowUpAsked asked -> {
                questions.put(asked.question().id(), asked.question());
                followedUp.add(asked.followUpOf());
            }
            case InterviewPaused paused -> status = InterviewStatus.PAUSED;
            case InterviewResumed resumed -> status = InterviewStatus.ACTIVE;
            case InterviewCompleted completed -> status = InterviewStatus.COMPLETED;
            case InterviewAbandoned abandoned -> status = InterviewStatus.ABANDONED;
            case HistoryForgotten _ -> {
                forgotten = true;
                answers.replaceAll((_, answer) -> GivenAnswer.of(answer.answerId(), null));
            }
        }
        tick(event);
    }

    /** The clock runs for the first question that is neither answered nor skipped, while the interview is active. */
    private void tick(InterviewEvent event) {
        var at = event.happenedAt();
        var next = questions.keySet().stream()
                .filter(id -> !answers.containsKey(id) && !skipped.contains(id))
                .findFirst()
                .orElse(null);
        clock = switch (event) {
            case InterviewStarted _, InterviewForked _ -> QuestionClock.startedFor(next, at);
            case InterviewPaused _, InterviewCompleted _, InterviewAbandoned _ -> clock.stopped(at);
            case InterviewResumed _ -> clock.turnedTo(next, at, true).startedAgain(at);
            default -> clock.turnedTo(next, at, status == InterviewStatus.ACTIVE);
        };
        switch (event) {
            case AnswerScored _, AnswerNotScored _, FollowUpAsked _, QuestionTimeExpired _, HistoryForgotten _ -> {
                // nobody was there
            }
            default -> touchedAt = at;
        }
    }

    private void begin(InterviewEvent first, @Nullable String key, InterviewConfig config, List<Question> asked) {
        interviewId = first.interviewId();
        userId = first.userId();
        ownKey = key;
        followUpsWanted = config.followUps();
        asked.forEach(question -> questions.put(question.id(), question));
    }

    private void takeOver(TakenOver state) {
        state.answers().forEach(answer -> {
            answers.put(answer.questionId(), GivenAnswer.of(answer.answerId(), answer.content()));
            if (answer.assessment() != null || answer.noScore() != null) {
                judged.add(answer.questionId());
            }
        });
        state.drafts().forEach(draft -> drafts.put(draft.questionId(), draft.sequence()));
        state.hints().forEach(hint -> hints.put(hint.questionId(), hint.taken()));
        state.followUps().forEach(followUp -> followedUp.add(followUp.followUpOf()));
        skipped.addAll(state.skipped());
        state.expired().stream().map(TakenOver.Expiry::questionId).forEach(expired::add);
    }
}
