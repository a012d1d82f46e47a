package pro.interviewai.api.interview;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.api.security.SignedIn;
import pro.interviewai.messages.interview.InterviewId;

/** What happens in an interview, as server-sent events. */
@RestController
@Access(Audience.OWNER)
@RequestMapping(InterviewController.PATH + "/{id}/events")
@Tag(name = "Interviews")
class StepController {
    private static final long FROM_THE_FIRST = -1;

    private final StepStreams streams;

    StepController(StepStreams streams) {
        this.streams = streams;
    }

    @GetMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            summary = "Stream scores, added questions and status changes as they happen",
            description =
                    "Events are named score, question, status and step; their id is the step's number, and"
                            + " Last-Event-ID resumes after it. The stream ends when nothing more can happen or the sign-in ends.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(type = "string", description = "Server-sent events")))
    void steps(
            SignedIn user,
            @PathVariable String id,
            @RequestHeader(value = "Last-Event-ID", required = false) @Nullable @Pattern(regexp = "\\d{1,9}")
                    String lastEventId,
            HttpServletResponse response)
            throws IOException {
        var after = lastEventId == null ? FROM_THE_FIRST : Long.parseLong(lastEventId);
        streams.tell(user, new InterviewId(id), after, response);
    }
}
