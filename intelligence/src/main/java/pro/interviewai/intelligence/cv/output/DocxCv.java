package pro.interviewai.intelligence.cv.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Locale;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import pro.interviewai.messages.cv.content.CvContent;

/** A CV as a Word document: real styles, a real list, links, and nothing that runs. */
final class DocxCv implements CvWriter {
    private static final int WIDTH = 11_906;
    private static final int HEIGHT = 16_838;
    private static final int MARGIN = 1_020;

    @Override
    public byte[] write(CvContent content, Locale headings) {
        Sheet sheet = Layout.of(content, headings);
        try (XWPFDocument document = new XWPFDocument()) {
            properties(document, sheet);
            page(document);
            BigInteger bullets = DocxStyles.addTo(document, sheet.language().toLanguageTag());
            DocxBody body = new DocxBody(document, sheet, bullets, WIDTH - 2 * MARGIN);
            sheet.blocks().forEach(body::add);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.write(file);
            return file.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void properties(XWPFDocument document, Sheet sheet) {
        CoreProperties properties = document.getProperties().getCoreProperties();
        properties.setTitle(sheet.title());
        properties.setSubjectProperty(sheet.title());
        sheet.blocks().stream()
                .filter(Block.Name.class::isInstance)
                .map(Block.Name.class::cast)
                .findFirst()
                .ifPresent(name -> properties.setCreator(name.text()));
        properties
                .getUnderlyingProperties()
                .setLanguageProperty(sheet.language().toLanguageTag());
    }

    /** A4, with the page's number at its foot. */
    private static void page(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setHeader(BigInteger.valueOf(MARGIN / 2));
        margins.setFooter(BigInteger.valueOf(MARGIN / 2));
        margins.setGutter(BigInteger.ZERO);
        XWPFParagraph number = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        number.getCTP().addNewFldSimple().setInstr("PAGE");
    }
}
