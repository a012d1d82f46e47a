package pro.interviewai.api.cv;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.api.security.SignedIn;
import pro.interviewai.messages.cv.CvCommand.RemoveCv;
import pro.interviewai.messages.cv.CvCommand.RenameCv;
import pro.interviewai.messages.cv.CvId;
import pro.interviewai.messages.cv.CvLimits;
import pro.interviewai.messages.cv.CvPage;
import pro.interviewai.messages.cv.CvQuery.FindCv;
import pro.interviewai.messages.cv.CvQuery.FindCvs;
import pro.interviewai.messages.cv.CvView;

/** CVs as a whole. */
@RestController
@Access(Audience.OWNER)
@RequestMapping(CvController.PATH)
@Tag(name = "CVs")
class CvController {
    static final String PATH = "/api/v1/cv";
    private static final long FROM_THE_FIRST = -1;

    private final Dispatcher dispatcher;
    private final CvReads reads;
    private final CvStreams streams;
    private final Clock clock;

    CvController(Dispatcher dispatcher, CvReads reads, CvStreams streams, Clock clock) {
        this.dispatcher = dispatcher;
        this.reads = reads;
        this.streams = streams;
        this.clock = clock;
    }

    record RenameRequest(
            @NotBlank @Size(max = CvLimits.NAME) String name) {}

    @Access(Audience.SIGNED_IN)
    @GetMapping
    @Operation(summary = "List your CVs, the one changed last first")
    CvPage list(
            SignedIn user,
            @RequestParam(defaultValue = "0") @Min(0) @Max(100_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        return dispatcher.answer(new FindCvs(user.userId(), page, size), CvPage.class);
    }

    @GetMapping("/{cvId}")
    @Operation(
            summary = "Get what was read in a CV and how it is judged",
            description =
                    "As the present version, or the one with the number `version`. The score is the sum of the points of"
                            + " `rules`. What the CV does not say is null.")
    CvResponse get(
            SignedIn user,
            @PathVariable String cvId,
            @RequestParam(required = false) @Nullable @Min(1) Integer version) {
        var cv = reads.cv(user.userId(), new CvId(cvId));
        return CvResponse.of(cv, reads.version(user.userId(), cv, version));
    }

    @PatchMapping("/{cvId}")
    @Operation(summary = "Rename a CV")
    CvView rename(SignedIn user, @PathVariable String cvId, @Valid @RequestBody RenameRequest rename) {
        var cv = reads.cv(user.userId(), new CvId(cvId));
        var id = new CvId(cv.id());
        return dispatcher.carryOut(
                new RenameCv(id, user.userId(), rename.name().strip(), clock.instant()),
                version -> new FindCv(id, user.userId(), version),
                CvView.class);
    }

    @DeleteMapping("/{cvId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remove a CV with all its versions and files")
    void remove(SignedIn user, @PathVariable String cvId) {
        var id = new CvId(reads.cv(user.userId(), new CvId(cvId)).id());
        var version = dispatcher.carryOut(new RemoveCv(id, user.userId(), clock.instant()));
        dispatcher.awaitEnd(version, atLeast -> new FindCv(id, user.userId(), atLeast), CvView.class);
    }

    @GetMapping(value = "/{cvId}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            summary = "Stream how far reading and analysis have come",
            description =
                    "Events are named progress; Last-Event-ID resumes after one. The stream ends when the CV is read and no"
                            + " analysis is awaited, or the sign-in ends.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(type = "string", description = "Server-sent events")))
    void events(
            SignedIn user,
            @PathVariable String cvId,
            @RequestParam(required = false) @Nullable @Min(1) Integer version,
            @RequestHeader(value = "Last-Event-ID", required = false) @Nullable @Pattern(regexp = "\\d{1,9}")
                    String lastEventId,
            HttpServletResponse response)
            throws IOException {
        var after = lastEventId == null ? FROM_THE_FIRST : Long.parseLong(lastEventId);
        streams.tell(user, reads.id(user.userId(), new CvId(cvId), version), after, response);
    }
}
