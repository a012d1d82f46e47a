package pro.interviewai.intelligence.cv.parsing.role;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import pro.interviewai.intelligence.cv.parsing.text.Paragraphs;
import pro.interviewai.intelligence.cv.parsing.text.Shape;
import pro.interviewai.intelligence.cv.parsing.text.Stretch;

/**
 * What is told about a role, as points of a list and paragraphs.
 *
 * <p>A list may have lost its marks, or have drawn ones. It is still one where each of its sentences begins and ends with a
 * line, for in running text they end in the middle of lines, and where some role has several of them, for a single sentence
 * may well describe the employer.
 */
record Told(List<List<Stretch>> points, List<List<Stretch>> paragraphs) {
    private static final Pattern NEXT_SENTENCE = Pattern.compile("[.!?。]\\s++\\p{Lu}");

    static Told of(List<Stretch> body, boolean unmarked) {
        Told told = new Told(new ArrayList<>(), new ArrayList<>());
        List<List<Stretch>> parts = unmarked ? sentences(body) : Paragraphs.of(body);
        for (List<Stretch> part : parts) {
            boolean point = unmarked || Paragraphs.isPoint(part) || told.goesOn(part);
            (point ? told.points : told.paragraphs).add(part);
        }
        return told;
    }

    /** Whether the roles of an experience have lists without marks. */
    static boolean areUnmarked(List<List<Stretch>> bodies) {
        return bodies.stream()
                        .flatMap(List::stream)
                        .noneMatch(line -> line.line().bullet())
                && bodies.stream().allMatch(Told::endsWithLines)
                && bodies.stream().anyMatch(body -> sentences(body).size() > 1);
    }

    private static boolean endsWithLines(List<Stretch> body) {
        return body.isEmpty()
                || Shape.endsSentence(body.getLast().text())
                        && body.stream()
                                .noneMatch(line ->
                                        NEXT_SENTENCE.matcher(line.text()).find())
                        && sentences(body).stream()
                                .noneMatch(sentence ->
                                        Shape.beginsSmall(sentence.getFirst().text()));
    }

    private static List<List<Stretch>> sentences(List<Stretch> body) {
        List<List<Stretch>> sentences = new ArrayList<>();
        boolean ended = true;
        for (Stretch line : body) {
            if (ended) {
                sentences.add(new ArrayList<>());
            }
            sentences.getLast().add(line);
            ended = Shape.endsSentence(line.text());
        }
        return sentences;
    }

    /** A sentence that fills a line of its own below points that are sentences, in a list that misses one of its marks. */
    private boolean goesOn(List<Stretch> part) {
        if (points.isEmpty() || !paragraphs.isEmpty() || part.size() > 1) {
            return false;
        }
        String text = part.getFirst().text();
        return text.indexOf(':') < 0
                && Shape.endsSentence(text)
                && Shape.endsSentence(points.getLast().getLast().text())
                && !NEXT_SENTENCE.matcher(text).find();
    }
}
