package pro.interviewai.api.account;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A page without script behind a mailed link. */
final class PlainPage {
    private PlainPage() {}

    /** @param content HTML of its body, with everything from outside escaped */
    static ResponseEntity<String> of(HttpStatus status, String content) {
        return ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .body("""
                        <!doctype html>
                        <html lang="en">
                        <head>
                        <meta charset="utf-8">
                        <meta name="viewport" content="width=device-width">
                        <meta name="robots" content="noindex">
                        <title>InterviewAI Pro</title>
                        </head>
                        <body>
                        <main>
                        <h1>InterviewAI Pro</h1>
                        %s
                        </main>
                        </body>
                        </html>
                        """.formatted(content));
    }
}
