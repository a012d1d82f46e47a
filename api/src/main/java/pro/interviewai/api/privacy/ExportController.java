package pro.interviewai.api.privacy;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.api.security.SignedIn;

/** Taking one's data along (GDPR articles 15 and 20). */
@RestController
@Access(Audience.SIGNED_IN)
@Tag(name = "Privacy")
class ExportController {
    private static final String ZIP = "application/zip";

    private final ExportArchive archive;
    private final Clock clock;

    ExportController(ExportArchive archive, Clock clock) {
        this.archive = archive;
        this.clock = clock;
    }

    @GetMapping(value = "/api/v1/privacy/export", produces = ZIP)
    @Operation(
            summary = "Export your data as a ZIP file",
            description =
                    "All events in clear as JSON lines, what is read from them, files, and a page that shows it. An"
                            + " administrator of another installation can import it there.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = ZIP, schema = @Schema(type = "string", format = "binary")))
    void export(SignedIn user, HttpServletResponse response) throws IOException {
        Instant now = clock.instant();
        var name = ContentDisposition.attachment()
                .filename("interviewai-" + LocalDate.ofInstant(now, ZoneOffset.UTC) + ".zip")
                .build();
        response.setContentType(ZIP);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        archive.write(user.userId(), now, response.getOutputStream());
    }
}
