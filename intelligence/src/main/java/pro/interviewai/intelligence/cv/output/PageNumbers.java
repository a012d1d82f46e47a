package pro.interviewai.intelligence.cv.output;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Numbers at the foot of the pages where there are several. They are drawn after everything else and marked as no part of the text,
 * because a footer of the style sheet comes first: simple programs would take it for the person's name.
 */
final class PageNumbers {
    private static final float SIZE = 8;
    private static final float ABOVE_EDGE = 30;

    private PageNumbers() {}

    static void drawOn(PDDocument document) throws IOException {
        int pages = document.getNumberOfPages();
        if (pages < 2) {
            return;
        }
        try (InputStream file = FontFamily.SANS.open(FontFamily.REGULAR)) {
            PDFont font = PDType0Font.load(document, file, true);
            for (int page = 0; page < pages; page++) {
                draw(document, document.getPage(page), font, "%d / %d".formatted(page + 1, pages));
            }
        }
    }

    private static void draw(PDDocument document, PDPage page, PDFont font, String number) throws IOException {
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            content.beginMarkedContent(COSName.ARTIFACT, pagination());
            content.beginText();
            content.setFont(font, SIZE);
            float width = font.getStringWidth(number) / 1000 * SIZE;
            content.newLineAtOffset((page.getMediaBox().getWidth() - width) / 2, ABOVE_EDGE);
            content.showText(number);
            content.endText();
            content.endMarkedContent();
        }
    }

    private static PDPropertyList pagination() {
        COSDictionary properties = new COSDictionary();
        properties.setName(COSName.TYPE, "Pagination");
        properties.setName(COSName.SUBTYPE, "Footer");
        return PDPropertyList.create(properties);
    }
}
