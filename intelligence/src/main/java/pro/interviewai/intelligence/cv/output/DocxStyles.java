package pro.interviewai.intelligence.cv.output;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles and the list of a Word document, by the names that Word itself gives them, so that its outline and its readers work. */
final class DocxStyles {
    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String SECTION = "Heading1";
    static final String ENTRY = "Heading2";
    static final String POINT = "ListBullet";
    static final String TEXT = "Normal";

    private static final String FONT = "Arial";
    private static final int TWIPS = 20;

    private DocxStyles() {}

    /** The number of the list with bullets. */
    static BigInteger addTo(XWPFDocument document, String language) {
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage(language);
        styles.setEastAsia(language);
        styles.addStyle(style(TEXT, "Normal", 10, false, 2, -1));
        styles.addStyle(style(TITLE, "Title", 20, true, 0, -1));
        styles.addStyle(style(SUBTITLE, "Subtitle", 11, false, 0, -1));
        styles.addStyle(style(SECTION, "heading 1", 12, true, 10, 0));
        styles.addStyle(style(ENTRY, "heading 2", 10, true, 6, 1));
        styles.addStyle(style(POINT, "List Bullet", 10, false, 1, -1));
        return bullets(document);
    }

    /**
     * A style of paragraphs.
     *
     * @param size in points
     * @param before space above, in points
     * @param level of the outline from 0; below for what is no heading
     */
    private static XWPFStyle style(String id, String name, int size, boolean bold, int before, int level) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        if (id.equals(TEXT)) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal(TEXT);
            style.addNewNext().setVal(TEXT);
        }
        CTPPrGeneral paragraph = style.addNewPPr();
        if (level >= 0) {
            paragraph.addNewKeepNext();
            paragraph.addNewKeepLines();
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        }
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf((long) before * TWIPS));
        spacing.setAfter(BigInteger.ZERO);
        letters(style.addNewRPr(), size, bold);
        return new XWPFStyle(style);
    }

    /** Each thing twice: Word keeps what it does to Arabic letters apart. */
    private static void letters(CTRPr letters, int size, boolean bold) {
        if (bold) {
            letters.addNewB();
            letters.addNewBCs();
        }
        letters.addNewSz().setVal(BigInteger.valueOf(2L * size));
        letters.addNewSzCs().setVal(BigInteger.valueOf(2L * size));
    }

    private static BigInteger bullets(XWPFDocument document) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("•");
        CTInd indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(14L * TWIPS));
        indent.setHanging(BigInteger.valueOf(11L * TWIPS));
        XWPFNumbering numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }
}
