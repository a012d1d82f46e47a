package pro.interviewai.saga.account;

import java.net.URI;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import pro.interviewai.messages.account.AccountEvent.VerificationRequested;
import pro.interviewai.saga.mail.Mail;

/** The letter that carries a confirmation link, in the person's language or else in English. */
final class VerificationMail {
    private static final String BUNDLE = "pro.interviewai.saga.account.verification-mail";
    private static final Control ENGLISH_OTHERWISE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur");

    private VerificationMail() {}

    static Mail of(String id, VerificationRequested event, URI link) {
        ResourceBundle texts = ResourceBundle.getBundle(BUNDLE, Locale.of(event.language()), ENGLISH_OTHERWISE);
        String language = texts.getString("language");
        String greeting = MessageFormat.format(texts.getString("greeting"), event.firstName());
        String text = String.join(
                "\n\n",
                greeting,
                texts.getString("request"),
                link.toString(),
                texts.getString("expiry"),
                texts.getString("ignore"),
                "InterviewAI Pro");
        return new Mail(
                id,
                event.email(),
                texts.getString("subject"),
                text + "\n",
                html(texts, language, greeting, link),
                language,
                event.requestedAt());
    }

    private static String html(ResourceBundle texts, String language, String greeting, URI link) {
        return """
                <!doctype html>
                <html lang="%s" dir="%s">
                <head><meta charset="utf-8"><title>%s</title></head>
                <body>
                <p>%s</p>
                <p>%s</p>
                <p><a href="%s">%s</a></p>
                <p>%s</p>
                <p>%s</p>
                <p>InterviewAI Pro</p>
                </body>
                </html>
                """.formatted(
                        language,
                        RIGHT_TO_LEFT.contains(language) ? "rtl" : "ltr",
                        escape(texts.getString("subject")),
                        escape(greeting),
                        escape(texts.getString("request")),
                        escape(link.toString()),
                        escape(texts.getString("button")),
                        escape(texts.getString("expiry")),
                        escape(texts.getString("ignore")));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
