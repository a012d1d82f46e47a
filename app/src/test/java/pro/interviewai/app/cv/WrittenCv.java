package pro.interviewai.app.cv;

import java.util.List;
import java.util.stream.IntStream;
import pro.interviewai.messages.cv.analysis.AnalysisPart;
import pro.interviewai.messages.cv.analysis.CvAnalysis;
import pro.interviewai.messages.cv.analysis.Keyword;
import pro.interviewai.messages.cv.analysis.ScoredRule;
import pro.interviewai.messages.cv.analysis.Suggestion;
import pro.interviewai.messages.cv.content.Contact;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.content.Education;
import pro.interviewai.messages.cv.content.Experience;
import pro.interviewai.messages.cv.content.OtherSection;
import pro.interviewai.messages.cv.content.PartialDate;
import pro.interviewai.messages.cv.content.Period;
import pro.interviewai.messages.cv.content.Section;
import pro.interviewai.messages.cv.content.SectionHeading;
import pro.interviewai.messages.cv.content.SourceSpan;
import pro.interviewai.messages.cv.content.Stated;
import pro.interviewai.messages.cv.document.DocumentLine;
import pro.interviewai.messages.cv.document.DocumentLine.Box;
import pro.interviewai.messages.cv.document.DocumentLine.Place;
import pro.interviewai.messages.cv.document.DocumentLink;
import pro.interviewai.messages.cv.document.DocumentText;
import pro.interviewai.messages.cv.document.TextOrigin;
import pro.interviewai.messages.cv.document.Trouble;

/** An invented CV with something in every place. */
final class WrittenCv {
    private static final Period SINCE_2014 =
            new Period(stated("2014-03 – 2016", 4), PartialDate.ofMonth(2014, 3), PartialDate.ofYear(2016), false);

    static final CvContent CONTENT = new CvContent(
            new Contact(
                    stated("Ann Exämple 😀", 1),
                    stated("Engineer", 2),
                    stated("ann@example.org", 3),
                    stated("+44 20 7946 0000", 3),
                    stated("Hull", 3),
                    stated("linkedin.com/in/ann", 3),
                    stated("github.com/ann", 3),
                    List.of(stated("ann.example.org", 3)),
                    List.of(stated("Ann Exämple 😀", 1))),
            List.of(stated("I build cranes.", 5)),
            List.of(
                    new Experience(
                            stated("Engineer", 6),
                            stated("Harbour Ltd", 6),
                            stated("Cranes", 6),
                            stated("Hull", 6),
                            SINCE_2014,
                            List.of(stated("All about cranes.", 7)),
                            List.of(stated("Built 12 cranes", 8))),
                    new Experience(
                            null,
                            null,
                            null,
                            null,
                            new Period(stated("now", 9), null, null, true),
                            List.of(),
                            List.of())),
            List.of(new Education(
                    stated("BEng", 10),
                    stated("Lakeshore Polytechnic", 10),
                    stated("Hull", 10),
                    SINCE_2014,
                    stated("1,3", 10),
                    stated("with honours", 10),
                    List.of(stated("Thesis on cranes", 11)))),
            List.of(stated("Java", 12)),
            List.of(stated("Uzbek (native)", 13)),
            List.of(stated("Crane licence", 14)),
            List.of(new OtherSection(stated("Interests", 15), List.of(stated("Ships", 16)))),
            List.of(
                    new SectionHeading(Section.EXPERIENCE, stated("Experience", 5)),
                    new SectionHeading(Section.PERSONAL_INFO, null)));

    static final DocumentText DOCUMENT = new DocumentText(
            List.of(
                    new DocumentLine(
                            1, 1, "Ann Exämple 😀", new Box(72, 50.5, 120, 14), 18, true, false, 0, false, Place.BODY),
                    new DocumentLine(2, 1, "Engineer", null, 0, false, true, 1, true, Place.HEADER)),
            List.of(new DocumentLink("https://example.org", 1, 1), new DocumentLink("mailto:ann@example.org", 1, null)),
            List.of(new Trouble(Trouble.Kind.COLUMNS, 1), new Trouble(Trouble.Kind.TEXT_BOXES, null)),
            1,
            TextOrigin.RECOGNISED);

    static final CvAnalysis ANALYSIS = new CvAnalysis(
            List.of(new ScoredRule(
                    "experience.numbers",
                    AnalysisPart.EXPERIENCE,
                    3.5,
                    8,
                    List.of(stated("Built 12 cranes", 8)),
                    List.of(1),
                    List.of("cranes"))),
            List.of(new Keyword("Java", 2, true, List.of(new SourceSpan(1, 12, 0, 4)), true)),
            List.of("Most roles tell of results."),
            List.of("The summary is short."),
            List.of(new Suggestion(
                    "summary.length",
                    Suggestion.Category.CONTENT,
                    Suggestion.Severity.HIGH,
                    2.5,
                    "The summary is short.",
                    "Say what you build.",
                    "I build cranes for […].",
                    List.of(stated("I build cranes.", 5)))),
            "local-cv 1",
            "en",
            "ab".repeat(32),
            "A solid CV.");

    private WrittenCv() {}

    static Stated stated(String text, int line) {
        return new Stated(text, List.of(new SourceSpan(1, line, 0, text.length())));
    }

    /** A document with as much as is taken, each line with all that can be known of it. */
    static DocumentText longest(int lines, int characters) {
        var text = "ж".repeat(characters / lines);
        return new DocumentText(
                IntStream.rangeClosed(1, lines)
                        .mapToObj(number -> new DocumentLine(
                                number,
                                20,
                                text,
                                new Box(123.456789012345, 123.456789012345, 123.456789012345, 12.3456789012345),
                                11.0399999618530,
                                false,
                                false,
                                1,
                                false,
                                Place.BODY))
                        .toList(),
                List.of(),
                List.of(),
                20,
                TextOrigin.TEXT);
    }

    /** The same as content, each line a piece. */
    static CvContent longest(DocumentText document) {
        var pieces = document.lines().stream()
                .map(line -> new Stated(
                        line.text(),
                        List.of(new SourceSpan(
                                line.page(), line.number(), 0, line.text().length()))))
                .toList();
        return new CvContent(
                new Contact(null, null, null, null, null, null, null, List.of(), List.of()),
                List.of(),
                List.of(new Experience(null, null, null, null, null, List.of(), pieces)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
