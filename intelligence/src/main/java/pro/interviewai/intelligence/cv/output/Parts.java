package pro.interviewai.intelligence.cv.output;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pro.interviewai.messages.cv.content.SectionHeading;
import pro.interviewai.messages.cv.content.SourceSpan;
import pro.interviewai.messages.cv.content.Stated;

/** A section that a CV has in several parts, such as its experience with two headings, divided again as it stood. */
final class Parts {
    private Parts() {}

    /**
     * As many lists as there are headings, at least one. An item belongs to the last heading above its line; one of no known line
     * stands with the item before it.
     */
    static <T> List<List<T>> of(List<T> items, Function<T, Stream<Stated>> pieces, List<SectionHeading> headings) {
        int count = Math.max(1, headings.size());
        List<List<T>> parts = new ArrayList<>();
        IntStream.range(0, count).forEach(part -> parts.add(new ArrayList<>()));
        int last = 0;
        for (T item : items) {
            OptionalInt line = line(pieces.apply(item));
            if (line.isPresent()) {
                last = 0;
                for (int part = 1; part < count; part++) {
                    OptionalInt above =
                            line(Stream.ofNullable(headings.get(part).heading()));
                    last = above.isPresent() && above.getAsInt() <= line.getAsInt() ? part : last;
                }
            }
            parts.get(last).add(item);
        }
        return parts;
    }

    private static OptionalInt line(Stream<Stated> pieces) {
        return pieces.flatMap(piece -> piece.source().stream())
                .mapToInt(SourceSpan::line)
                .min();
    }
}
