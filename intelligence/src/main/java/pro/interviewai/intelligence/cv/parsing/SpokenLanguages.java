package pro.interviewai.intelligence.cv.parsing;

import java.util.ArrayList;
import java.util.List;
import pro.interviewai.intelligence.cv.parsing.text.ItemList;
import pro.interviewai.intelligence.cv.parsing.text.Lexicon;
import pro.interviewai.intelligence.cv.parsing.text.Shape;
import pro.interviewai.intelligence.cv.parsing.text.Stretch;
import pro.interviewai.intelligence.cv.parsing.text.Vocabulary;
import pro.interviewai.messages.cv.content.Stated;

/** Reads the languages that a person speaks, each with its level as written. */
final class SpokenLanguages {
    private static final int MOST_WORDS = 14;

    private final ItemList items = new ItemList();
    private final Lexicon languages;
    private final Lexicon levels;

    SpokenLanguages(Vocabulary words) {
        languages = words.lexicon("language");
        levels = words.lexicon("level");
    }

    List<Stated> of(List<Stretch> lines) {
        List<List<Stretch>> found = new ArrayList<>();
        for (Stretch line : lines) {
            boolean first = true;
            for (Stretch item : items.of(line)) {
                boolean level = isOnlyLevel(item.text());
                if (level && !found.isEmpty()) {
                    addLevel(found.getLast(), item, !first);
                } else if (Shape.words(item.text()) <= MOST_WORDS && Shape.hasLetters(item.text())) {
                    found.add(new ArrayList<>(List.of(item)));
                }
                first = false;
            }
        }
        return found.stream().map(Stretch::stated).toList();
    }

    /** A name before a level in brackets is a language, though no list knows it. */
    private boolean isOnlyLevel(String text) {
        int bracket = text.indexOf('(');
        boolean named = bracket > 0 && !levels.occursIn(text.substring(0, bracket));
        return !named && !languages.occursIn(text) && levels.occursIn(text);
    }

    /** In the same line the level is reached over what stands between. */
    private static void addLevel(List<Stretch> language, Stretch level, boolean sameLine) {
        Stretch last = language.getLast();
        if (sameLine && last.line().equals(level.line())) {
            language.set(language.size() - 1, last.through(level));
        } else {
            language.add(level);
        }
    }
}
