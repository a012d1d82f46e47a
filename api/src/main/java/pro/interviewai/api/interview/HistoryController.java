package pro.interviewai.api.interview;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import pro.interviewai.api.Times;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.api.plan.NeedsFeature;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.api.security.SignedIn;
import pro.interviewai.messages.interview.InterviewId;
import pro.interviewai.messages.interview.InterviewQuery.FindInterview;
import pro.interviewai.messages.interview.InterviewQuery.FindProgress;
import pro.interviewai.messages.interview.InterviewQuery.FindReplay;
import pro.interviewai.messages.interview.InterviewView;
import pro.interviewai.messages.interview.ProgressView;
import pro.interviewai.messages.interview.ReplayView;
import pro.interviewai.messages.plan.PlanFeature;
import pro.interviewai.messages.rescoring.RescoredAnswer;
import pro.interviewai.messages.rescoring.RescoringQuery.FindRescoredAnswers;

/** The past of interviews: seen again, gone on from, and compared with today. */
@RestController
@Access(Audience.OWNER)
@RequestMapping(InterviewController.PATH)
@Tag(name = "Interviews")
class HistoryController {
    private final Dispatcher dispatcher;
    private final InterviewService interviews;
    private final Clock clock;

    HistoryController(Dispatcher dispatcher, InterviewService interviews, Clock clock) {
        this.dispatcher = dispatcher;
        this.interviews = interviews;
        this.clock = clock;
    }

    @GetMapping("/{id}/replay")
    @Operation(summary = "Replay an interview: its state and steps up to a moment")
    ReplayView replay(
            SignedIn user,
            @PathVariable String id,
            @Parameter(
                            description =
                                    "number of a step, time in ISO 8601 or day (its end in UTC); the latest if left out",
                            example = "3")
                    @RequestParam(required = false)
                    @Nullable
                    @Size(max = 40)
                    String at) {
        return dispatcher.read(new FindReplay(new InterviewId(id), user.userId(), Moments.of(at)), ReplayView.class);
    }

    @NeedsFeature(PlanFeature.MOCK_INTERVIEWS)
    @PostMapping("/{id}/fork")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Fork an interview: start a new one from a moment of this one",
            description =
                    "The new interview takes over what was answered, judged, drafted and skipped by then, and points"
                            + " to its origin, which stays as it is. An interview that has ended can be forked as well.")
    InterviewView fork(
            SignedIn user,
            @PathVariable String id,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable @Size(min = 1, max = 200)
                    String idempotencyKey,
            @Valid @RequestBody ForkRequest fork) {
        return interviews.fork(user.userId(), new InterviewId(id), fork.at(), idempotencyKey);
    }

    @GetMapping("/{id}/rescoring")
    @Operation(
            summary = "Compare the original scores of your answers with those by a newer rubric",
            description = "Empty until an administrator has had past answers scored again.")
    RescoringResponse rescoring(SignedIn user, @PathVariable String id) {
        var interview = new InterviewId(id);
        return RescoringResponse.of(
                dispatcher.read(new FindInterview(interview, user.userId()), InterviewView.class),
                dispatcher.list(new FindRescoredAnswers(interview, user.userId()), RescoredAnswer.class));
    }

    @Access(Audience.SIGNED_IN)
    @GetMapping("/progress")
    @Operation(summary = "Get your scores by skill over time, as of a moment, with the answers behind them")
    ProgressView progress(
            SignedIn user,
            @Parameter(
                            description = "time in ISO 8601 or day (its end in UTC); now if left out",
                            example = "2026-03-01T00:00:00Z")
                    @RequestParam(required = false)
                    @Nullable
                    @Size(max = 40)
                    String asOf) {
        var moment = asOf == null ? clock.instant() : Times.moment("asOf", asOf, "");
        return dispatcher.answer(new FindProgress(user.userId(), moment), ProgressView.class);
    }
}
