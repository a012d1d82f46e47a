package pro.interviewai.api.interview;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * What has been written so far.
 *
 * @param sequence counted by the client, such as milliseconds: of two drafts the one with the higher number is newer
 */
record DraftRequest(
        @NotNull @Schema(example = "First I would measure where the")
        String content,

        @NotNull @Min(0) @Schema(example = "1") Long sequence) {}
