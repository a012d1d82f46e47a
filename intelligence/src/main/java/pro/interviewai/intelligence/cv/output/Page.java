package pro.interviewai.intelligence.cv.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A sheet as XHTML, built node by node, so that no text of a CV can become markup. */
final class Page {
    private static final String STYLES = styles();

    /** Of a line's width in hundredths, a letter of the body's size. */
    private static final double SHARE_OF_LETTER = 1.2;

    private static final double MOST_FOR_DATES = 55;

    private final Document document;
    private final Sheet sheet;
    private final Element body;
    private final boolean named;

    private Page(Sheet sheet, Document document) {
        this.sheet = sheet;
        this.document = document;
        this.body = document.createElement("body");
        this.named = sheet.blocks().stream().anyMatch(Block.Name.class::isInstance);
    }

    static Document of(Sheet sheet, Collection<FontFamily> families) {
        try {
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
            new Page(sheet, document).build(families);
            return document;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void build(Collection<FontFamily> families) {
        Element html = document.createElement("html");
        html.setAttribute("lang", sheet.language().toLanguageTag());
        document.appendChild(html);
        Element head = add(html, "head", null, null);
        add(head, "title", null, sheet.title());
        for (String name : new String[] {"description", "subject"}) {
            Element meta = add(head, "meta", null, null);
            meta.setAttribute("name", name);
            meta.setAttribute("content", sheet.title());
        }
        String fonts = families.stream()
                .map(family -> "\"" + family.family() + "\"")
                .collect(Collectors.joining(", ", "body { font-family: ", "; }\n"));
        add(head, "style", null, fonts + STYLES);
        html.appendChild(body);
        if (sheet.rightToLeft()) {
            body.setAttribute("dir", "rtl");
        }
        sheet.blocks().forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Name(String text) -> add(body, "h1", "name", text);
            case Block.Headline(String text) -> add(body, "p", "headline", text);
            case Block.ContactLine line -> contact(line);
            case Block.Heading(String text) -> add(body, named ? "h2" : "h1", "heading", text);
            case Block.EntryHead head -> entry(head);
            case Block.Paragraph(String text) -> add(body, "p", "text", text);
            case Block.Points points -> {
                Element list = add(body, "ul", null, null);
                // In the text, because simple programs see no drawn bullet, and a generated one breaks the tags.
                points.texts().forEach(text -> add(list, "li", null, "• " + text));
            }
        }
    }

    private void contact(Block.ContactLine line) {
        Element paragraph = add(body, "p", "contact", null);
        for (Block.Piece piece : line.pieces()) {
            if (paragraph.hasChildNodes()) {
                // Bare text between elements would be drawn before them all.
                add(paragraph, "span", null, Block.ContactLine.BETWEEN);
            }
            Element written = add(paragraph, piece.target() == null ? "span" : "a", null, piece.text());
            if (piece.target() != null) {
                written.setAttribute("href", piece.target().toASCIIString());
                written.setAttribute("title", piece.text());
            }
        }
        direct(paragraph, paragraph.getTextContent());
    }

    /** Title and dates stand in one line, except from right to left, where readers would mix the dates with the letters. */
    private void entry(Block.EntryHead head) {
        Element entry = add(body, "div", "entry", null);
        String written = head.dates();
        boolean beside = head.title() != null && written != null && !sheet.rightToLeft();
        int dates = beside && written != null ? share(written) : 0;
        if (head.title() != null) {
            add(entry, named ? "h3" : "h2", "title", head.title()).setAttribute("style", width(100 - dates));
        }
        if (written != null) {
            add(entry, "p", "dates", written).setAttribute("style", width(beside ? dates : 100));
        }
        if (head.place() != null) {
            add(entry, "p", "place", head.place());
        }
    }

    private static String width(int share) {
        return "width: " + share + "%";
    }

    /** Of a line, in hundredths; letters of Chinese are twice as wide as others. */
    private static int share(String text) {
        int letters = text.codePoints().map(letter -> letter >= 0x2E80 ? 2 : 1).sum();
        return (int) Math.min(MOST_FOR_DATES, Math.ceil(SHARE_OF_LETTER * (letters + 2)));
    }

    private Element add(Element parent, String tag, @Nullable String look, @Nullable String text) {
        Element element = document.createElement(tag);
        if (look != null) {
            element.setAttribute("class", look);
        }
        if (text != null) {
            element.appendChild(document.createTextNode(text));
            direct(element, text);
        }
        parent.appendChild(element);
        return element;
    }

    private void direct(Element element, String text) {
        if (sheet.rightToLeft(text) != sheet.rightToLeft()) {
            element.setAttribute("dir", sheet.rightToLeft() ? "ltr" : "rtl");
        }
    }

    private static String styles() {
        try (InputStream file = Objects.requireNonNull(Page.class.getResourceAsStream("/cv/output/page.css"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException("The style sheet cannot be read", unreadable);
        }
    }
}
