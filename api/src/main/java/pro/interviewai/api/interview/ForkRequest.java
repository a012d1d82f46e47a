package pro.interviewai.api.interview;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param at the number of a step, a time in ISO 8601 or a day, which means its end in UTC */
record ForkRequest(
        @NotBlank @Size(max = 40) @Schema(example = "3") String at) {}
