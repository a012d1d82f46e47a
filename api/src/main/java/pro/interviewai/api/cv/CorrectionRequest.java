package pro.interviewai.api.cv;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.cv.CvLimits;
import pro.interviewai.messages.cv.optimisation.CvChange;

/** Pieces that a person corrects, one after the other. */
record CorrectionRequest(@Nullable @Valid @Size(max = 100) List<@NotNull Correction> corrections) {

    /**
     * One piece.
     *
     * @param id names this correction: the same id is the same one
     * @param path of the piece, such as {@code experience/0/achievements/2}
     * @param text none of a deletion
     */
    record Correction(
            @Nullable @Size(min = 1, max = 100) String id,
            @NotNull CvChange.Type type,

            @NotBlank @Size(max = 60) @Schema(example = "contact/phone")
            String path,

            @Nullable @Size(max = CvLimits.PIECE) @Schema(example = "+998 90 123 45 67")
            String text) {}

    List<Correction> all() {
        return Objects.requireNonNullElse(corrections, List.of());
    }
}
