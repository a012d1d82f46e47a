package pro.interviewai.intelligence.scoring.language;

import java.util.List;
import java.util.Map;

/** Numbers each word by its role: every function word has its own class, other words share one by their ending. */
final class WordClasses {
    private static final List<String> ENDINGS =
            List.of("ing", "ed", "ly", "tion", "ment", "ness", "ity", "er", "al", "s");

    private final Map<String, Integer> functionWords;

    WordClasses(Map<String, Integer> functionWords) {
        this.functionWords = functionWords;
    }

    int count() {
        return functionWords.size() + ENDINGS.size() + 2;
    }

    int of(String word) {
        Integer functionWord = functionWords.get(word);
        if (functionWord != null) {
            return functionWord;
        }
        int content = functionWords.size();
        if (Character.isDigit(word.charAt(0))) {
            return content + ENDINGS.size();
        }
        for (int i = 0; i < ENDINGS.size(); i++) {
            if (word.endsWith(ENDINGS.get(i)) && word.length() > ENDINGS.get(i).length() + 1) {
                return content + i;
            }
        }
        return content + ENDINGS.size() + 1;
    }
}
