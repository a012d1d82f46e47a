package pro.interviewai.api.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.api.security.SignedIn;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.audit.AuditQuery.Checkpoint;
import pro.interviewai.messages.audit.AuditQuery.ReadState;
import pro.interviewai.messages.audit.AuditQuery.ReadStream;
import pro.interviewai.messages.audit.AuditQuery.ReadSubject;
import pro.interviewai.messages.audit.AuditQuery.VerifyLog;
import pro.interviewai.messages.audit.PersonView;
import pro.interviewai.messages.audit.StateView;
import pro.interviewai.messages.audit.StreamPage;
import pro.interviewai.messages.audit.SubjectPage;
import pro.interviewai.messages.audit.VerificationView;

/** The log for auditors and administrators. It only reads, but for the note that each look leaves. */
@RestController
@Access(Audience.AUDITOR)
@RequestMapping("/api/v1/audit")
@Tag(
        name = "Audit",
        description = "For the roles auditor and admin. Personal texts are masked; reveal=true is for admin.")
class AuditController {
    private static final String TYPE = "[A-Za-z]{1,50}";
    private static final String ID = "[A-Za-z0-9_-]{1,100}";
    private static final String HASH = "[0-9a-f]{64}";
    private static final long LARGEST = 1_000_000_000_000L;
    private static final long LARGEST_POSITION = LARGEST * 1_000_000;

    private final AuditService audit;

    record PersonSearch(@NotBlank @Size(max = 254) String email) {}

    AuditController(AuditService audit) {
        this.audit = audit;
    }

    @GetMapping("/streams/{type}/{id}")
    @Operation(
            summary = "Get the events of one aggregate in order",
            description = "As stored, with their place in the log, their causes and the hashes of their commits.")
    StreamPage stream(
            SignedIn auditor,
            @Parameter(example = "Interview") @PathVariable @Pattern(regexp = TYPE) String type,
            @PathVariable @Pattern(regexp = ID) String id,
            @RequestParam(defaultValue = "0") @Min(0) @Max(LARGEST) long from,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size,
            @RequestParam(defaultValue = "false") boolean reveal) {
        return audit.stream(auditor, new ReadStream(type, id, from, size, reveal));
    }

    @GetMapping("/streams/{type}/{id}/state")
    @Operation(
            summary = "Get the state of an aggregate at a point in time",
            description =
                    "Rebuilt from its events up to a sequence number, a commit or a time of storing; now if none is"
                            + " given.")
    StateView state(
            SignedIn auditor,
            @Parameter(example = "Interview") @PathVariable @Pattern(regexp = TYPE) String type,
            @PathVariable @Pattern(regexp = ID) String id,
            @Parameter(
                            description =
                                    "12, commit:345, 2026-03-01T12:00:00Z or 2026-03-01 (the end of that day in UTC)",
                            example = "12")
                    @RequestParam(required = false)
                    @Nullable
                    @Size(max = 40)
                    String at,
            @RequestParam(defaultValue = "false") boolean reveal) {
        return audit.state(auditor, new ReadState(type, id, AsOfParameter.of(at), reveal));
    }

    @PostMapping("/people")
    @Operation(
            summary = "Find the person who has an email address",
            description =
                    "The id under which the log knows them, or 404. The look is written down, the address is not.")
    PersonView person(SignedIn auditor, @Valid @RequestBody PersonSearch search) {
        return audit.person(auditor, search.email());
    }

    @GetMapping("/subjects/{userId}")
    @Operation(
            summary = "Get all events about one person across all aggregates",
            description = "In the order of the log; go on from `next`. For an unknown person the page is empty.")
    SubjectPage subject(
            SignedIn auditor,
            @PathVariable @Pattern(regexp = ID) String userId,
            @RequestParam(defaultValue = "0") @Min(0) @Max(LARGEST_POSITION) long from,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size,
            @RequestParam(defaultValue = "false") boolean reveal) {
        return audit.subject(auditor, new ReadSubject(new UserId(userId), from, size, reveal));
    }

    @GetMapping("/verify")
    @Operation(
            summary = "Verify the hash chain of the log",
            description =
                    "From where the last check ended, with full=true from the first commit, or from the commit and"
                            + " hash that you kept. One check at a time: 503 VERIFICATION_RUNNING with Retry-After.")
    VerificationView verify(
            @RequestParam(defaultValue = "false") boolean full,
            @Parameter(description = "a commit that was verified before; needs its hash")
                    @RequestParam(required = false)
                    @Nullable
                    @Min(1)
                    @Max(LARGEST)
                    Long from,
            @RequestParam(required = false) @Nullable @Pattern(regexp = HASH) String hash) {
        if ((from == null) != (hash == null) || (full && from != null)) {
            throw new ProblemException(
                    CommonProblem.VALIDATION_FAILED, "from and hash are given together, and not with full=true.");
        }
        return audit.verify(new VerifyLog(full, from == null || hash == null ? null : new Checkpoint(from, hash)));
    }
}
