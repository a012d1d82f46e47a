package pro.interviewai.intelligence.cv.parsing.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.cv.parsing.text.FoundPeriod;
import pro.interviewai.intelligence.cv.parsing.text.Periods;
import pro.interviewai.intelligence.cv.parsing.text.Shape;
import pro.interviewai.intelligence.cv.parsing.text.Stretch;
import pro.interviewai.messages.cv.content.PartialDate;

/** Looks at each line of an experience: whether it dates an entry, names one, or tells about one. */
final class RoleLines {
    private static final int MOST_WORDS = 14;
    private static final int MOST_WORDS_OF_A_POINT = 12;

    private final Periods periods;
    private final RoleWords words;
    private final RolePieces pieces;

    RoleLines(Periods periods, RoleWords words) {
        this.periods = periods;
        this.words = words;
        pieces = new RolePieces(words);
    }

    List<RoleLine> of(List<Stretch> lines) {
        List<RoleLine> read = new ArrayList<>();
        Set<Integer> placed = lines.stream().flatMap(this::placed).collect(Collectors.toSet());
        for (int i = 0; i < lines.size(); i++) {
            Stretch line = lines.get(i);
            FoundPeriod found = periods.in(line);
            FoundPeriod next = i + 1 < lines.size() ? periods.in(lines.get(i + 1)) : null;
            boolean goesOn = found != null
                    && found.open()
                    && !Shape.isTooLongForNames(line)
                    && next != null
                    && isAll(lines.get(i + 1), next);
            if (goesOn && found != null && next != null) {
                List<Stretch> rest = periods.around(line, found);
                read.add(new RoleLine(line, found.endedBy(next), pieces.of(rest, placed), true));
                i++;
            } else {
                read.add(line(line, found, read.isEmpty() ? null : read.getLast(), placed));
            }
        }
        return read;
    }

    private boolean isAll(Stretch line, FoundPeriod period) {
        return periods.around(line, period).isEmpty();
    }

    /** How many commas the names have that end with a known place. */
    private Stream<Integer> placed(Stretch line) {
        if (Shape.isTooLongForNames(line)
                || Shape.isProse(line.text())
                || line.line().bullet()) {
            return Stream.of();
        }
        FoundPeriod found = periods.in(line);
        List<Stretch> names = found == null ? List.of(line) : periods.around(line, found);
        return names.stream().filter(name -> words.places().tail(name) > 0).map(RolePieces::commas);
    }

    private RoleLine line(Stretch line, @Nullable FoundPeriod found, @Nullable RoleLine previous, Set<Integer> placed) {
        if (Shape.isTooLongForNames(line)) {
            return new RoleLine(line, null, List.of(), false);
        }
        if (found != null && (found.start() != null || found.end() != null) && datesAnEntry(line, found)) {
            List<Stretch> rest = periods.around(line, found).stream()
                    .filter(part -> !words.isPeriodLabel(part.text()))
                    .toList();
            return new RoleLine(line, found, pieces.of(rest, placed), true);
        }
        List<RolePiece> names = pieces.of(List.of(line), placed);
        boolean underDate = previous != null && previous.isAnchor() && previous.names() == 0;
        boolean header = line.line().bullet() ? underDate && isNamedPoint(line) : couldName(line, names);
        return new RoleLine(line, null, header ? names : List.of(), header);
    }

    /** At the line's begin or end, set off, with few words beside it and no sentence. */
    private boolean datesAnEntry(Stretch line, FoundPeriod found) {
        List<Stretch> rest = periods.around(line, found);
        String text = line.text();
        int begin = found.place().from() - line.from();
        int end = found.place().to() - line.from();
        boolean gap = begin > 0
                && text.substring(0, begin).stripTrailing().length() < begin
                && text.substring(0, begin).endsWith("\t");
        boolean bracket = begin > 0 && text.charAt(begin - 1) == '(';
        boolean closes =
                rest.stream().allMatch(part -> part.to() <= found.place().from());
        boolean opens = begin == 0
                || rest.stream().allMatch(part -> part.from() >= found.place().to());
        int count = rest.stream().mapToInt(part -> Shape.words(part.text())).sum();
        if (rest.isEmpty()) {
            return true;
        }
        if (line.line().bullet()) {
            return count <= MOST_WORDS_OF_A_POINT && (gap || closes && found.range()) && isNamed(rest);
        }
        boolean sentence = rest.stream()
                .anyMatch(part -> Shape.isProse(part.text()) || Shape.endsSentence(text) && Shape.words(text) > 6);
        boolean small = Shape.beginsSmall(rest.getFirst().text()) && !gap;
        boolean precise = found.range()
                || gap
                || bracket && closes
                || closes && found.start() != null && found.start().precision() != PartialDate.Precision.YEAR;
        boolean cell = end < text.length() && text.charAt(end) == '\t';
        return count <= MOST_WORDS && !sentence && !small && precise && (gap || closes || opens || bracket || cell);
    }

    private boolean isNamed(List<Stretch> rest) {
        return rest.stream().anyMatch(part -> words.isTitle(part.text()) || words.hasLegalForm(part.text()));
    }

    private boolean isNamedPoint(Stretch line) {
        return words.isTitle(line.text())
                && Shape.words(line.text()) <= MOST_WORDS_OF_A_POINT
                && !Shape.endsSentence(line.text());
    }

    private boolean couldName(Stretch line, List<RolePiece> names) {
        String text = line.text();
        boolean labelled = words.labelled(line) != null;
        return !Shape.isProse(text)
                && !Shape.endsSentence(text)
                && !Shape.beginsSmall(text)
                && !text.endsWith(",")
                && (labelled || text.indexOf(':') < 0 && text.indexOf('：') < 0)
                && Shape.hasLetters(text)
                && !names.isEmpty();
    }
}
