package pro.interviewai.api.parked;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.parked.ParkedProblem;

/** Parked events for administrators. */
@RestController
@Access(Audience.ADMINISTRATOR)
@RequestMapping("/api/v1/admin")
@Tag(name = "Parked events")
class ParkedEventsController {
    private final ParkedEvents parked;

    ParkedEventsController(ParkedEvents parked) {
        this.parked = parked;
    }

    @GetMapping("/dead-letters")
    @Operation(summary = "List events that could not be handled, and those waiting behind them")
    ParkedPage deadLetters(
            @RequestParam(defaultValue = "0") @Min(0) @Max(100_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        return parked.page(ParkedEvents.Kind.FAILED, page, size);
    }

    @GetMapping("/quarantine")
    @Operation(summary = "List stored events that this version cannot read")
    ParkedPage quarantine(
            @RequestParam(defaultValue = "0") @Min(0) @Max(100_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        return parked.page(ParkedEvents.Kind.UNREADABLE, page, size);
    }

    @PostMapping({"/dead-letters/{group}/{sequence}/retry", "/quarantine/{group}/{sequence}/retry"})
    @Operation(summary = "Retry a sequence from its first event on; 409 if one of them fails again")
    RetryResponse retry(@PathVariable String group, @PathVariable String sequence) {
        if (!parked.holds(group, sequence)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        if (!parked.retry(group, sequence)) {
            throw new ProblemException(ParkedProblem.STILL_PARKED);
        }
        return new RetryResponse(group, sequence, true);
    }
}
