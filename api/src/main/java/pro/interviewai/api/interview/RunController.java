package pro.interviewai.api.interview;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.api.security.SignedIn;
import pro.interviewai.messages.interview.InterviewCommand;
import pro.interviewai.messages.interview.InterviewCommand.PauseInterview;
import pro.interviewai.messages.interview.InterviewCommand.ResumeInterview;
import pro.interviewai.messages.interview.InterviewCommand.SaveDraft;
import pro.interviewai.messages.interview.InterviewCommand.SkipQuestion;
import pro.interviewai.messages.interview.InterviewCommand.TakeHint;
import pro.interviewai.messages.interview.InterviewId;
import pro.interviewai.messages.interview.InterviewQuery.FindInterview;
import pro.interviewai.messages.interview.InterviewView;
import pro.interviewai.messages.interview.InterviewView.DraftView;

/** What a candidate does during an interview besides answering. */
@RestController
@Access(Audience.OWNER)
@RequestMapping(InterviewController.PATH + "/{id}")
@Tag(name = "Interviews")
class RunController {
    private final Dispatcher dispatcher;
    private final ReferenceAnswers references;
    private final Clock clock;

    RunController(Dispatcher dispatcher, ReferenceAnswers references, Clock clock) {
        this.dispatcher = dispatcher;
        this.references = references;
        this.clock = clock;
    }

    @PutMapping("/questions/{questionId}/draft")
    @Operation(
            summary = "Save the draft of an answer",
            description =
                    "Of two drafts the one with the higher sequence stands, whichever comes last. The reply, and the"
                            + " interview on any device, show the one that stands.")
    @Nullable
    DraftView draft(
            SignedIn user,
            @PathVariable String id,
            @PathVariable String questionId,
            @Valid @RequestBody DraftRequest draft) {
        var command = new SaveDraft(
                new InterviewId(id), user.userId(), questionId, draft.content(), draft.sequence(), clock.instant());
        return carryOut(user, id, command).question(questionId).draft();
    }

    @PostMapping("/questions/{questionId}/skip")
    @Operation(summary = "Skip a question; it may still be answered until the interview ends")
    InterviewView skip(SignedIn user, @PathVariable String id, @PathVariable String questionId) {
        return carryOut(user, id, new SkipQuestion(new InterviewId(id), user.userId(), questionId, clock.instant()));
    }

    @PostMapping("/questions/{questionId}/hint")
    @Operation(summary = "Take the next hint; each takes half a point of ten off the answer's score")
    HintResponse hint(
            SignedIn user,
            @PathVariable String id,
            @PathVariable String questionId,
            @Valid @RequestBody(required = false) @Nullable HintRequest hint) {
        var number = hint == null ? null : hint.number();
        var after = carryOut(
                user, id, new TakeHint(new InterviewId(id), user.userId(), questionId, number, clock.instant()));
        return HintResponse.of(after.question(questionId), number);
    }

    @GetMapping("/questions/{questionId}/reference")
    @Operation(summary = "Get the sample answer to a question once your own answer has been scored")
    ReferenceResponse reference(SignedIn user, @PathVariable String id, @PathVariable String questionId) {
        return references.find(user.userId(), new InterviewId(id), questionId);
    }

    @PostMapping("/pause")
    @Operation(summary = "Pause the clock; answers and drafts are still accepted")
    InterviewView pause(SignedIn user, @PathVariable String id) {
        return carryOut(user, id, new PauseInterview(new InterviewId(id), user.userId(), clock.instant()));
    }

    @PostMapping("/resume")
    @Operation(summary = "Resume the clock, from any device")
    InterviewView resume(SignedIn user, @PathVariable String id) {
        return carryOut(user, id, new ResumeInterview(new InterviewId(id), user.userId(), clock.instant()));
    }

    private InterviewView carryOut(SignedIn user, String id, InterviewCommand command) {
        return dispatcher.carryOut(
                command,
                version -> new FindInterview(new InterviewId(id), user.userId(), version),
                InterviewView.class);
    }
}
