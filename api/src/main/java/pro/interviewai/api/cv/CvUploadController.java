package pro.interviewai.api.cv;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import pro.interviewai.api.limit.MaxBody;
import pro.interviewai.api.limit.UsesEngine;
import pro.interviewai.api.plan.NeedsFeature;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.api.security.SignedIn;
import pro.interviewai.messages.cv.CvId;
import pro.interviewai.messages.cv.CvLimits;
import pro.interviewai.messages.plan.PlanFeature;

/** Takes CVs from web clients. */
@RestController
@Access(Audience.SIGNED_IN)
@Tag(name = "CVs")
class CvUploadController {
    /** A letter of the job description takes up to four bytes. */
    private static final int MOST_BYTES = CvLimits.FILE_BYTES + 4 * CvLimits.JOB_DESCRIPTION + MaxBody.FORM;

    private final CvUploads uploads;

    CvUploadController(CvUploads uploads) {
        this.uploads = uploads;
    }

    /**
     * What was taken in.
     *
     * @param version number of the version that it became
     * @param scanned whether it was looked at for viruses
     */
    record UploadResponse(String cvId, String fileName, String status, String message, int version, boolean scanned) {}

    @MaxBody(MOST_BYTES)
    @NeedsFeature(PlanFeature.CV_ANALYSIS)
    @UsesEngine
    @PostMapping(value = CvController.PATH + "/upload", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Upload a CV: PDF, DOCX, TXT or JSON Resume of at most 5 MB",
            description =
                    "It is read and analysed afterwards; /events tells how far that is. With `cvId` it becomes the next"
                            + " version of that CV. The same file with the same Idempotency-Key is the same upload. `scanned` is"
                            + " false where this installation has no virus scanner.")
    ResponseEntity<UploadResponse> upload(
            SignedIn user,
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable @Size(max = CvLimits.JOB_DESCRIPTION) String jobDescription,
            @RequestParam(required = false) @Nullable @Size(min = 1, max = 100) String cvId,
            @RequestParam(required = false) @Nullable @Size(min = 1, max = CvLimits.NAME) String branch,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable @Size(min = 1, max = 200)
                    String idempotencyKey)
            throws IOException {
        var name = FileName.of(file.getOriginalFilename());
        var cv = uploads.take(new CvUploads.Upload(
                user.userId(),
                file.getBytes(),
                name,
                cvId == null ? null : new CvId(cvId),
                filled(branch),
                filled(jobDescription),
                idempotencyKey));
        return ResponseEntity.created(URI.create(CvController.PATH + "/" + cv.id()))
                .body(new UploadResponse(
                        cv.id(),
                        name.value(),
                        "processing",
                        "CV uploaded successfully. Analysis in progress.",
                        cv.current(),
                        uploads.scans()));
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
