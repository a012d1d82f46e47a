package pro.interviewai.api.account;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.HtmlUtils;
import pro.interviewai.messages.ProblemException;

/** A page without script behind a mailed link. */
final class PlainPage {
    private PlainPage() {}

    /**
     * Asks to press a button, since mail scanners open links too.
     *
     * @param action address that gets the token
     */
    static ResponseEntity<String> button(String sentence, String action, String token, String label) {
        return of(HttpStatus.OK, """
                <p>%s</p>
                <form method="post" action="%s">
                <input type="hidden" name="token" value="%s">
                <button type="submit">%s</button>
                </form>""".formatted(sentence, action, HtmlUtils.htmlEscape(token), label));
    }

    /** Says that it is done, or why it is not. */
    static ResponseEntity<String> after(Runnable work, String done) {
        try {
            work.run();
            return of(HttpStatus.OK, "<p>" + done + "</p>");
        } catch (ProblemException refused) {
            return refusal(refused);
        }
    }

    /** Says why something was not done. */
    static ResponseEntity<String> refusal(ProblemException refused) {
        HttpStatus status = HttpStatus.valueOf(refused.problem().status());
        return of(status, "<p>" + HtmlUtils.htmlEscape(refused.problem().sentence()) + "</p>");
    }

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
