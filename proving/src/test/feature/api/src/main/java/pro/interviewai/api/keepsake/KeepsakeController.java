package pro.interviewai.api.keepsake;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pro.interviewai.api.Ids;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.api.limit.MaxBody;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.api.security.SignedIn;
import pro.interviewai.messages.keepsake.KeepsakeCommand.Keep;
import pro.interviewai.messages.keepsake.KeepsakeId;
import pro.interviewai.messages.keepsake.KeepsakeQuery.CountKeepsakes;
import pro.interviewai.messages.keepsake.KeepsakeQuery.FindKeepsake;
import pro.interviewai.messages.keepsake.KeepsakeQuery.FindKeepsakes;
import pro.interviewai.messages.keepsake.KeepsakeView;

/** Short notes that somebody keeps. */
@RestController
@RequestMapping(KeepsakeController.PATH)
@Tag(name = "Keepsakes")
class KeepsakeController {
    static final String PATH = "/api/v1/keepsakes";

    private static final int MOST_BYTES = 8 * 1024;
    private static final int LONGEST = 1000;

    private final Dispatcher dispatcher;
    private final Ids ids;
    private final Clock clock;

    KeepsakeController(Dispatcher dispatcher, Ids ids, Clock clock) {
        this.dispatcher = dispatcher;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param pinned whether it is shown before others; left out where it is not */
    record KeepRequest(
            @NotBlank @Size(max = LONGEST) String text,
            @Nullable Boolean pinned) {
        @Override
        public String toString() {
            return "KeepRequest";
        }
    }

    record KeepsakesResponse(List<KeepsakeView> keepsakes) {}

    record CountResponse(long count) {}

    @MaxBody(MOST_BYTES)
    @Access(Audience.SIGNED_IN)
    @PostMapping
    @Operation(summary = "Keep a note; repeated with the same Idempotency-Key it is the same one")
    ResponseEntity<KeepsakeView> keep(
            SignedIn user,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable @Size(min = 1, max = 200)
                    String idempotencyKey,
            @Valid @RequestBody KeepRequest request) {
        var id = new KeepsakeId(ids.of("keepsake/" + user.userId().value(), idempotencyKey));
        dispatcher.create(
                new Keep(id, user.userId(), request.text(), Boolean.TRUE.equals(request.pinned()), clock.instant()));
        var kept = dispatcher.readCreated(version -> new FindKeepsake(id, user.userId(), version), KeepsakeView.class);
        return ResponseEntity.created(URI.create(PATH + "/" + id.value())).body(kept);
    }

    @Access(Audience.SIGNED_IN)
    @GetMapping
    @Operation(summary = "Read all that one keeps, what is pinned first")
    KeepsakesResponse all(SignedIn user) {
        return new KeepsakesResponse(dispatcher.list(new FindKeepsakes(user.userId()), KeepsakeView.class));
    }

    @Access(Audience.OWNER)
    @GetMapping("/{id}")
    @Operation(summary = "Read one note")
    KeepsakeView read(SignedIn user, @PathVariable String id) {
        return dispatcher.read(new FindKeepsake(new KeepsakeId(id), user.userId()), KeepsakeView.class);
    }

    @Access(Audience.ADMINISTRATOR)
    @GetMapping("/count")
    @Operation(summary = "Count the notes of all people")
    CountResponse count() {
        return new CountResponse(dispatcher.answer(new CountKeepsakes(), Long.class));
    }
}
