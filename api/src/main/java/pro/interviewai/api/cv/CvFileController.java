package pro.interviewai.api.cv;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Min;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pro.interviewai.api.LanguageCode;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.api.security.SignedIn;
import pro.interviewai.intelligence.cv.output.CvFormat;
import pro.interviewai.intelligence.cv.output.CvWriter;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvId;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.ReadingProvenance;
import pro.interviewai.messages.cv.document.DocumentText;

/** CVs as files: as they came, as a machine reads them, and as they are taken along. */
@RestController
@Access(Audience.OWNER)
@RequestMapping(CvController.PATH + "/{cvId}")
@Tag(name = "CVs")
class CvFileController {
    private final CvReads reads;
    private final CvUploads uploads;

    CvFileController(CvReads reads, CvUploads uploads) {
        this.reads = reads;
        this.uploads = uploads;
    }

    /**
     * What a machine reads.
     *
     * @param version number of the version that was uploaded
     * @param readBy what read it
     */
    record ReadingResponse(
            int version, DocumentText document, @Nullable ReadingProvenance readBy) {}

    @GetMapping("/reading")
    @Operation(
            summary = "See what a machine reads in a CV, and what stood in its way",
            description =
                    "Lines in reading order with their places on the page, and `troubles` by name. For a version that was"
                            + " made of another one, the upload that it goes back to. 422 says why a file could not be read.")
    ReadingResponse reading(
            SignedIn user,
            @PathVariable String cvId,
            @RequestParam(required = false) @Nullable @Min(1) Integer version) {
        var cv = reads.cv(user.userId(), new CvId(cvId));
        var origin = reads.origin(user.userId(), cv, version);
        var document = origin.document();
        if (document == null) {
            throw CvReads.notRead(origin);
        }
        return new ReadingResponse(origin.number(), document, origin.provenance());
    }

    @GetMapping("/file")
    @Operation(
            summary = "Get the file as it was uploaded, while it is kept",
            description = "Of a version that was made of another one, the upload that it goes back to.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> file(
            SignedIn user,
            @PathVariable String cvId,
            @RequestParam(required = false) @Nullable @Min(1) Integer version) {
        var cv = reads.cv(user.userId(), new CvId(cvId));
        var origin = reads.origin(user.userId(), cv, version);
        var file = origin.file();
        var bytes = file == null || !origin.fileKept()
                ? null
                : uploads.file(user.userId(), file).orElse(null);
        if (file == null || bytes == null) {
            throw new ProblemException(CvProblem.CV_FILE_GONE);
        }
        return attached(bytes, MediaType.parseMediaType(file.mediaType()), file.name());
    }

    @GetMapping("/export")
    @Operation(
            summary = "Export a CV as pdf, docx or json (JSON Resume)",
            description =
                    "`language` is that of headings that the CV itself does not have. 422 CV_LETTERS_MISSING names in"
                            + " `letters` what cannot be written.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> export(
            SignedIn user,
            @PathVariable String cvId,
            @RequestParam CvFormat format,
            @RequestParam(required = false) @Nullable @Min(1) Integer version,
            @RequestParam(defaultValue = "en") @LanguageCode String language) {
        var cv = reads.cv(user.userId(), new CvId(cvId));
        var content = CvReads.content(reads.version(user.userId(), cv, version));
        return attached(
                CvWriter.of(format).write(content, Locale.forLanguageTag(language)),
                MediaType.parseMediaType(format.mediaType()),
                cv.name() + "." + format.suffix());
    }

    /** Never shown within a page of ours, whatever is in it. */
    private static ResponseEntity<byte[]> attached(byte[] file, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file);
    }
}
