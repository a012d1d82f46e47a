package pro.interviewai.intelligence.cv.output;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** The paragraphs of a Word document. */
final class DocxBody {
    private final XWPFDocument document;
    private final Sheet sheet;
    private final BigInteger bullets;
    private final int width;

    /** @param width of a line in twentieths of a point, at whose end dates stand */
    DocxBody(XWPFDocument document, Sheet sheet, BigInteger bullets, int width) {
        this.document = document;
        this.sheet = sheet;
        this.bullets = bullets;
        this.width = width;
    }

    void add(Block block) {
        switch (block) {
            case Block.Name(String text) -> paragraph(DocxStyles.TITLE, text);
            case Block.Headline(String text) -> paragraph(DocxStyles.SUBTITLE, text);
            case Block.ContactLine line -> contact(line);
            case Block.Heading(String text) -> paragraph(DocxStyles.SECTION, text);
            case Block.EntryHead head -> entry(head);
            case Block.Paragraph(String text) -> paragraph(DocxStyles.TEXT, text);
            case Block.Points points -> points.texts().forEach(this::point);
        }
    }

    private void point(String text) {
        XWPFParagraph paragraph = paragraph(DocxStyles.POINT, text);
        paragraph.setNumID(bullets);
        paragraph.setNumILvl(BigInteger.ZERO);
    }

    private void contact(Block.ContactLine line) {
        XWPFParagraph paragraph = empty(DocxStyles.TEXT);
        for (Block.Piece piece : line.pieces()) {
            if (!paragraph.runsIsEmpty()) {
                write(paragraph.createRun(), Block.ContactLine.BETWEEN);
            }
            write(
                    piece.target() == null
                            ? paragraph.createRun()
                            : paragraph.createHyperlinkRun(piece.target().toASCIIString()),
                    piece.text());
        }
    }

    private void entry(Block.EntryHead head) {
        if (head.title() != null) {
            XWPFParagraph first = paragraph(DocxStyles.ENTRY, head.title());
            if (head.dates() != null) {
                dates(first, head.dates());
            }
        } else if (head.dates() != null) {
            paragraph(DocxStyles.ENTRY, head.dates());
        }
        if (head.place() != null) {
            paragraph(DocxStyles.TEXT, head.place()).setKeepNext(true);
        }
    }

    private void dates(XWPFParagraph paragraph, String dates) {
        CTTabStop end = properties(paragraph).addNewTabs().addNewTab();
        end.setVal(STTabJc.RIGHT);
        end.setPos(BigInteger.valueOf(width));
        XWPFRun run = paragraph.createRun();
        run.addTab();
        run.setBold(false);
        write(run, dates);
    }

    private XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = empty(style);
        write(paragraph.createRun(), text);
        return paragraph;
    }

    private XWPFParagraph empty(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        if (sheet.rightToLeft()) {
            properties(paragraph).addNewBidi();
        }
        return paragraph;
    }

    private void write(XWPFRun run, String text) {
        run.setText(text);
        if (sheet.rightToLeft(text)) {
            (run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr()).addNewRtl();
        }
    }

    private static CTPPr properties(XWPFParagraph paragraph) {
        return paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
    }
}
