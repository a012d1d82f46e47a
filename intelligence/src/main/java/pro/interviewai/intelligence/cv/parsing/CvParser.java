package pro.interviewai.intelligence.cv.parsing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pro.interviewai.intelligence.cv.parsing.role.RoleWords;
import pro.interviewai.intelligence.cv.parsing.role.Roles;
import pro.interviewai.intelligence.cv.parsing.school.Schools;
import pro.interviewai.intelligence.cv.parsing.text.Fold;
import pro.interviewai.intelligence.cv.parsing.text.Paragraphs;
import pro.interviewai.intelligence.cv.parsing.text.Periods;
import pro.interviewai.intelligence.cv.parsing.text.Phones;
import pro.interviewai.intelligence.cv.parsing.text.Places;
import pro.interviewai.intelligence.cv.parsing.text.Shape;
import pro.interviewai.intelligence.cv.parsing.text.Stretch;
import pro.interviewai.intelligence.cv.parsing.text.Vocabulary;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.content.Section;
import pro.interviewai.messages.cv.content.SourceSpan;
import pro.interviewai.messages.cv.content.Stated;
import pro.interviewai.messages.cv.document.DocumentLine;
import pro.interviewai.messages.cv.document.DocumentLine.Place;
import pro.interviewai.messages.cv.document.DocumentText;

/**
 * Takes a CV apart without a model: by its headings and its layout, word lists in eleven languages, and the forms of dates,
 * addresses and numbers.
 *
 * <p>Nothing is guessed or put together: each piece is a stretch of the document with its place, and what does not stand
 * there is null. Nothing is lost either: each line of the body is in a field, is a heading or its page's number, or stands
 * among the others under the heading where it was found. Lines are expected in the order in which a person reads them, with
 * a tab for a wide gap; size, weight and bullets help, but plain text is enough.
 *
 * <p>Safe for several threads; its cost grows with the length of the text, whatever stands in it.
 */
public final class CvParser {
    /** Name and version; the version changes with every rule and every word list. */
    public static final String ENGINE = "local-parser 2";

    private static final int MOST_WORDS_OF_A_PAGE_NUMBER = 8;
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?:^|[\\s|-])(?:page|seite|pagina|стр\\.?|страница|sahifa|bet|صفحة) (?<n>\\d{1,2})"
                    + "(?: ?(?:/|of|von|de|из|sur) ?\\d{1,2})?$");

    private final Headings headings = new Headings();
    private final SideBySide columns = new SideBySide(headings);
    private final Blocks blocks;
    private final Contacts contacts;
    private final Roles roles;
    private final Schools schools;
    private final Skills skills = new Skills();
    private final SpokenLanguages languages;
    private final Certifications certifications;

    public CvParser() {
        Periods periods = new Periods();
        Places places = new Places();
        Names names = new Names(headings, places);
        Vocabulary spoken = Vocabulary.read("spoken.txt");
        blocks = new Blocks(headings, periods, spoken.lexicon("language"), names);
        contacts = new Contacts(new Phones(periods), names, places);
        roles = new Roles(periods, new RoleWords(places));
        schools = new Schools(periods, places);
        languages = new SpokenLanguages(spoken);
        certifications = new Certifications(periods);
    }

    public CvContent parse(DocumentText text) {
        List<Stretch> body = lines(text, Place.BODY);
        List<Stretch> head = new ArrayList<>(once(lines(text, Place.HEADER)));
        CvDraft draft = new CvDraft();
        for (Block block : blocks.of(columns.parted(body))) {
            read(settled(block), head, draft);
        }
        head.addAll(once(lines(text, Place.FOOTER)));
        return draft.content(contacts.of(head, text.links()));
    }

    /** "Qualifications" are certificates where no line of them names a programme or a school. */
    private Block settled(Block block) {
        Stretch heading = block.heading();
        boolean certificates =
                heading != null && headings.areQualifications(heading.text()) && !schools.areNamedIn(block.lines());
        return certificates ? new Block(Section.CERTIFICATIONS, heading, block.inline(), block.lines()) : block;
    }

    private static List<Stretch> lines(DocumentText text, Place place) {
        return TypedBullets.in(text.lines().stream()
                .filter(line -> line.place() == place && !isPageNumber(line))
                .map(Stretch::of)
                .filter(line -> !line.isEmpty())
                .toList());
    }

    /** "Jane Doe - page 2" on the second page says nothing about anybody. */
    private static boolean isPageNumber(DocumentLine line) {
        Matcher number = PAGE_NUMBER.matcher(Fold.plain(line.text()));
        return Shape.words(line.text()) <= MOST_WORDS_OF_A_PAGE_NUMBER
                && number.find()
                && Integer.parseInt(number.group("n")) == line.page();
    }

    /** Headers and footers come again on each page, but for the page's number. */
    private static List<Stretch> once(List<Stretch> lines) {
        Map<String, Stretch> known = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> Shape.words(line.text()) > 1 || line.text().indexOf('@') > 0)
                .forEach(line -> known.putIfAbsent(line.text().replaceAll("\\d{1,3}\\b", ""), line));
        return List.copyOf(known.values());
    }

    private void read(Block block, List<Stretch> head, CvDraft draft) {
        draft.begin(block);
        List<Stretch> lines = block.lines();
        List<Stated> found = switch (block.section()) {
            case PERSONAL_INFO -> head(block, head, draft);
            case SUMMARY -> draft.summary(Paragraphs.of(lines));
            case EXPERIENCE -> draft.experience(roles.of(lines));
            case EDUCATION -> draft.education(schools.of(lines));
            case SKILLS -> draft.skills(skills.of(lines));
            case LANGUAGES -> draft.languages(languages.of(lines));
            case CERTIFICATIONS -> draft.certifications(certifications.of(lines, block.inline()));
            case OTHER -> List.of();
        };
        draft.keep(block, untaken(lines, found));
    }

    /** Running text in the head is a summary that has no heading. */
    private static List<Stated> head(Block block, List<Stretch> head, CvDraft draft) {
        List<Stretch> contact = new ArrayList<>();
        List<Stretch> prose = new ArrayList<>();
        boolean telling = false;
        for (Stretch line : block.lines()) {
            boolean goesOn = telling && !Shape.endsSentence(prose.getLast().text());
            telling = block.heading() == null && (isTelling(line) || goesOn);
            (telling ? prose : contact).add(line);
        }
        head.addAll(contact);
        List<Stated> told =
                new ArrayList<>(contact.stream().map(Stretch::stated).toList());
        told.addAll(draft.untitledSummary(Paragraphs.of(prose)));
        return told;
    }

    private static boolean isTelling(Stretch line) {
        String text = line.text();
        return Shape.isProse(text)
                && text.indexOf('@') < 0
                && text.indexOf('|') < 0
                && text.indexOf('•') < 0
                && text.indexOf('\t') < 0
                && text.indexOf('·') < 0;
    }

    private static List<Stretch> untaken(List<Stretch> lines, List<Stated> found) {
        Set<Integer> taken = found.stream()
                .flatMap(piece -> piece.source().stream())
                .map(SourceSpan::line)
                .collect(Collectors.toSet());
        return lines.stream()
                .filter(line -> !taken.contains(line.line().number()))
                .toList();
    }
}
