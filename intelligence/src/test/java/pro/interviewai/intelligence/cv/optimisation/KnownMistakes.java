package pro.interviewai.intelligence.cv.optimisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pro.interviewai.intelligence.cv.spelling.Spelling;
import pro.interviewai.intelligence.cv.spelling.SpellingFault;

/** Knows English, and some mistakes by heart. */
public record KnownMistakes(Map<String, String> mistakes) implements Spelling {
    static final Spelling NONE = new KnownMistakes(Map.of());

    @Override
    public boolean covers(Locale language) {
        return language.getLanguage().equals("en");
    }

    @Override
    public List<SpellingFault> check(String text, Locale language) {
        List<SpellingFault> faults = new ArrayList<>();
        mistakes.forEach((wrong, right) -> {
            for (int at = text.indexOf(wrong); at >= 0; at = text.indexOf(wrong, at + 1)) {
                List<String> replacements = right.isEmpty() ? List.of() : List.of(right, "something else");
                faults.add(new SpellingFault(at, at + wrong.length(), "Is it right?", replacements, "KNOWN"));
            }
        });
        faults.sort(Comparator.comparingInt(SpellingFault::from));
        return faults;
    }
}
