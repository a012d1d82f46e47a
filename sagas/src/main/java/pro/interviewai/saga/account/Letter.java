package pro.interviewai.saga.account;

import java.net.URI;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.account.Addressed;
import pro.interviewai.ports.mail.Mail;

/**
 * The letters about an account, in the person's language or else in English; some carry a link. Of what people say of
 * themselves a letter carries no more than a first name, and that to nobody but themselves: not before the address is
 * confirmed, and only where no mail program takes it for a link.
 */
enum Letter {
    CONFIRM_ADDRESS("verification"),
    RESET_PASSWORD("reset"),
    PASSWORD_CHANGED("changed"),
    ALREADY_REGISTERED("registered"),
    CHANGE_ADDRESS("address"),
    TO_BE_ERASED("erasure");

    private static final String BUNDLE = "pro.interviewai.saga.account.letters";
    private static final Control ENGLISH_OTHERWISE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    /** At most 50 letters with what stands between those of names; a full stop ends a word, so that it parts no domain. */
    private static final Pattern PLAIN_NAME = Pattern.compile("(?=\\p{L})(?:[\\p{L}\\p{M} '’ʻʼ·-]|\\.(?= |$)){1,50}");

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur");

    private final String key;

    Letter(String key) {
        this.key = key;
    }

    Mail to(Addressed reader, String id, @Nullable URI link, Instant at) {
        ResourceBundle texts = ResourceBundle.getBundle(BUNDLE, Locale.of(reader.language()), ENGLISH_OTHERWISE);
        List<Line> lines = lines(texts, greeting(texts, reader), link);
        String subject = texts.getString(key + ".subject");
        String language = texts.getString("language");
        String text = lines.stream().map(Line::text).collect(Collectors.joining("\n\n", "", "\n"));
        return new Mail(
                id, reader.userId(), reader.email(), subject, text, html(lines, subject, language), language, at);
    }

    private String greeting(ResourceBundle texts, Addressed reader) {
        boolean byName = this != CONFIRM_ADDRESS
                && PLAIN_NAME.matcher(reader.firstName()).matches();
        return byName
                ? MessageFormat.format(texts.getString("greeting"), reader.firstName())
                : texts.getString("greeting.unnamed");
    }

    private List<Line> lines(ResourceBundle texts, String greeting, @Nullable URI link) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(greeting));
        lines.add(Line.of(texts.getString(key + ".request")));
        if (link != null) {
            String address = link.toString();
            lines.add(new Line(
                    address,
                    "<a href=\"%s\">%s</a>".formatted(escape(address), escape(texts.getString(key + ".button")))));
            lines.add(Line.of(texts.getString(key + ".expiry")));
        }
        lines.add(Line.of(texts.getString(key + ".ignore")));
        lines.add(Line.of("InterviewAI Pro"));
        return lines;
    }

    private static String html(List<Line> lines, String subject, String language) {
        return """
                <!doctype html>
                <html lang="%s" dir="%s">
                <head><meta charset="utf-8"><title>%s</title></head>
                <body>
                %s
                </body>
                </html>
                """.formatted(
                        language,
                        RIGHT_TO_LEFT.contains(language) ? "rtl" : "ltr",
                        escape(subject),
                        lines.stream().map(line -> "<p>" + line.html() + "</p>").collect(Collectors.joining("\n")));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** The same paragraph in both forms. */
    private record Line(String text, String html) {
        static Line of(String text) {
            return new Line(text, escape(text));
        }
    }
}
