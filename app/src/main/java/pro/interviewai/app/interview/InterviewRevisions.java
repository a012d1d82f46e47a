package pro.interviewai.app.interview;

import java.util.List;
import pro.interviewai.app.slice.RevisionStep;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How what was stored of interviews by an older release is read today. */
final class InterviewRevisions {
    private InterviewRevisions() {}

    static List<RevisionStep> steps() {
        return List.of(
                new RevisionStep("interview.InterviewStarted", 1, InterviewRevisions::choiceWasEnglishWithoutFollowUps),
                new RevisionStep("interview.InterviewStarted", 2, InterviewRevisions::nobodyAgreedToOthers),
                new RevisionStep("interview.InterviewForked", 1, InterviewRevisions::nobodyAgreedToOthers),
                new RevisionStep("interview.AnswerSubmitted", 1, InterviewRevisions::questionSaidNothingOfTheChoice),
                new RevisionStep("interview.FollowUpAsked", 1, InterviewRevisions::questionSaidNothingOfTheChoice),
                new RevisionStep("interview.DraftSaved", 1, InterviewRevisions::sealedWithThePersonsKey),
                new RevisionStep("interview.AnswerScored", 1, InterviewRevisions::sealedWithThePersonsKey),
                new RevisionStep("interview.AnswerScored", 2, InterviewRevisions::scoredWithoutCodes),
                new RevisionStep("interview.InterviewForked", 2, InterviewRevisions::tookOverWithoutCodes),
                new RevisionStep("interview.InterviewStarted", 3, InterviewRevisions::leanedOnNoCv),
                new RevisionStep("interview.InterviewForked", 3, InterviewRevisions::forkLeanedOnNoCv),
                new RevisionStep("interview.InterviewCompleted", 1, InterviewRevisions::answersWereNotCounted),
                new RevisionStep("interview.InterviewAbandoned", 1, InterviewRevisions::answersWereNotCounted));
    }

    private static void choiceWasEnglishWithoutFollowUps(ObjectNode interviewStarted) {
        if (interviewStarted.get("config") instanceof ObjectNode config) {
            config.put("language", "en").put("followUps", 0);
        }
    }

    /** Of started and of forked interviews; which of the questions lay outside the choice was not written down. */
    private static void nobodyAgreedToOthers(ObjectNode begun) {
        if (begun.get("config") instanceof ObjectNode config) {
            config.put("allowOthers", false);
        }
        sealedWithThePersonsKey(begun);
        begun.path("questions").forEach(InterviewRevisions::saidNothingOfTheChoice);
        begun.path("takenOver").path("questions").forEach(InterviewRevisions::saidNothingOfTheChoice);
    }

    private static void leanedOnNoCv(ObjectNode started) {
        noCvWasChosen(started);
        started.putArray("reasons");
    }

    private static void forkLeanedOnNoCv(ObjectNode forked) {
        noCvWasChosen(forked);
        if (forked.get("takenOver") instanceof ObjectNode takenOver) {
            takenOver.putArray("reasons");
        }
    }

    private static void noCvWasChosen(ObjectNode begun) {
        if (begun.get("config") instanceof ObjectNode config) {
            config.putNull("cvId").putNull("cvVersion");
        }
    }

    private static void questionSaidNothingOfTheChoice(ObjectNode asked) {
        sealedWithThePersonsKey(asked);
        saidNothingOfTheChoice(asked.path("question"));
    }

    private static void sealedWithThePersonsKey(ObjectNode event) {
        event.putNull("ownKey");
    }

    private static void answersWereNotCounted(ObjectNode ended) {
        ended.putNull("answered");
    }

    private static void scoredWithoutCodes(JsonNode scored) {
        if (scored.get("assessment") instanceof ObjectNode assessment) {
            assessment.putArray("remarks");
        }
    }

    private static void tookOverWithoutCodes(ObjectNode forked) {
        forked.path("takenOver").path("answers").forEach(InterviewRevisions::scoredWithoutCodes);
    }

    private static void saidNothingOfTheChoice(JsonNode question) {
        if (question instanceof ObjectNode known) {
            known.putArray("widened");
        }
    }
}
