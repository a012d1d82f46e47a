package pro.interviewai.saga.mail;

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
import pro.interviewai.ports.mail.Mail;

/**
 * Writes letters in the person's language or else in English; some carry a link. Of what people say of themselves a letter
 * carries no more than a first name, and only where no mail program takes it for a link.
 */
public final class LetterWriter {
    private static final Control ENGLISH_OTHERWISE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    /** At most 50 letters with what stands between those of names; a full stop ends a word, so that it parts no domain. */
    private static final Pattern PLAIN_NAME = Pattern.compile("(?=\\p{L})(?:[\\p{L}\\p{M} '’ʻʼ·-]|\\.(?= |$)){1,50}");

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur");

    private static final String WORD = "{0}";

    private final String bundle;

    /** @param bundle of the texts; each letter's begin with its key */
    public LetterWriter(String bundle) {
        this.bundle = bundle;
    }

    /**
     * @param id names the letter for ever
     * @param byName whether it may say how the person is called
     */
    public Mail write(String key, Recipient reader, String id, boolean byName, @Nullable URI link, Instant at) {
        return write(key, "", reader, id, byName, link, at);
    }

    /** @param about key of the text that stands in the letter for {@code {0}}, or empty */
    public Mail write(
            String key, String about, Recipient reader, String id, boolean byName, @Nullable URI link, Instant at) {
        var texts = ResourceBundle.getBundle(bundle, Locale.of(reader.language()), ENGLISH_OTHERWISE);
        var word = about.isEmpty() ? "" : texts.getString(about);
        var lines = lines(key, texts, word, greeting(texts, reader, byName), link);
        var subject = texts.getString(key + ".subject").replace(WORD, word);
        var language = texts.getString("language");
        var text = lines.stream().map(Line::text).collect(Collectors.joining("\n\n", "", "\n"));
        return new Mail(
                id, reader.userId(), reader.email(), subject, text, html(lines, subject, language), language, at);
    }

    private static String greeting(ResourceBundle texts, Recipient reader, boolean byName) {
        return byName && PLAIN_NAME.matcher(reader.firstName()).matches()
                ? MessageFormat.format(texts.getString("greeting"), reader.firstName())
                : texts.getString("greeting.unnamed");
    }

    private static List<Line> lines(
            String key, ResourceBundle texts, String word, String greeting, @Nullable URI link) {
        var lines = new ArrayList<Line>();
        lines.add(Line.of(greeting));
        lines.add(Line.of(texts.getString(key + ".request").replace(WORD, word)));
        if (link != null) {
            var address = link.toString();
            lines.add(new Line(
                    address,
                    "<a href=\"%s\">%s</a>".formatted(escape(address), escape(texts.getString(key + ".button")))));
            if (texts.containsKey(key + ".expiry")) {
                lines.add(Line.of(texts.getString(key + ".expiry")));
            }
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
