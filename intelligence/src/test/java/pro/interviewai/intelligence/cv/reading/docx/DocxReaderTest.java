package pro.interviewai.intelligence.cv.reading.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static pro.interviewai.intelligence.cv.reading.docx.Docx.box;
import static pro.interviewai.intelligence.cv.reading.docx.Docx.p;
import static pro.interviewai.intelligence.cv.reading.docx.Docx.r;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pro.interviewai.messages.cv.document.DocumentLine;
import pro.interviewai.messages.cv.document.DocumentLine.Place;
import pro.interviewai.messages.cv.document.DocumentLink;
import pro.interviewai.messages.cv.document.DocumentText;
import pro.interviewai.messages.cv.document.TextOrigin;
import pro.interviewai.messages.cv.document.Trouble;

/** What a document says comes out once, in order, with how it looks. */
class DocxReaderTest {
    private static final DocxReader READER = new DocxReader();

    @Test
    void paragraphsComeInOrder_withoutThoseThatAreBlank() {
        var text = read(Docx.of(p("Ada Example") + "<w:p/>" + p("  ") + p("Engineer &amp; more")));
        assertThat(texts(text)).containsExactly("Ada Example", "Engineer & more");
        assertThat(text.lines()).extracting(DocumentLine::number).containsExactly(1, 2);
        assertThat(text.pages()).isEqualTo(1);
        assertThat(text.origin()).isEqualTo(TextOrigin.TEXT);
        assertThat(text.troubles()).isEmpty();
        assertThat(text.lines().getFirst())
                .isEqualTo(new DocumentLine(1, 1, "Ada Example", null, 0, false, false, 0, false, Place.BODY));
    }

    @Test
    void a6_everythingIsReadOnce_whereverItStands() {
        var boxes = new StringBuilder();
        var expected = new ArrayList<>(List.of("Ada Example", "ada@example.org"));
        for (var i = 1; i <= 40; i++) {
            boxes.append("<w:p>")
                    .append(box(p("Box " + i) + p("Text of box " + i)))
                    .append("</w:p>");
            expected.addAll(List.of("Box " + i, "Text of box " + i));
        }
        var table = "<w:tbl><w:tr><w:tc>" + p("Java") + "</w:tc><w:tc>" + p("Kotlin") + "</w:tc></w:tr><w:tr><w:tc>"
                + p("SQL") + "</w:tc></w:tr></w:tbl>";
        expected.addAll(List.of("Java", "Kotlin", "SQL"));
        var text = read(Docx.of(boxes + table + section("<w:headerReference w:type=\"default\" r:id=\"header1\"/>"))
                .header("header1", p("Ada Example") + p("ada@example.org")));

        assertThat(texts(text)).isEqualTo(expected);
        assertThat(kinds(text))
                .containsExactlyInAnyOrder(
                        Trouble.Kind.TEXT_BOXES, Trouble.Kind.TABLES, Trouble.Kind.CONTACT_IN_HEADER);
        assertThat(text.lines())
                .filteredOn(DocumentLine::cell)
                .extracting(DocumentLine::text)
                .containsExactly("Java", "Kotlin", "SQL");
        assertThat(text.lines())
                .filteredOn(line -> line.place() == Place.HEADER)
                .extracting(DocumentLine::text)
                .containsExactly("Ada Example", "ada@example.org");
    }

    @Test
    void a6_aBoxInVmlAloneIsRead_andTheOldFormWhereTheNewOneHasNoText() {
        var vml = "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>" + p("in VML")
                + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
        var emptyChoice = "<w:r><mc:AlternateContent><mc:Choice Requires=\"x\"><w:drawing/></mc:Choice><mc:Fallback>"
                + "<w:t>😀 fallback</w:t></mc:Fallback></mc:AlternateContent></w:r>";
        var text = read(Docx.of("<w:p>" + r("before ") + vml + emptyChoice + "</w:p>"));
        assertThat(texts(text)).containsExactly("before 😀 fallback", "in VML");
    }

    @Test
    void a6_aTableInABoxInATableIsReadInPlace() {
        var inner = "<w:tbl><w:tr><w:tc>" + p("inner") + "</w:tc></w:tr></w:tbl>";
        var text = read(Docx.of("<w:tbl><w:tr><w:tc><w:p>" + r("outer") + box(p("box") + inner)
                + "</w:p></w:tc></w:tr></w:tbl>" + p("after")));
        assertThat(text.lines())
                .extracting(DocumentLine::text, DocumentLine::cell)
                .containsExactly(
                        tuple("outer", true), tuple("box", false), tuple("inner", true), tuple("after", false));
    }

    @Test
    void a6_insertionsAreKeptAndDeletionsDropped() {
        var text = read(Docx.of("<w:p>" + r("kept ") + "<w:ins w:id=\"1\">" + r("new ") + "</w:ins><w:del w:id=\"2\">"
                + "<w:r><w:delText>old</w:delText></w:r></w:del><w:moveFrom w:id=\"3\">" + r("gone ")
                + "</w:moveFrom><w:moveTo w:id=\"4\">" + r("moved") + "</w:moveTo></w:p>"
                + "<w:tbl><w:tr><w:trPr><w:del w:id=\"5\"/></w:trPr><w:tc>" + p("deleted row")
                + "</w:tc></w:tr></w:tbl>"));
        assertThat(texts(text)).containsExactly("kept new moved");
        assertThat(kinds(text)).containsExactly(Trouble.Kind.TRACKED_CHANGES);
    }

    @Test
    void headersAndFootersOfAllSectionsComeOnce_asFarAsTheyAreShown() {
        var first = "<w:p><w:pPr>"
                + section("<w:headerReference w:type=\"default\" r:id=\"h1\"/>"
                        + "<w:headerReference w:type=\"even\" r:id=\"h3\"/>"
                        + "<w:headerReference w:type=\"first\" r:id=\"h4\"/>")
                + "</w:pPr>" + r("one") + "</w:p>";
        var last = section("<w:headerReference w:type=\"default\" r:id=\"h1\"/>"
                + "<w:headerReference w:type=\"first\" r:id=\"h2\"/><w:footerReference w:type=\"default\" r:id=\"f1\"/>"
                + "<w:titlePg/>");
        var document = Docx.of(first + p("two") + last)
                .header("h1", p("Header"))
                .header("h2", p("First page"))
                .header("h3", p("Even page"))
                .header("h4", p("Never shown"))
                .footer("f1", p("Footer"));
        assertThat(texts(read(document))).containsExactly("Header", "First page", "one", "two", "Footer");
        document.related("set", "settings", "settings.xml", Docx.xml("w:settings", "<w:evenAndOddHeaders/>"));
        assertThat(texts(read(document))).containsExactly("Header", "Even page", "First page", "one", "two", "Footer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mail: ada@example.org | Ada | true",
                "Tel. +998 90 123-45-67 | Ada | true",
                "(555) 014-7712 22 | Ada | true",
                "Mail: ada@example.org | ada@example.org | false",
                "05/2016 – 09/2024, 2019-2021 | Ada | false",
                "05.2016 - 09.2024 | Ada | false",
                "Page 1 of 3 | ada@example.org | false",
                "Account 12345678901234567890 | Ada | false",
            })
    void contactDetailsThatStandOnlyInAHeaderAreNoticed(String header, String body, boolean noticed) {
        var text = read(Docx.of(p(body) + section("<w:footerReference w:type=\"default\" r:id=\"f\"/>"))
                .footer("f", p(header)));
        assertThat(kinds(text).contains(Trouble.Kind.CONTACT_IN_HEADER)).isEqualTo(noticed);
    }

    @Test
    void linksAreFoundWithTheLineThatTheyLieOn_andOnlyAddressesThatAreHarmless() {
        var text = read(Docx.of(p("Ada") + "<w:p><w:hyperlink r:id=\"l1\">" + r("my code")
                        + "</w:hyperlink><w:hyperlink r:id=\"l2\">" + r(" bad")
                        + "</w:hyperlink><w:hyperlink r:id=\"l5\">"
                        + r(" file") + "</w:hyperlink></w:p><w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                        + "<w:r><w:instrText> HYPERLINK </w:instrText></w:r><w:r><w:instrText>\"mailto:ada@example.org\""
                        + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("write")
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + r(" end") + "</w:p>"
                        + "<w:p><w:fldSimple w:instr=\"HYPERLINK &quot;tel:+998901234567&quot;\">" + r("call")
                        + "</w:fldSimple></w:p><w:p><w:hyperlink r:id=\"l3\"><w:r><w:drawing/></w:r></w:hyperlink>"
                        + "<w:r><w:drawing><a:hlinkClick r:id=\"l4\"/></w:drawing></w:r></w:p>")
                .link("l1", "https://github.com/ada")
                .link("l2", "javascript:alert(1)")
                .link("l3", "HTTP://example.org/a")
                .link("l4", "https://example.org/b")
                .link("l5", "file:///etc/passwd"));
        assertThat(texts(text)).containsExactly("Ada", "my code bad file", "write end", "call");
        assertThat(text.links())
                .containsExactly(
                        new DocumentLink("https://github.com/ada", 1, 2),
                        new DocumentLink("mailto:ada@example.org", 1, 3),
                        new DocumentLink("tel:+998901234567", 1, 4),
                        new DocumentLink("HTTP://example.org/a", 1, null),
                        new DocumentLink("https://example.org/b", 1, null));
    }

    @Test
    void whatAFieldIsToldIsNoText_whatCameOfItIs() {
        var nested = field("IF ", field("PAGE", r("7")) + r(" = 1"), r("result"));
        assertThat(texts(read(Docx.of("<w:p>" + r("a ") + nested + r(" b") + "</w:p>"))))
                .containsExactly("a result b");
    }

    @Test
    void tabsBreaksHyphensAndSymbolsAreText() {
        var text = read(Docx.of("<w:p><w:pPr><w:tabs><w:tab w:val=\"right\" w:pos=\"9000\"/></w:tabs></w:pPr>"
                + r("Engineer")
                + "<w:r><w:tab/><w:t>2019</w:t><w:br/><w:t>Data</w:t><w:noBreakHyphen/><w:t>driven</w:t>"
                + "<w:softHyphen/></w:r><w:r><w:sym w:font=\"Wingdings\" w:char=\"F028\"/><w:sym w:font=\"Nowhere\""
                + " w:char=\"F0FF\"/><w:sym w:font=\"Symbol\" w:char=\"not hex\"/></w:r></w:p>"));
        assertThat(texts(text)).containsExactly("Engineer\t2019", "Data-driven☎");
    }

    @Test
    void contentControlsSmartTagsNotesAndUnknownElementsAreReadAsWell() {
        var text = read(Docx.of("<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>" + p("control")
                        + "</w:sdtContent></w:sdt><w:p><w:smartTag w:element=\"City\">" + r("Tashkent")
                        + "</w:smartTag><w:unheardOf>" + r(", UZ")
                        + "</w:unheardOf><w:r><w:footnoteReference w:id=\"2\"/>"
                        + "</w:r><w:r><w:ruby><w:rt>" + r("kana") + "</w:rt><w:rubyBase>" + r(" 漢字")
                        + "</w:rubyBase></w:ruby></w:r></w:p>")
                .related(
                        "fn",
                        "footnotes",
                        "footnotes.xml",
                        Docx.xml(
                                "w:footnotes",
                                "<w:footnote w:type=\"separator\" w:id=\"-1\">" + p("line")
                                        + "</w:footnote><w:footnote w:id=\"2\">" + p("a note") + "</w:footnote>")));
        assertThat(texts(text)).containsExactly("control", "Tashkent, UZ 漢字", "a note");
    }

    @Test
    void columnsAreNoticed() {
        assertThat(kinds(read(Docx.of(p("a") + section("<w:cols w:num=\"2\"/>")))))
                .containsExactly(Trouble.Kind.COLUMNS);
        assertThat(kinds(read(Docx.of(p("a") + section("<w:cols w:space=\"720\"/>")))))
                .isEmpty();
        assertThat(kinds(read(Docx.of("<w:p><w:pPr>" + section("<w:cols><w:col w:w=\"1\"/><w:col w:w=\"2\"/></w:cols>")
                        + "</w:pPr></w:p>" + p("b")))))
                .containsExactly(Trouble.Kind.COLUMNS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"S K I L L S | SKILLS", "О П Ы Т  Р А Б О Т Ы | ОПЫТ РАБОТЫ"})
    void lettersThatStandApartAreJoined(String spaced, String joined) {
        var text = read(Docx.of(p(spaced) + p("A B test of C R and D")));
        assertThat(texts(text)).containsExactly(joined, "A B test of C R and D");
        assertThat(kinds(text)).containsExactly(Trouble.Kind.SPACED_LETTERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"• Built it", "- Built it", "*\tBuilt it", "\uF0B7 Built it", "•Built it"})
    void bulletsThatAreWrittenAreToldApart(String written) {
        assertThat(read(Docx.of(p(written))).lines())
                .extracting(DocumentLine::text, DocumentLine::bullet)
                .containsExactly(tuple("Built it", true));
    }

    @Test
    void theStrictFormOfTheStandardIsReadAsWell() {
        var strict = Docx.xml("w:document", "<w:body>" + p("strict") + "</w:body>")
                .replace(
                        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                        "http://purl.oclc.org/ooxml/wordprocessingml/main");
        assertThat(texts(read(Docx.raw(strict)))).containsExactly("strict");
    }

    private static String field(String instruction, String nested, String result) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>" + instruction
                + "</w:instrText></w:r>" + nested + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + result
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    private static String field(String instruction, String result) {
        return field(instruction, "", result);
    }

    private static String section(String content) {
        return "<w:sectPr>" + content + "</w:sectPr>";
    }

    private static DocumentText read(Docx document) {
        return READER.read(document.bytes());
    }

    private static List<String> texts(DocumentText text) {
        return text.lines().stream().map(DocumentLine::text).toList();
    }

    private static List<Trouble.Kind> kinds(DocumentText text) {
        return text.troubles().stream().map(Trouble::kind).toList();
    }
}
