package pro.interviewai.api.cv;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
import pro.interviewai.api.limit.UsesEngine;
import pro.interviewai.api.plan.NeedsFeature;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.api.security.SignedIn;
import pro.interviewai.messages.cv.CvId;
import pro.interviewai.messages.cv.CvLimits;
import pro.interviewai.messages.cv.CvVersionView;
import pro.interviewai.messages.cv.CvView;
import pro.interviewai.messages.plan.PlanFeature;

/** The versions of a CV: seen, compared, corrected, saved and judged. */
@RestController
@Access(Audience.OWNER)
@RequestMapping(CvController.PATH + "/{cvId}")
@Tag(name = "CVs")
class CvVersionController {
    private final CvReads reads;
    private final CvEdits edits;

    CvVersionController(CvReads reads, CvEdits edits) {
        this.reads = reads;
        this.edits = edits;
    }

    /**
     * A version to be made of another one.
     *
     * @param from number of the other one; the present version if left out
     * @param optimizationId whose accepted changes it has; none to be corrected
     * @param branch that it stands on; that of the other one if left out
     */
    record DeriveRequest(
            @Nullable @Min(1) Integer from,
            @Nullable @Size(min = 1, max = 100) String optimizationId,
            @Nullable @Size(min = 1, max = CvLimits.NAME) String branch) {}

    record AnalyzeRequest(
            @Nullable @Size(max = CvLimits.JOB_DESCRIPTION) String jobDescription) {}

    /** The analysis that was asked for; {@code /events} tells how far it is. */
    record AnalyzeResponse(String cvId, int version, String analysisId, String status) {}

    @GetMapping("/versions")
    @Operation(summary = "Get the tree of a CV's versions")
    CvView versions(SignedIn user, @PathVariable String cvId) {
        return reads.cv(user.userId(), new CvId(cvId));
    }

    @GetMapping("/versions/{number}")
    @Operation(
            summary = "Get all that is known of a version",
            description = "Each piece of `content` bears the lines of the document that it was read from.")
    CvVersionView version(SignedIn user, @PathVariable String cvId, @PathVariable @Min(1) int number) {
        return reads.version(user.userId(), new CvId(cvId), number);
    }

    @PostMapping("/versions")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Make a version of another one",
            description =
                    "The same to be corrected, or with the accepted changes of an optimisation. It becomes the present"
                            + " one. A repeated Idempotency-Key is the same version.")
    CvView derive(
            SignedIn user,
            @PathVariable String cvId,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable @Size(min = 1, max = 200)
                    String idempotencyKey,
            @Valid @RequestBody DeriveRequest request) {
        var cv = reads.cv(user.userId(), new CvId(cvId));
        return edits.derive(
                user.userId(), cv, request.from(), request.optimizationId(), request.branch(), idempotencyKey);
    }

    @PostMapping("/versions/{number}/restore")
    @Operation(summary = "Let a version be the present one again", description = "The others stay as they are.")
    CvView restore(SignedIn user, @PathVariable String cvId, @PathVariable @Min(1) int number) {
        reads.id(user.userId(), new CvId(cvId), number);
        return edits.choose(user.userId(), new CvId(cvId), number);
    }

    @GetMapping("/diff")
    @Operation(
            summary = "Compare two versions word by word",
            description = "`capped` says that they are too long to be compared to their end.")
    CvDiff diff(
            SignedIn user, @PathVariable String cvId, @RequestParam @Min(1) int from, @RequestParam @Min(1) int to) {
        var cv = reads.cv(user.userId(), new CvId(cvId));
        return CvDiff.of(
                CvReads.content(reads.version(user.userId(), cv, from)),
                CvReads.content(reads.version(user.userId(), cv, to)));
    }

    @PatchMapping("/corrections")
    @Operation(
            summary = "Correct pieces of a version that is not saved yet",
            description =
                    "One after the other, each by the path of its piece; those before one that is refused stay. 409"
                            + " CV_SAVED once the version is saved: then make one of it by POST /versions.")
    CvVersionView correct(
            SignedIn user,
            @PathVariable String cvId,
            @RequestParam(required = false) @Nullable @Min(1) Integer version,
            @Valid @RequestBody CorrectionRequest request) {
        return edits.correct(user.userId(), reads.id(user.userId(), new CvId(cvId), version), request);
    }

    @PostMapping("/confirm")
    @Operation(summary = "Save a version after a look at it, with the last corrections")
    CvVersionView confirm(
            SignedIn user,
            @PathVariable String cvId,
            @RequestParam(required = false) @Nullable @Min(1) Integer version,
            @Valid @RequestBody(required = false) @Nullable CorrectionRequest request) {
        return edits.confirm(
                user.userId(),
                reads.id(user.userId(), new CvId(cvId), version),
                request == null ? new CorrectionRequest(List.of()) : request);
    }

    @NeedsFeature(PlanFeature.CV_ANALYSIS)
    @UsesEngine
    @PostMapping("/analyze")
    @Operation(
            summary = "Have a version analysed again, compared with a job description",
            description = "202 with the id of the analysis. A repeated Idempotency-Key is the same one.")
    ResponseEntity<AnalyzeResponse> analyze(
            SignedIn user,
            @PathVariable String cvId,
            @RequestParam(required = false) @Nullable @Min(1) Integer version,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable @Size(min = 1, max = 200)
                    String idempotencyKey,
            @Valid @RequestBody AnalyzeRequest request) {
        var cv = reads.cv(user.userId(), new CvId(cvId));
        var number = version == null ? cv.current() : version;
        var job = request.jobDescription();
        var id = edits.analyse(
                user.userId(),
                reads.id(user.userId(), new CvId(cv.id()), number),
                job == null || job.isBlank() ? null : job,
                idempotencyKey);
        return ResponseEntity.accepted()
                .location(URI.create(CvController.PATH + "/" + cv.id()))
                .body(new AnalyzeResponse(cv.id(), number, id, "processing"));
    }
}
