package pro.interviewai.api.projection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;

/** Read models for administrators. */
@RestController
@Access(Audience.ADMINISTRATOR)
@RequestMapping("/api/v1/admin/projections")
@Tag(name = "Projections")
class ProjectionsController {
    private final Projections projections;

    ProjectionsController(Projections projections) {
        this.projections = projections;
    }

    @GetMapping
    @Operation(summary = "Get how far each read model has got on this node")
    List<ProjectionStatus> all() {
        return projections.all();
    }

    @PostMapping("/{name}/replay")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Rebuild a read model from the first event on",
            description = "Until it has caught up, what is read from it is older than what was written. No mail is sent"
                    + " again and no answer scored again.")
    ReplayResponse replay(@PathVariable String name) {
        if (!projections.exists(name)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        projections.replay(name);
        return new ReplayResponse(name, true);
    }
}
