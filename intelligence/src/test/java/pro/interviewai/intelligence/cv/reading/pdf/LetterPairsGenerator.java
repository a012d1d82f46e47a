package pro.interviewai.intelligence.cv.reading.pdf;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes {@code letter-pairs.txt} from the texts of the question bank: for each language the pairs of letters that make up
 * nearly all of its words. Run its main method with the folder of the questions and the file to write as arguments.
 */
final class LetterPairsGenerator {
    private static final List<String> LANGUAGES = List.of("en", "de", "es", "fr", "ru", "uz");
    private static final Set<String> NO_PROSE = Set.of(
            "id", "type", "category", "difficulty", "technology", "tags", "kind", "domain", "language", "version");
    private static final double NEARLY_ALL = 0.997;

    private LetterPairsGenerator() {}

    public static void main(String[] args) throws IOException {
        StringBuilder file = new StringBuilder(
                "# Pairs of letters by language, _ for a word's edge; made by LetterPairsGenerator.\n");
        for (String language : LANGUAGES) {
            file.append(language)
                    .append(' ')
                    .append(String.join(" ", pairs(Path.of(args[0]), language)))
                    .append('\n');
        }
        Files.writeString(Path.of(args[1]), file);
    }

    private static List<String> pairs(Path folder, String language) throws IOException {
        Map<String, Long> counts = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.json")) {
            for (Path file : files) {
                String[] name = file.getFileName().toString().split("\\.");
                if ((name.length == 2 ? "en" : name[1]).equals(language)) {
                    List<String> texts = new ArrayList<>();
                    gather(JsonMapper.shared().readTree(file.toFile()), texts);
                    texts.stream()
                            .flatMap(text -> LetterPairs.words(text).stream())
                            .flatMap(LetterPairs::pairs)
                            .forEach(pair -> counts.merge(pair, 1L, Long::sum));
                }
            }
        }
        return mostFrequent(counts);
    }

    private static List<String> mostFrequent(Map<String, Long> counts) {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        List<String> kept = new ArrayList<>();
        long sum = 0;
        for (Map.Entry<String, Long> entry : counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .collect(Collectors.toList())) {
            if (sum > NEARLY_ALL * all) {
                break;
            }
            kept.add(entry.getKey());
            sum += entry.getValue();
        }
        return kept.stream().sorted().toList();
    }

    private static void gather(JsonNode node, List<String> texts) {
        if (node.isString()) {
            texts.add(node.stringValue());
        } else if (node.isObject()) {
            node.properties().stream()
                    .filter(property -> !NO_PROSE.contains(property.getKey()))
                    .forEach(property -> gather(property.getValue(), texts));
        } else {
            node.forEach(child -> gather(child, texts));
        }
    }
}
