package pro.interviewai.intelligence.cv.optimisation.change;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.cv.wording.Languages;
import pro.interviewai.intelligence.cv.wording.Letters;
import pro.interviewai.intelligence.cv.wording.Word;
import pro.interviewai.intelligence.cv.wording.Wording;
import pro.interviewai.intelligence.cv.wording.Words;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.content.OtherSection;
import pro.interviewai.messages.cv.content.Section;

/** A CV as it is, with what all kinds of changes look at. */
public final class Original {
    private static final Words WORDS = new Words(key -> false);

    private final CvContent content;
    private final List<CvPiece> pieces;
    private final String language;
    private final @Nullable Wording wording;
    private final Set<String> projects = new HashSet<>();

    /** @param language its tag; {@code und} where it cannot be told */
    public Original(CvContent content, String language, Languages languages) {
        this.content = content;
        this.language = language;
        pieces = CvPieces.of(content);
        wording = languages.wording(language);
        for (int i = 0; i < content.others().size(); i++) {
            OtherSection other = content.others().get(i);
            if (wording != null
                    && wording.projects()
                            .contains(Letters.key(other.heading().text().strip()))) {
                projects.add("others/" + i + "/lines");
            }
        }
    }

    public CvContent content() {
        return content;
    }

    public List<CvPiece> pieces() {
        return pieces;
    }

    public String language() {
        return language;
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** Words of its names, employers, schools, places, skills and dates. */
    public Set<String> ownNames() {
        return pieces.stream()
                .filter(piece -> piece.kind() == CvPiece.Kind.FACT)
                .flatMap(piece -> WORDS.of(piece.text()).stream())
                .map(Word::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a piece tells of work. */
    public boolean isOfWork(CvPiece piece) {
        return (piece.section() == Section.EXPERIENCE && piece.isProse()) || projects.contains(piece.parent());
    }

    /** Whether a point begins, or in some languages ends, with a verb of action; true where such are not known. */
    public boolean tellsOfAction(List<Word> point) {
        return wording == null || !wording.knowsVerbs() || wording.tellsOfAction(point);
    }

    public boolean isSmall(Word word) {
        return wording != null && wording.stop().contains(word.key());
    }

    /** Whether it stands for the one who speaks. */
    public boolean isPerson(Word word) {
        return wording != null && wording.person().contains(word.key());
    }

    /** Whether it is a number written out. */
    public boolean isNumber(Word word) {
        return wording != null && wording.numbers().contains(word.key());
    }
}
