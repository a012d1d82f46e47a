package pro.interviewai.api.question;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
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
import pro.interviewai.api.LanguageCode;
import pro.interviewai.api.Languages;
import pro.interviewai.api.json.MergePatches;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.api.security.SignedIn;
import pro.interviewai.messages.interview.choice.Difficulty;
import pro.interviewai.messages.question.QuestionContent;
import tools.jackson.databind.node.ObjectNode;

/** The question bank for administrators. */
@RestController
@Access(Audience.ADMINISTRATOR)
@RequestMapping(QuestionController.PATH)
@Tag(name = "Question bank")
class QuestionController {
    static final String PATH = "/api/v1/questions";

    private final QuestionService questions;
    private final MergePatches patches;

    QuestionController(QuestionService questions, MergePatches patches) {
        this.questions = questions;
        this.patches = patches;
    }

    @GetMapping
    @Operation(
            summary = "List the questions of the bank",
            description = "For administrators. Built-in questions come first, in their order.")
    QuestionPage list(
            @RequestParam(required = false) QuestionContent.@Nullable Type type,
            @RequestParam(required = false) @Nullable Difficulty difficulty,
            @RequestParam(required = false) @Nullable @Size(max = 60) String domain,
            @RequestParam(required = false) @Nullable @Size(max = 60) String category,
            @RequestParam(required = false) @Nullable @Size(max = 60) String technology,
            @RequestParam(required = false) @Nullable @LanguageCode String language,
            @RequestParam(required = false) @Nullable @Size(max = 60) String tag,
            @RequestParam(required = false) @Nullable Author createdBy,
            @RequestParam(required = false) @Nullable @Size(max = 200) String q,
            @RequestParam(defaultValue = "0") @Min(0) @Max(100_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        return questions.list(
                new QuestionFilter(
                        type, difficulty, domain, category, technology, Languages.code(language), tag, createdBy, q),
                page,
                size);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Get a question with how often it was asked and how its answers scored")
    QuestionResponse read(@PathVariable String id) {
        return questions.read(id);
    }

    @PostMapping
    @Operation(
            summary = "Add a question; a repeated Idempotency-Key returns the same question",
            description = "It is asked from the next interview on. Without key points it is refused (422"
                    + " NO_KEY_POINTS); a wording that the bank has already, too (409 QUESTION_EXISTS).")
    ResponseEntity<QuestionResponse> add(
            SignedIn admin,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable @Size(min = 1, max = 200)
                    String idempotencyKey,
            @Valid @RequestBody QuestionRequest request) {
        var added = questions.add(admin.userId(), request, idempotencyKey);
        return ResponseEntity.created(URI.create(PATH + "/" + added.id())).body(added);
    }

    @PatchMapping("/{id}")
    @Operation(
            summary = "Change a question, whether built in or added",
            description = "A JSON merge patch (RFC 7396): fields that are not named stay, null takes a field away."
                    + " Interviews that have the question keep it as it was asked.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = QuestionRequest.class))))
    QuestionResponse revise(SignedIn admin, @PathVariable String id, @RequestBody ObjectNode patch) {
        return questions.revise(admin.userId(), id, before -> patches.apply(patch, before, QuestionRequest.class));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Withdraw a question",
            description = "Interviews that have it keep it, and its history stays. May be repeated.")
    void withdraw(SignedIn admin, @PathVariable String id) {
        questions.withdraw(admin.userId(), id);
    }
}
