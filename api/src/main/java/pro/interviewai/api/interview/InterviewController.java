package pro.interviewai.api.interview;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.api.plan.NeedsFeature;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.api.security.SignedIn;
import pro.interviewai.messages.interview.AnswerView;
import pro.interviewai.messages.interview.FeedbackView;
import pro.interviewai.messages.interview.InterviewCommand.CompleteInterview;
import pro.interviewai.messages.interview.InterviewId;
import pro.interviewai.messages.interview.InterviewPage;
import pro.interviewai.messages.interview.InterviewQuery.FindFeedback;
import pro.interviewai.messages.interview.InterviewQuery.FindInterview;
import pro.interviewai.messages.interview.InterviewQuery.FindInterviews;
import pro.interviewai.messages.interview.InterviewStatus;
import pro.interviewai.messages.interview.InterviewView;
import pro.interviewai.messages.plan.PlanFeature;

/** Mock interviews for web clients. */
@RestController
@Access(Audience.OWNER)
@RequestMapping(InterviewController.PATH)
@Tag(name = "Interviews")
class InterviewController {
    static final String PATH = "/api/v1/interviews";

    private final Dispatcher dispatcher;
    private final InterviewService interviews;
    private final QuestionSelection selection;
    private final Clock clock;

    InterviewController(Dispatcher dispatcher, InterviewService interviews, QuestionSelection selection, Clock clock) {
        this.dispatcher = dispatcher;
        this.interviews = interviews;
        this.selection = selection;
        this.clock = clock;
    }

    @Access(Audience.SIGNED_IN)
    @NeedsFeature(PlanFeature.MOCK_INTERVIEWS)
    @PostMapping("/start")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Start an interview; a repeated Idempotency-Key returns the same interview",
            description =
                    "What is chosen is kept. Where the bank has too few questions, 422 NOT_ENOUGH_QUESTIONS says how"
                            + " many are `available`, in `alternatives` how many there would be without one of the choices, and"
                            + " `withOthers` how many with `allowOthers`: then others may be asked too, and `widened` says of each"
                            + " question which choices it lies outside of. 422 UNKNOWN_TECHNOLOGY and UNKNOWN_DOMAIN name what is"
                            + " `known`. With `cvId` up to half of the questions are about what that CV names; `reason` says of each"
                            + " of them why.")
    StartResponse start(
            SignedIn user,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable @Size(min = 1, max = 200)
                    String idempotencyKey,
            @Valid @RequestBody StartRequest request) {
        return StartResponse.of(interviews.start(user.userId(), request.config(), idempotencyKey));
    }

    @Access(Audience.SIGNED_IN)
    @GetMapping("/choices")
    @Operation(summary = "Get what can be chosen for an interview")
    ChoicesResponse choices() {
        return selection.choices();
    }

    @PostMapping("/{id}/answer")
    @Operation(
            summary = "Submit an answer",
            description = "200 with the score, or 202 with where to look when scoring takes longer than three seconds."
                    + " The answer itself is stored in either case. With \"Prefer: respond-async\" the 202 comes at once;"
                    + " /events tells when the score is there. An answer is kept while the interview is paused, after a"
                    + " skip, and after the question's time was over (it is then marked late).")
    ResponseEntity<AnswerResponse> answer(
            SignedIn user,
            @PathVariable String id,
            @RequestHeader(value = "Prefer", required = false) @Nullable @Size(max = 200) String prefer,
            @Valid @RequestBody AnswerRequest request) {
        var wait = prefer == null || !prefer.contains("respond-async");
        var interview = new InterviewId(id);
        request.mustBeFor(interview);
        var path = PATH + "/" + id;
        var response = AnswerResponse.of(interviews.answer(user.userId(), interview, request, wait), path);
        if (response.scoring() == AnswerView.Scoring.PENDING) {
            return ResponseEntity.accepted()
                    .location(URI.create(path))
                    .header(HttpHeaders.RETRY_AFTER, "2")
                    .body(response);
        }
        return ResponseEntity.ok(response);
    }

    @PostMapping("/{id}/complete")
    @Operation(summary = "End an interview; unanswered questions stay open")
    CompleteResponse complete(SignedIn user, @PathVariable String id) {
        var interview = new InterviewId(id);
        return CompleteResponse.of(dispatcher.carryOut(
                new CompleteInterview(interview, user.userId(), clock.instant()),
                version -> new FindInterview(interview, user.userId(), version),
                InterviewView.class));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Get an interview with its questions and answers")
    InterviewView interview(SignedIn user, @PathVariable String id) {
        return dispatcher.read(new FindInterview(new InterviewId(id), user.userId()), InterviewView.class);
    }

    @GetMapping("/{id}/feedback")
    @Operation(summary = "Get the report of an interview; scores still to come are counted as pending")
    FeedbackView feedback(SignedIn user, @PathVariable String id) {
        return dispatcher.read(new FindFeedback(new InterviewId(id), user.userId()), FeedbackView.class);
    }

    @Access(Audience.SIGNED_IN)
    @GetMapping
    @Operation(summary = "List your interviews, latest first")
    InterviewPage interviews(
            SignedIn user,
            @RequestParam(required = false) @Nullable InterviewStatus status,
            @RequestParam(defaultValue = "0") @Min(0) @Max(100_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        return dispatcher.answer(new FindInterviews(user.userId(), status, page, size), InterviewPage.class);
    }
}
