package pro.interviewai.api.cv;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import pro.interviewai.api.Ids;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.api.security.SignedIn;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.cv.ApplicationCommand.ChangeNote;
import pro.interviewai.messages.cv.ApplicationCommand.RecordApplication;
import pro.interviewai.messages.cv.ApplicationCommand.RemoveApplication;
import pro.interviewai.messages.cv.ApplicationId;
import pro.interviewai.messages.cv.ApplicationPage;
import pro.interviewai.messages.cv.ApplicationView;
import pro.interviewai.messages.cv.CvId;
import pro.interviewai.messages.cv.CvLimits;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.CvQuery.FindApplication;
import pro.interviewai.messages.cv.CvQuery.FindApplications;

/** Applications for jobs, each with the version of the CV that was sent. */
@RestController
@Access(Audience.OWNER)
@RequestMapping("/api/v1/applications")
@Tag(name = "Applications")
class ApplicationController {
    private final Dispatcher dispatcher;
    private final CvReads reads;
    private final Ids ids;
    private final Clock clock;

    ApplicationController(Dispatcher dispatcher, CvReads reads, Ids ids, Clock clock) {
        this.dispatcher = dispatcher;
        this.reads = reads;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What went where.
     *
     * @param version number of the version of the CV
     * @param sentAt now if left out
     */
    record ApplicationRequest(
            @NotBlank @Size(max = CvLimits.NAME) String company,
            @NotBlank @Size(max = CvLimits.NAME) String role,
            @NotBlank @Size(max = 100) String cvId,
            @NotNull @Min(1) Integer version,
            @Nullable Instant sentAt,
            @Nullable @Size(max = CvLimits.PIECE) String note) {}

    record NoteRequest(@Nullable @Size(max = CvLimits.PIECE) String note) {}

    @Access(Audience.SIGNED_IN)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Note which version of a CV you sent where",
            description =
                    "The version stays the one that was sent, whatever becomes of the CV. A repeated Idempotency-Key is"
                            + " the same application.")
    ApplicationView add(
            SignedIn user,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable @Size(min = 1, max = 200)
                    String idempotencyKey,
            @Valid @RequestBody ApplicationRequest request) {
        var cv = new CvId(request.cvId());
        reads.id(user.userId(), cv, request.version());
        var id = new ApplicationId(ids.of("application/" + user.userId().value(), idempotencyKey));
        var now = clock.instant();
        dispatcher.create(new RecordApplication(
                id,
                user.userId(),
                request.company().strip(),
                request.role().strip(),
                cv,
                request.version(),
                Objects.requireNonNullElse(request.sentAt(), now),
                filled(request.note()),
                now));
        return dispatcher.readCreated(version -> find(user, id, version), ApplicationView.class);
    }

    @Access(Audience.SIGNED_IN)
    @GetMapping
    @Operation(summary = "List your applications, the latest sent first")
    ApplicationPage list(
            SignedIn user,
            @RequestParam(defaultValue = "0") @Min(0) @Max(100_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        return dispatcher.answer(new FindApplications(user.userId(), page, size), ApplicationPage.class);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Get an application")
    ApplicationView get(SignedIn user, @PathVariable String id) {
        return known(user.userId(), new ApplicationId(id));
    }

    @PatchMapping("/{id}")
    @Operation(summary = "Change the note of an application")
    ApplicationView note(SignedIn user, @PathVariable String id, @Valid @RequestBody NoteRequest request) {
        var application =
                new ApplicationId(known(user.userId(), new ApplicationId(id)).id());
        return dispatcher.carryOut(
                new ChangeNote(application, user.userId(), filled(request.note()), clock.instant()),
                version -> find(user, application, version),
                ApplicationView.class);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remove what was noted of an application")
    void remove(SignedIn user, @PathVariable String id) {
        var application =
                new ApplicationId(known(user.userId(), new ApplicationId(id)).id());
        var version = dispatcher.carryOut(new RemoveApplication(application, user.userId(), clock.instant()));
        dispatcher.awaitEnd(version, atLeast -> find(user, application, atLeast), ApplicationView.class);
    }

    private ApplicationView known(UserId user, ApplicationId id) {
        return dispatcher
                .find(new FindApplication(id, user), ApplicationView.class)
                .orElseThrow(() -> new ProblemException(CvProblem.APPLICATION_NOT_FOUND));
    }

    private static FindApplication find(SignedIn user, ApplicationId id, long version) {
        return new FindApplication(id, user.userId(), version);
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
