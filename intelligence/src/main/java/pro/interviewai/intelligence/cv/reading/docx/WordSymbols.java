package pro.interviewai.intelligence.cv.reading.docx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the letters of symbol fonts mean ({@code w:sym}); those that are not in the list say nothing. */
final class WordSymbols {
    private static final String LIST = "/cv/word-symbols.tsv";
    /** Word shifts the codes of these fonts here. */
    private static final int PRIVATE_PAGE = 0xF000;

    private static final Map<String, String> MEANINGS = read();

    private WordSymbols() {}

    /** @param code hexadecimal */
    static String meaning(String font, String code) {
        try {
            var number = Integer.parseInt(code, 16) & ~PRIVATE_PAGE;
            return MEANINGS.getOrDefault(key(font, number), "");
        } catch (NumberFormatException e) {
            return "";
        }
    }

    private static Map<String, String> read() {
        try (var list = WordSymbols.class.getResourceAsStream(LIST)) {
            if (list == null) {
                throw new IllegalStateException(LIST + " is missing");
            }
            var meanings = new HashMap<String, String>();
            new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .forEach(line -> meanings.put(key(line[0], Integer.parseInt(line[1], 16)), line[2]));
            return meanings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(String font, int code) {
        return font.toLowerCase(Locale.ROOT) + '/' + code;
    }
}
