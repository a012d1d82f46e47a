package pro.interviewai.intelligence.cv.parsing;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.cv.parsing.text.Fold;
import pro.interviewai.intelligence.cv.parsing.text.Lexicon;
import pro.interviewai.intelligence.cv.parsing.text.Shape;
import pro.interviewai.intelligence.cv.parsing.text.Vocabulary;
import pro.interviewai.messages.cv.content.Section;

/** What people write above the parts of a CV, in all languages that are known. */
final class Headings {
    private static final int LONGEST = 60;
    private static final Map<String, Section> SECTIONS = Map.of(
            "summary", Section.SUMMARY,
            "experience", Section.EXPERIENCE,
            "education", Section.EDUCATION,
            "skills", Section.SKILLS,
            "languages", Section.LANGUAGES,
            "certifications", Section.CERTIFICATIONS,
            "personalInfo", Section.PERSONAL_INFO,
            "qualifications", Section.EDUCATION,
            "other", Section.OTHER);
    /** Marks and a number before the words. */
    private static final Pattern ORNAMENT =
            Pattern.compile("[^\\p{L}\\p{N}]*+(?:(?:\\d{1,2}|[IVX]{1,4}|[一二三四五六七八九十])[.)、]\\s*+)?+[^\\p{L}\\p{N}]*+");

    private static final Pattern REMARK = Pattern.compile("\\s*+[(（][^()（）]*+[)）]\\W*+$");
    private static final Pattern EITHER = Pattern.compile("\\s*+[/|｜]\\s*+");

    private final Map<String, Section> known = new HashMap<>();
    private final Map<String, Section> closedUp = new HashMap<>();

    private final Lexicon qualifications;

    Headings() {
        Vocabulary words = Vocabulary.read("headings.txt");
        qualifications = words.lexicon("qualifications");
        SECTIONS.forEach((name, section) -> words.terms(name).forEach(term -> {
            known.putIfAbsent(Fold.key(term), section);
            closedUp.putIfAbsent(Fold.key(term).replace(" ", ""), section);
        }));
    }

    boolean areQualifications(String text) {
        return qualifications.is(text.substring(ornament(text)));
    }

    /** Where the words begin. */
    static int ornament(String text) {
        Matcher matcher = ORNAMENT.matcher(text);
        return matcher.lookingAt() ? matcher.end() : 0;
    }

    /** The section if the whole text is its name; a remark in brackets and a second name after a stroke may follow. */
    @Nullable
    Section named(String text) {
        String words = text.substring(ornament(text));
        if (words.length() > LONGEST || words.isBlank()) {
            return null;
        }
        Section section = exactly(words);
        if (section == null) {
            section = exactly(REMARK.matcher(words).replaceFirst(""));
        }
        if (section == null && EITHER.matcher(words).find()) {
            String[] names = EITHER.split(words, -1);
            Section first = exactly(names[0]);
            section = names.length == 2 && first == exactly(names[1]) ? first : null;
        }
        return section;
    }

    private @Nullable Section exactly(String words) {
        String key = Fold.key(words);
        Section section = known.get(key);
        return section == null && isSpacedOut(words) ? closedUp.get(key.replace(" ", "")) : section;
    }

    /** Capitals of which some stand alone, as a machine reads tracked letters. */
    private static boolean isSpacedOut(String words) {
        return Shape.isCapitals(words)
                && Pattern.compile("(?:^|\\s)\\p{L}(?:\\s|$)").matcher(words).find();
    }
}
