package pro.interviewai.app.cv;

import java.nio.charset.StandardCharsets;

/** XML that asks its reader to look elsewhere, or to look away. */
final class HostileXml {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    private HostileXml() {}

    /** @param address that its entity names */
    static byte[] drawing(String address) {
        return (HEAD + entity("svg", address) + "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>&x;</text></svg>")
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] document(String address) {
        return HostileZips.withMainPart(HEAD + entity("w:document", address) + body(paragraph("Ann &x;")));
    }

    /** Hardly any of its text stands where text belongs. */
    static byte[] unread() {
        var lost = "<w:unheardOf><w:t>" + "text where no text can be ".repeat(20) + "</w:t></w:unheardOf>";
        return HostileZips.document(paragraph("Ann Example") + lost);
    }

    /** A form as XFA has it. */
    static byte[] form(String address) {
        return (HEAD + entity("xdp", address) + "<xdp><template>&x;</template></xdp>").getBytes(StandardCharsets.UTF_8);
    }

    static String main(String paragraphs) {
        return HEAD + body(paragraphs);
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String body(String paragraphs) {
        return "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + paragraphs + "</w:body></w:document>";
    }

    private static String entity(String root, String address) {
        return "<!DOCTYPE " + root + " [<!ENTITY x SYSTEM \"" + address + "\">]>";
    }
}
