package pro.interviewai.api.cv;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pro.interviewai.api.Done;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.api.security.SignedIn;
import pro.interviewai.messages.cv.CvQuery.FindParkedAnalyses;
import pro.interviewai.messages.cv.CvVersionCommand.CloseParkedAnalysis;
import pro.interviewai.messages.cv.CvVersionId;
import pro.interviewai.messages.cv.ParkedAnalysisPage;

/** Analyses that failed however often they were tried, for administrators. Nothing of the CVs is shown. */
@RestController
@Access(Audience.ADMINISTRATOR)
@RequestMapping("/api/v1/admin/cv/analyses")
@Tag(name = "CVs")
class CvAdministrationController {
    private final Dispatcher dispatcher;
    private final Clock clock;

    CvAdministrationController(Dispatcher dispatcher, Clock clock) {
        this.dispatcher = dispatcher;
        this.clock = clock;
    }

    /** @param redrive whether it is to be tried again; else it is given up */
    record CloseRequest(@NotNull Boolean redrive) {}

    @GetMapping
    @Operation(summary = "List analyses of CVs that wait for an administrator, latest first")
    ParkedAnalysisPage parked(
            @RequestParam(defaultValue = "0") @Min(0) @Max(100_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        return dispatcher.answer(new FindParkedAnalyses(page, size), ParkedAnalysisPage.class);
    }

    @PostMapping("/{versionId}/{analysisId}")
    @Operation(summary = "Have an analysis tried again, or give it up")
    Done close(
            SignedIn admin,
            @PathVariable String versionId,
            @PathVariable String analysisId,
            @Valid @RequestBody CloseRequest request) {
        dispatcher.carryOut(new CloseParkedAnalysis(
                new CvVersionId(versionId), analysisId, request.redrive(), admin.userId(), clock.instant()));
        return Done.because(request.redrive() ? "It is tried again." : "It is given up.");
    }
}
