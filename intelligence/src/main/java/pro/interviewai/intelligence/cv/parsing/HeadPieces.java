package pro.interviewai.intelligence.cv.parsing;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.cv.parsing.text.Label;
import pro.interviewai.intelligence.cv.parsing.text.Phones;
import pro.interviewai.intelligence.cv.parsing.text.Places;
import pro.interviewai.intelligence.cv.parsing.text.Shape;
import pro.interviewai.intelligence.cv.parsing.text.Stretch;

/** What the lines of a CV's head say beside the name. */
final class HeadPieces {
    private static final int LONGEST_HEADLINE = 14;

    private final List<HeadLine> head;
    private final List<Stretch> name;
    private final Names names;
    private final Places places;

    /** @param name the person's, in one or two parts; empty where the head does not say it */
    HeadPieces(List<HeadLine> head, List<Stretch> name, Names names, Places places) {
        this.head = head;
        this.name = name;
        this.names = names;
        this.places = places;
    }

    /** What stands right under or beside the name and is no way to reach somebody. */
    @Nullable
    Stretch headline() {
        if (name.isEmpty()) {
            return null;
        }
        List<Stretch> after = free().filter(piece -> piece.line().number()
                                > name.getLast().line().number()
                        || piece.line().number() == name.getLast().line().number()
                                && piece.from() >= name.getLast().to())
                .toList();
        Predicate<Stretch> fits = piece -> Shape.words(piece.text()) <= LONGEST_HEADLINE && !places.is(piece);
        Optional<Stretch> titled =
                after.stream().filter(fits.and(names::isTitle)).findFirst();
        Optional<Stretch> next = after.stream()
                .filter(fits)
                .filter(piece -> piece.line().number() == name.getLast().line().number() + 1)
                .filter(piece ->
                        !Shape.hasDigits(piece.text()) && lineOf(piece).pieces().size() == 1)
                .filter(piece -> !lineOf(piece).hasContact())
                .findFirst();
        return titled.or(() -> next).map(piece -> wholeLine(piece)).orElse(null);
    }

    /** A headline of several parts is one: "Engineer | Speaker". */
    private Stretch wholeLine(Stretch piece) {
        HeadLine line = lineOf(piece);
        boolean whole = !line.hasContact()
                && line.whole().from() == piece.from()
                && line.whole().text().indexOf('\t') < 0;
        return whole ? line.whole() : piece;
    }

    private HeadLine lineOf(Stretch piece) {
        return head.stream()
                .filter(line -> line.whole().line().equals(piece.line()))
                .findFirst()
                .orElseThrow();
    }

    @Nullable
    Stretch phone() {
        return head.stream()
                .flatMap(line -> line.phones().stream())
                .max(Comparator.comparingInt(Phones.Found::strength))
                .map(best -> head.stream()
                        .flatMap(line -> line.phones().stream())
                        .filter(found -> found.strength() == best.strength())
                        .findFirst()
                        .orElse(best)
                        .place())
                .orElse(null);
    }

    @Nullable
    Stretch location() {
        Stretch labelled = labelled(Label.Kind.LOCATION);
        return labelled != null
                ? labelled
                : free().map(HeadPieces::withoutSign)
                        .filter(piece -> places.is(piece) || places.isAddress(piece))
                        .findFirst()
                        .orElseGet(() -> free().filter(piece -> lineOf(piece).hasContact())
                                .filter(piece -> !names.isTitle(piece) && Places.isName(piece.text()))
                                .filter(piece -> !isWordForAddress(piece) && !isNameAgain(piece))
                                .findFirst()
                                .orElse(null));
    }

    /** Without a drawn sign before its first letter or figure, such as a small house. */
    private static Stretch withoutSign(Stretch piece) {
        String text = piece.text();
        int begin = 0;
        while (begin < text.length() && !Character.isLetterOrDigit(text.charAt(begin))) {
            begin++;
        }
        return piece.from(begin);
    }

    /** A header often says the name that stands big below it. */
    private boolean isNameAgain(Stretch piece) {
        return name.size() == 1 && name.getFirst().text().equals(piece.text());
    }

    /** "LinkedIn" in a line of contacts is the text of a link and no town. */
    private static boolean isWordForAddress(Stretch piece) {
        return Label.isWord(piece.text());
    }

    /** Pieces of the head that bear no label and are not the name or the document's title. */
    private Stream<Stretch> free() {
        return head.stream()
                .flatMap(line -> line.pieces().stream())
                .filter(piece -> Label.of(piece) == null && !names.isDocumentTitle(piece))
                .filter(piece -> name.stream()
                        .noneMatch(part -> part.line().equals(piece.line())
                                && part.from() < piece.to()
                                && piece.from() < part.to()));
    }

    @Nullable
    Stretch labelled(Label.Kind kind) {
        return head.stream()
                .flatMap(line -> line.pieces().stream())
                .map(Label::of)
                .filter(Objects::nonNull)
                .filter(label -> label.kind() == kind)
                .map(Label::value)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
