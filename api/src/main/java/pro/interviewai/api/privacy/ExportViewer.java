package pro.interviewai.api.privacy;

import java.time.Instant;
import org.springframework.web.util.HtmlUtils;

/** The page in an export that shows what is in it: all text is escaped, and there is no script. */
final class ExportViewer {
    private final Instant at;
    private final StringBuilder documents = new StringBuilder();
    private final StringBuilder events = new StringBuilder();

    ExportViewer(Instant at) {
        this.at = at;
    }

    void document(String name, String json) {
        details(documents, name, json);
    }

    void event(ExportedEvent event, String payload) {
        details(events, event.occurredAt() + " \u00b7 " + event.name(), payload);
    }

    String html() {
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <title>InterviewAI Pro: your data</title>
                <style>
                :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
                body { max-width: 60rem; margin: 0 auto; padding: 1rem }
                summary { overflow-wrap: anywhere; padding: .25rem 0 }
                pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0 0 1rem 1rem }
                </style>
                </head>
                <body>
                <main>
                <h1>Your data</h1>
                <p>Written on %s from InterviewAI Pro. The same stands in the files beside this page, for machines.</p>
                <h2>What is known now</h2>
                %s<h2>What happened</h2>
                %s</main>
                </body>
                </html>
                """.formatted(at, documents, events);
    }

    private static void details(StringBuilder to, String summary, String content) {
        to.append("<details><summary>")
                .append(escape(summary))
                .append("</summary><pre>")
                .append(escape(content))
                .append("</pre></details>\n");
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
