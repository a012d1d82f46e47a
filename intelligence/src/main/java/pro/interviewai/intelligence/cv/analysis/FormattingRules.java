package pro.interviewai.intelligence.cv.analysis;

import static pro.interviewai.messages.cv.analysis.AnalysisPart.FORMATTING;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import pro.interviewai.intelligence.cv.wording.Wording;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.content.Section;
import pro.interviewai.messages.cv.content.SectionHeading;
import pro.interviewai.messages.cv.content.SourceSpan;
import pro.interviewai.messages.cv.content.Stated;
import pro.interviewai.messages.cv.document.DocumentLine;
import pro.interviewai.messages.cv.document.TextOrigin;
import pro.interviewai.messages.cv.document.Trouble.Kind;

/** Whether programs that read CVs get along with the document, and people with its form. */
final class FormattingRules {
    static final List<Rule> ALL = List.of(
            new Rule(
                    "formatting.layout",
                    FORMATTING,
                    4,
                    reading ->
                            without(reading, Map.of(Kind.COLUMNS, 0.375, Kind.TEXT_BOXES, 0.375, Kind.TABLES, 0.25))),
            new Rule("formatting.hidden", FORMATTING, 2, reading -> without(reading, Map.of(Kind.HIDDEN_TEXT, 1.0))),
            new Rule("formatting.readable", FORMATTING, 2, FormattingRules::readable),
            new Rule(
                    "formatting.clean",
                    FORMATTING,
                    1,
                    reading -> without(reading, Map.of(Kind.TRACKED_CHANGES, 0.5, Kind.ACTIVE_CONTENT, 0.5))),
            new Rule("formatting.contact", FORMATTING, 1, FormattingRules::contact),
            new Rule("formatting.pages", FORMATTING, 2, FormattingRules::pages),
            new Rule("formatting.dates", FORMATTING, 1, DateForms::judge),
            new Rule("formatting.headings", FORMATTING, 1, FormattingRules::headings),
            new Rule("formatting.person", FORMATTING, 1, FormattingRules::person));

    private static final int WORDS_OF_A_PAGE = 700;
    private static final int FEWEST_WORDS = 150;
    private static final int MOST_PAGES = 2;
    private static final double A_PAGE_MORE = 0.4;
    private static final double IN_PERSON = 0.15;
    private static final double MOSTLY_IN_PERSON = 0.6;
    private static final List<Section> MAIN = List.of(Section.EXPERIENCE, Section.EDUCATION, Section.SKILLS);

    private FormattingRules() {}

    /** Full without these troubles; each takes its share. */
    private static Verdict without(CvReading reading, Map<Kind, Double> costs) {
        List<Kind> kinds = troubles(reading, costs.keySet());
        double cost = kinds.stream()
                .mapToDouble(kind -> costs.getOrDefault(kind, 0.0))
                .sum();
        return Verdict.of(1 - cost)
                .naming(kinds.stream().map(FormattingRules::words).toList());
    }

    private static Verdict readable(CvReading reading) {
        Verdict verdict =
                without(reading, Map.of(Kind.IMAGE_ONLY, 0.5, Kind.UNMAPPABLE_FONT, 0.5, Kind.SPACED_LETTERS, 0.25));
        return reading.document().origin() == TextOrigin.RECOGNISED
                ? Verdict.of(verdict.share() - 0.5)
                        .naming(Stream.concat(Stream.of("text in pictures"), verdict.names().stream())
                                .toList())
                : verdict;
    }

    private static List<Kind> troubles(CvReading reading, Set<Kind> kinds) {
        return reading.document().troubles().stream()
                .map(trouble -> trouble.kind())
                .filter(kinds::contains)
                .distinct()
                .sorted()
                .toList();
    }

    private static String words(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Verdict contact(CvReading reading) {
        Stated email = reading.content().contact().email();
        if (email == null) {
            return Verdict.of(0);
        }
        boolean aside = !troubles(reading, Set.of(Kind.CONTACT_IN_HEADER)).isEmpty()
                || email.source().stream().anyMatch(span -> !isInBody(reading, span))
                || email.source().isEmpty()
                        && reading.document().links().stream()
                                .anyMatch(link -> link.target().contains(email.text()));
        return Verdict.of(aside ? 0.5 : 1)
                .restingOn(aside ? List.of() : List.of(email))
                .wanting(List.of(email));
    }

    private static boolean isInBody(CvReading reading, SourceSpan span) {
        List<DocumentLine> lines = reading.document().lines();
        return span.line() > lines.size() || lines.get(span.line() - 1).place() == DocumentLine.Place.BODY;
    }

    /** A page more costs some, and so does a page that is nearly empty. */
    private static Verdict pages(CvReading reading) {
        int words = reading.document().lines().stream()
                .mapToInt(line -> reading.length(line.text()))
                .sum();
        double pages = Math.max(reading.document().pages(), (double) words / WORDS_OF_A_PAGE);
        double share =
                Math.clamp(1 - A_PAGE_MORE * (pages - MOST_PAGES), 0, 1) * Math.min(1, (double) words / FEWEST_WORDS);
        return Verdict.of(share).counting((int) Math.ceil(pages), words);
    }

    private static Verdict headings(CvReading reading) {
        List<SectionHeading> order = reading.content().order();
        List<SectionHeading> known = order.stream()
                .filter(heading -> MAIN.contains(heading.section()) && heading.heading() != null)
                .toList();
        long found = known.stream().map(SectionHeading::section).distinct().count();
        return Verdict.of((double) found / MAIN.size())
                .restingOn(known.stream()
                        .flatMap(heading -> Stream.ofNullable(heading.heading()))
                        .toList())
                .counting((int) found, MAIN.size());
    }

    private static Verdict person(CvReading reading) {
        Wording wording = reading.wording();
        CvContent content = reading.content();
        List<Stated> pieces = new ArrayList<>(content.summary());
        reading.points().forEach(point -> pieces.add(point.stated()));
        if (wording == null || wording.person().isEmpty() || pieces.isEmpty()) {
            return Verdict.unjudged();
        }
        List<Stated> inPerson = pieces.stream()
                .filter(piece -> reading.dictionary().words(piece.text()).stream()
                        .anyMatch(word -> wording.person().contains(word.key())))
                .toList();
        double share = (double) inPerson.size() / pieces.size();
        return Verdict.of(1 - (share - IN_PERSON) / (MOSTLY_IN_PERSON - IN_PERSON))
                .wanting(inPerson)
                .counting(inPerson.size());
    }
}
