package pro.interviewai.intelligence.cv.optimisation.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.cv.optimisation.change.ChangeRule;
import pro.interviewai.intelligence.cv.optimisation.change.CvPiece;
import pro.interviewai.intelligence.cv.optimisation.change.Original;
import pro.interviewai.intelligence.cv.optimisation.change.Rewording;

/** Lets the points of one role all end with a full stop or none of them, as most do; all where one has several sentences. */
public final class FullStops implements Rewording {
    private static final Pattern SENTENCES = Pattern.compile("\\p{L}{3}[.!?]\\s++\\p{Lu}|。.");
    private static final String CLOSING = "%)]\"”“»’'";

    private final Set<String> abbreviations;
    private final Map<String, Boolean> wanted = new HashMap<>();

    /** How a point ends. */
    private enum End {
        STOP,
        WORD,
        /** In a way that is none of our business, such as an abbreviation or an address. */
        OTHER
    }

    /** @param abbreviations without their dots */
    public FullStops(Original cv, Set<String> abbreviations) {
        this.abbreviations = abbreviations;
        cv.pieces().stream()
                .filter(piece -> piece.kind() == CvPiece.Kind.POINT)
                .collect(Collectors.groupingBy(CvPiece::parent))
                .forEach((list, points) -> {
                    Boolean stop = wanted(points.stream().map(CvPiece::text).toList());
                    if (stop != null) {
                        wanted.put(list, stop);
                    }
                });
    }

    @Override
    public ChangeRule rule() {
        return ChangeRule.FULL_STOP;
    }

    @Override
    public String reworded(CvPiece piece, String text) {
        Boolean stop = piece.kind() == CvPiece.Kind.POINT ? wanted.get(piece.parent()) : null;
        if (stop == null) {
            return text;
        }
        String bare = text.strip();
        return switch (end(bare)) {
            case STOP -> stop ? text : bare.substring(0, bare.length() - 1).stripTrailing();
            case WORD -> stop ? bare + stopOf(bare) : text;
            case OTHER -> text;
        };
    }

    private @Nullable Boolean wanted(List<String> points) {
        long stops = points.stream().filter(point -> end(point) == End.STOP).count();
        long words = points.stream().filter(point -> end(point) == End.WORD).count();
        if (stops == 0 || words == 0) {
            return null;
        }
        return stops > words
                || points.stream().anyMatch(point -> SENTENCES.matcher(point).find());
    }

    private End end(String point) {
        String text = point.strip();
        String last = text.substring(text.lastIndexOf(' ') + 1);
        if (last.indexOf('/') >= 0 || last.indexOf('@') >= 0 || last.startsWith("www.")) {
            return End.OTHER;
        }
        if (text.endsWith("。")) {
            return End.STOP;
        }
        if (text.endsWith(".")) {
            return isAbbreviation(last.substring(0, last.length() - 1)) ? End.OTHER : End.STOP;
        }
        int end = text.codePointBefore(text.length());
        return Character.isLetterOrDigit(end) || CLOSING.indexOf(end) >= 0 ? End.WORD : End.OTHER;
    }

    private boolean isAbbreviation(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return small.length() < 2 || small.indexOf('.') >= 0 || abbreviations.contains(small);
    }

    private static String stopOf(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic) ? "。" : ".";
    }
}
