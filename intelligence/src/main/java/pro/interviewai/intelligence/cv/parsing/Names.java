package pro.interviewai.intelligence.cv.parsing;

import java.util.List;
import pro.interviewai.intelligence.cv.parsing.text.Label;
import pro.interviewai.intelligence.cv.parsing.text.Lexicon;
import pro.interviewai.intelligence.cv.parsing.text.Places;
import pro.interviewai.intelligence.cv.parsing.text.Shape;
import pro.interviewai.intelligence.cv.parsing.text.Stretch;
import pro.interviewai.intelligence.cv.parsing.text.Vocabulary;

/** Tells what could be a person's name, among the other lines of a CV's head. */
final class Names {
    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 60;
    private static final int MOST_IDEOGRAPHS = 5;

    private final Headings headings;
    private final Places places;
    private final Lexicon documents;
    private final Lexicon titles;

    Names(Headings headings, Places places) {
        this.headings = headings;
        this.places = places;
        Vocabulary contact = Vocabulary.read("contact.txt");
        documents = contact.lexicon("document-title");
        Lexicon surnames = contact.lexicon("surname");
        List<String> titleWords = Vocabulary.read("roles.txt").terms("title");
        titles = new Lexicon(
                titleWords.stream().filter(word -> !surnames.is(word)).toList());
    }

    boolean couldBe(Stretch line) {
        String text = line.text();
        return !text.isEmpty()
                && text.length() <= LONGEST
                && Shape.words(text) <= MOST_WORDS
                && text.codePoints().anyMatch(Character::isLetter)
                && text.codePoints().allMatch(Names::isOfNames)
                && text.codePoints().filter(Character::isIdeographic).count() <= MOST_IDEOGRAPHS
                && !Shape.beginsSmall(text)
                && !Shape.isProse(text)
                && !documents.is(text)
                && !titles.occursIn(text)
                && !Label.isWord(text)
                && !places.is(line)
                && headings.named(text) == null;
    }

    /** Says what is done or for what, as a line under the name does. */
    boolean isTitle(Stretch line) {
        return titles.occursIn(line.text());
    }

    boolean isDocumentTitle(Stretch line) {
        return documents.is(line.text());
    }

    /** Where the name begins in "Curriculum Vitae: Jane Doe"; 0 where no title stands before it. */
    int afterDocumentTitle(Stretch line) {
        String text = line.text();
        if (documents.is(text)) {
            return text.length();
        }
        for (int i = text.length() - 1; i > 0; i--) {
            boolean border = " :-–—\t".indexOf(text.charAt(i)) >= 0;
            if (border && documents.is(text.substring(0, i))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean isOfNames(int c) {
        return Character.isLetter(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || "-.,'’‘ʻʼ`·()".indexOf(c) >= 0;
    }
}
