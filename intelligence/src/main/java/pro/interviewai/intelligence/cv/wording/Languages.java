package pro.interviewai.intelligence.cv.wording;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The languages of which words are known, and which of them a text is in. Safe for use by many threads. */
public final class Languages {
    /** Of a text whose language cannot be told. */
    public static final String UNKNOWN = "und";

    private static final List<String> TAGS =
            List.of("en", "de", "es", "fr", "ru", "uz", "it", "pt", "nl", "pl", "tr", "uk");
    private static final int FEWEST_WORDS = 3;
    private static final double LEAST_SHARE = 0.03;
    private static final double LEAD = 1.25;
    private static final double MOST_OF_A_SCRIPT = 0.3;

    private final List<Wording> wordings = TAGS.stream().map(Wording::of).toList();
    private final Map<UnicodeScript, String> scripts = scripts();
    private final Words words = new Words(key -> false);

    /** What is known of a language; nothing is where there is no data of it. */
    public @Nullable Wording wording(String tag) {
        return wordings.stream()
                .filter(wording -> wording.tag().equals(tag))
                .findFirst()
                .orElse(null);
    }

    /**
     * The language of a text: by its script where that writes one language only, else by the share of small words, with a
     * clear lead over the next language.
     *
     * @return a language tag, or {@link #UNKNOWN}
     */
    public String of(List<String> texts) {
        String byScript = byScript(texts);
        if (byScript != null) {
            return byScript;
        }
        List<String> keys = texts.stream()
                .flatMap(text -> words.of(text).stream())
                .map(Word::key)
                .toList();
        String best = UNKNOWN;
        double most = 0;
        double second = 0;
        for (Wording wording : wordings) {
            long count = keys.stream().filter(wording.stop()::contains).count();
            if (count > most) {
                second = most;
                most = count;
                best = wording.tag();
            } else {
                second = Math.max(second, count);
            }
        }
        return most >= FEWEST_WORDS && most >= LEAST_SHARE * keys.size() && most >= LEAD * second ? best : UNKNOWN;
    }

    private @Nullable String byScript(List<String> texts) {
        Map<UnicodeScript, Long> letters = new HashMap<>();
        texts.stream()
                .flatMap(text -> text.codePoints().boxed())
                .filter(Character::isLetter)
                .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1L, Long::sum));
        long all = letters.values().stream().mapToLong(count -> count).sum();
        boolean kana = Stream.of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA)
                        .mapToLong(script -> letters.getOrDefault(script, 0L))
                        .sum()
                > 0.05 * all;
        return letters.entrySet().stream()
                .filter(entry -> scripts.containsKey(entry.getKey()) && entry.getValue() > MOST_OF_A_SCRIPT * all)
                .max(Map.Entry.<UnicodeScript, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getKey() == UnicodeScript.HAN && kana ? "ja" : scripts.get(entry.getKey()))
                .orElse(null);
    }

    private static Map<UnicodeScript, String> scripts() {
        Map<UnicodeScript, String> scripts = new HashMap<>();
        for (String line : Resource.sections("languages/scripts.txt").getOrDefault("", List.of())) {
            String[] pair = line.split(" ");
            scripts.put(UnicodeScript.forName(pair[0]), pair[1]);
        }
        return Map.copyOf(scripts);
    }
}
