package pro.interviewai.api.interview;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** @param number which hint, 1 for the first; the next one if it is left out. A hint once taken costs nothing again. */
record HintRequest(
        @Nullable @Min(1) @Max(100) @Schema(example = "1") Integer number) {}
