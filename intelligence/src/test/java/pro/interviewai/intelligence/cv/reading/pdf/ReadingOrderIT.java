package pro.interviewai.intelligence.cv.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pro.interviewai.messages.cv.document.DocumentLine;
import pro.interviewai.messages.cv.document.DocumentText;
import pro.interviewai.messages.cv.document.Trouble.Kind;

class ReadingOrderIT {
    private static final int ROLES = 8;
    private static final int SKILLS = 17;

    @Test
    void aDateAtTheRightMarginStaysOnTheLineOfItsTitle() {
        Pdfs pdf = new Pdfs().bold(50, 50, 18, "Anna Beispiel");
        List<String> expected = new ArrayList<>(List.of("Anna Beispiel"));
        for (int role = 0; role < 6; role++) {
            double y = 90 + role * 60;
            pdf.bold(50, y, 11, "Engineer " + role)
                    .right(Pdfs.RIGHT_MARGIN, y, 10, "Mar 201" + role + " – Dec 201" + role);
            pdf.text(50, y + 14, 10, "Company " + role).right(Pdfs.RIGHT_MARGIN, y + 14, 10, "Berlin");
            pdf.text(60, y + 28, 10, "• Built things");
            expected.addAll(List.of(
                    "Engineer " + role + "\tMar 201" + role + " – Dec 201" + role,
                    "Company " + role + "\tBerlin",
                    "Built things"));
        }
        DocumentText text = read(pdf);
        assertThat(texts(text)).isEqualTo(expected);
        assertThat(text.troubles()).isEmpty();
    }

    @Test
    void aListOfDegreesWithTheirYearsIsReadAcross() {
        Pdfs pdf = new Pdfs();
        for (int i = 0; i < 8; i++) {
            pdf.text(50, 100 + i * 14, 10, "Degree number " + i).right(Pdfs.RIGHT_MARGIN, 100 + i * 14, 10, "200" + i);
        }
        assertThat(texts(read(pdf)))
                .isEqualTo(IntStream.range(0, 8)
                        .mapToObj(i -> "Degree number " + i + "\t200" + i)
                        .toList());
    }

    /** Case A-1: eight roles over two pages beside a side bar, its lines on the others' height or not. */
    @ParameterizedTest
    @CsvSource({"400, 15.5, 2", "400, 14, 2", "50, 15.5, 2", "50, 14, 2", "400, 15.5, 1", "50, 14, 1"})
    void aSideBarIsNeverReadIntoARole(double barLeft, double pitch, int barPages) {
        boolean barFirst = barLeft < 100;
        double left = barFirst ? 210 : 50;
        double right = barFirst ? Pdfs.RIGHT_MARGIN : 370;
        Pdfs pdf = new Pdfs().bold(50, 50, 20, "Anna Beispiel").text(50, 70, 10, "anna@example.com");
        bar(pdf, barLeft, pitch, List.of("STRENGTHS", "Patience", "Care", "SKILLS"));
        IntStream.range(0, SKILLS).forEach(i -> pdf.text(barLeft, 120 + (i + 4) * pitch, 9.5, "Skill" + i));
        roles(pdf, left, right, 0, 4);
        pdf.nextPage();
        if (barPages == 2) {
            bar(pdf, barLeft, pitch, List.of("AWARDS", "Prize of the town", "Prize of the land", "HOBBIES", "Chess"));
        }
        roles(pdf, left, right, 4, ROLES);
        DocumentText text = read(pdf);
        List<String> lines = texts(text);
        int first = lines.indexOf("Role 0\tMar 2010 – Dec 2010");
        assertThat(first).isPositive();
        assertThat(lines.subList(first, first + ROLES * 4)).isEqualTo(rolesExpected());
        int skills = lines.indexOf("SKILLS");
        assertThat(lines.subList(skills + 1, skills + 1 + SKILLS))
                .isEqualTo(IntStream.range(0, SKILLS).mapToObj(i -> "Skill" + i).toList());
        assertThat(lines.indexOf("Anna Beispiel")).isZero();
        assertThat(text.troubles()).anyMatch(trouble -> trouble.kind() == Kind.COLUMNS && trouble.page() == 1);
        assertThat(text.lines())
                .filteredOn(line -> line.text().startsWith("Skill"))
                .extracting(DocumentLine::column)
                .containsOnly(barFirst ? 0 : 1);
    }

    static void bar(Pdfs pdf, double left, double pitch, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            boolean heading = lines.get(i).equals(lines.get(i).toUpperCase(Locale.ROOT));
            if (heading) {
                pdf.bold(left, 120 + i * pitch, 10, lines.get(i));
            } else {
                pdf.text(left, 120 + i * pitch, 9.5, lines.get(i));
            }
        }
    }

    static void roles(Pdfs pdf, double left, double right, int from, int to) {
        for (int role = from; role < to; role++) {
            double y = 120 + (role - from) * 70;
            pdf.bold(left, y, 10, "Role " + role).right(right, y, 10, "Mar 201" + role + " – Dec 201" + role);
            pdf.text(left, y + 14, 10, "Company " + role);
            pdf.text(left + 8, y + 28, 10, "• Built the service that pays all bills");
            pdf.text(left + 8, y + 42, 10, "• Cut its costs by half");
        }
    }

    private static List<String> rolesExpected() {
        List<String> expected = new ArrayList<>();
        for (int role = 0; role < ROLES; role++) {
            expected.addAll(List.of(
                    "Role " + role + "\tMar 201" + role + " – Dec 201" + role,
                    "Company " + role,
                    "Built the service that pays all bills",
                    "Cut its costs by half"));
        }
        return expected;
    }

    @Test
    void twoColumnsUnderASpanningHeaderAreReadOneAfterTheOther() {
        Pdfs pdf = new Pdfs().text(230, 50, 18, "Anna Beispiel").paragraph(50, 80, 2);
        for (int i = 0; i < 12; i++) {
            pdf.text(50, 130 + i * 14, 10, "Left column, its line " + i)
                    .text(310, 133 + i * 13, 10, "Right column, line " + i);
        }
        pdf.paragraph(50, 330, 2);
        List<String> lines = texts(read(pdf));
        assertThat(lines).hasSize(29);
        assertThat(lines.subList(3, 15)).allMatch(line -> line.startsWith("Left"));
        assertThat(lines.subList(15, 27)).allMatch(line -> line.startsWith("Right"));
        assertThat(lines.getLast()).startsWith("We planned");
    }

    @Test
    void labelsStandBeforeWhatTheyStandBeside() {
        Pdfs pdf = new Pdfs().bold(50, 50, 18, "Anna Beispiel");
        for (int role = 0; role < 4; role++) {
            double y = 100 + role * 80;
            pdf.text(50, y, 10, "201" + role + " – 201" + (role + 1)).bold(150, y, 10, "Engineer of kind " + role);
            pdf.text(150, y + 14, 10, "A company with a long name, in a town of the same name " + role);
            pdf.text(150, y + 28, 10, "Built the service that pays all bills, and cut its costs by half");
        }
        assertThat(texts(read(pdf)))
                .startsWith(
                        "Anna Beispiel",
                        "2010 – 2011\tEngineer of kind 0",
                        "A company with a long name, in a town of the same name 0",
                        "Built the service that pays all bills, and cut its costs by half",
                        "2011 – 2012\tEngineer of kind 1");
    }

    @Test
    void datesInTheMarginStandBeforeTheirRoles_thoughHeadingsAreAmongThem() {
        Pdfs pdf = new Pdfs();
        List<String> expected = new ArrayList<>();
        double y = 100;
        for (String heading : List.of("Work", "Education")) {
            pdf.bold(50, y, 12, heading);
            expected.add(heading);
            for (int i = 0; i < 2; i++) {
                y += 30;
                pdf.text(50, y, 9, "201" + i + " – 201" + (i + 1));
                pdf.bold(160, y, 10, heading + " number " + i).text(160, y + 14, 10, "The house of number " + i);
                pdf.text(160, y + 28, 10, "What was to be done there for a year or so was done");
                y += 28;
                expected.add("201" + i + " – 201" + (i + 1) + "\t" + heading + " number " + i);
                expected.add("The house of number " + i);
                expected.add("What was to be done there for a year or so was done");
            }
            y += 40;
        }
        assertThat(texts(read(pdf))).isEqualTo(expected);
    }

    @Test
    void aHeadingInTheMarginIsALineOfItsOwn() {
        Pdfs pdf = new Pdfs().bold(50, 50, 18, "Anna Beispiel");
        List<String> headings = List.of("EXPERIENCE", "EDUCATION", "INTERESTS");
        for (int i = 0; i < 3; i++) {
            double y = 100 + i * 90;
            pdf.bold(50, y, 10, headings.get(i)).text(170, y, 10, "First of section " + i);
            pdf.text(170, y + 14, 10, "Some words that say more about it, to the margin " + i);
            pdf.text(170, y + 28, 10, "And another line of the same kind, nearly as long " + i);
        }
        assertThat(texts(read(pdf)))
                .containsSubsequence(
                        "EXPERIENCE", "First of section 0", "EDUCATION", "First of section 1", "INTERESTS");
    }

    @Test
    void aSmallTableIsReadAcross() {
        Pdfs pdf = new Pdfs().paragraph(50, 60, 3);
        List<String> kinds = List.of("Languages", "Tools", "Databases", "Methods");
        kinds.forEach(kind -> pdf.text(50, 130 + kinds.indexOf(kind) * 14, 10, kind)
                .text(150, 130 + kinds.indexOf(kind) * 14, 10, "Many " + kind));
        assertThat(texts(read(pdf)))
                .contains("Languages\tMany Languages", "Tools\tMany Tools", "Databases\tMany Databases");
    }

    private static DocumentText read(Pdfs pdf) {
        return new PdfReader().read(pdf.bytes());
    }

    private static List<String> texts(DocumentText text) {
        assertThat(text.lines())
                .extracting(DocumentLine::number)
                .isEqualTo(IntStream.rangeClosed(1, text.lines().size()).boxed().toList());
        return text.lines().stream().map(DocumentLine::text).toList();
    }
}
