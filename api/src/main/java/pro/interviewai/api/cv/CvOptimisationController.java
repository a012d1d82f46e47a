package pro.interviewai.api.cv;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pro.interviewai.api.limit.UsesEngine;
import pro.interviewai.api.plan.NeedsFeature;
import pro.interviewai.api.problem.InvalidFieldsException;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.api.security.SignedIn;
import pro.interviewai.intelligence.cv.optimisation.change.OptimisationWish;
import pro.interviewai.messages.cv.CvId;
import pro.interviewai.messages.cv.CvLimits;
import pro.interviewai.messages.cv.OptimisationView;
import pro.interviewai.messages.cv.optimisation.OptimisationLevel;
import pro.interviewai.messages.plan.PlanFeature;

/** Changes that are proposed for CVs. */
@RestController
@Access(Audience.OWNER)
@RequestMapping(CvController.PATH + "/{cvId}")
@Tag(name = "CVs")
class CvOptimisationController {
    private final CvReads reads;
    private final CvOptimisations optimisations;

    CvOptimisationController(CvReads reads, CvOptimisations optimisations) {
        this.reads = reads;
        this.optimisations = optimisations;
    }

    record OptimizeRequest(
            @Nullable @Size(max = CvLimits.NAME) String targetRole,
            @Nullable @Size(max = CvLimits.NAME) String targetCompany,
            @Nullable @Size(max = CvLimits.JOB_DESCRIPTION) String jobDescription,
            @NotNull OptimisationLevel optimizationLevel) {

        OptimisationWish wish() {
            return new OptimisationWish(
                    optimizationLevel, filled(targetRole), filled(targetCompany), filled(jobDescription));
        }

        private static @Nullable String filled(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }

    /** @param claim what is true, as the change has it among its claims; only with confirm */
    record DecisionRequest(
            @NotNull Answer decision,
            @Nullable @Size(max = CvLimits.PIECE) String claim) {}

    /** What a person says of a change. */
    enum Answer {
        @JsonProperty("accept")
        ACCEPT,
        @JsonProperty("reject")
        REJECT,
        /** Something that it claims is true. */
        @JsonProperty("confirm")
        CONFIRM
    }

    @NeedsFeature(PlanFeature.CV_OPTIMIZATION)
    @UsesEngine
    @PostMapping("/optimize")
    @Operation(
            summary = "Get changes proposed that would make a version better",
            description =
                    "Each rests on lines of the CV and names in `claims` what it says that the CV does not. Nothing is"
                            + " changed: accept changes, then make a version of them by POST /versions. A repeated Idempotency-Key is"
                            + " the same optimisation.")
    OptimizeResponse optimize(
            SignedIn user,
            @PathVariable String cvId,
            @RequestParam(required = false) @Nullable @Min(1) Integer version,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable @Size(min = 1, max = 200)
                    String idempotencyKey,
            @Valid @RequestBody OptimizeRequest request) {
        var view = reads.version(user.userId(), new CvId(cvId), version);
        return OptimizeResponse.of(
                view.cvId(), view.number(), optimisations.propose(user.userId(), view, request.wish(), idempotencyKey));
    }

    @PostMapping("/optimizations/{optimizationId}/changes/{changeId}")
    @Operation(
            summary = "Accept or reject a proposed change, or confirm what it claims",
            description = "`version` is the one that it was proposed for, the present one if left out. 409"
                    + " CV_CLAIM_UNCONFIRMED while it claims something that was not confirmed, 409 CV_GAP_OPEN where it has a gap"
                    + " […]: such a text is filled and then made a correction.")
    OptimisationView decide(
            SignedIn user,
            @PathVariable String cvId,
            @PathVariable String optimizationId,
            @PathVariable String changeId,
            @RequestParam(required = false) @Nullable @Min(1) Integer version,
            @Valid @RequestBody DecisionRequest request) {
        var id = reads.id(user.userId(), new CvId(cvId), version);
        return switch (request.decision()) {
            case ACCEPT -> optimisations.accept(user.userId(), id, optimizationId, changeId);
            case REJECT -> optimisations.reject(user.userId(), id, optimizationId, changeId);
            case CONFIRM -> optimisations.confirm(user.userId(), id, optimizationId, changeId, claim(request));
        };
    }

    private static String claim(DecisionRequest request) {
        var claim = request.claim();
        if (claim == null) {
            throw new InvalidFieldsException("claim", "must name what is confirmed");
        }
        return claim;
    }
}
