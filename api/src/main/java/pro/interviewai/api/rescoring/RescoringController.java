package pro.interviewai.api.rescoring;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.api.projection.Projections;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.messages.rescoring.RescoringQuery.FindRescoringSummary;
import pro.interviewai.messages.rescoring.RescoringSummary;

/** Lets administrators have the history judged by today's rubric. */
@RestController
@Access(Audience.ADMINISTRATOR)
@RequestMapping("/api/v1/admin/rescoring")
@Tag(name = "Administration")
class RescoringController {
    private static final String PROJECTION = "rescoring-projection";

    private final Projections projections;
    private final Dispatcher dispatcher;

    RescoringController(Projections projections, Dispatcher dispatcher) {
        this.projections = projections;
        this.dispatcher = dispatcher;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Score all past answers again with the current engine and rubric",
            description = "The original scores stay and count; the new ones are kept beside them"
                    + " (GET /api/v1/interviews/{id}/rescoring). Answers whose data was erased are left out. How far it"
                    + " has come is told by GET /api/v1/admin/projections, as rescoring-projection.")
    RescoringSummary rescore() {
        projections.replay(PROJECTION);
        return summary();
    }

    @GetMapping
    @Operation(summary = "Compare original and new scores over all answers that were scored again")
    RescoringSummary summary() {
        return dispatcher.answer(new FindRescoringSummary(), RescoringSummary.class);
    }
}
