package pro.interviewai.intelligence.cv.parsing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.cv.content.Contact;
import pro.interviewai.messages.cv.content.Stated;
import pro.interviewai.messages.cv.document.DocumentLink;

/** Reads who it is and how to reach them from the lines of a CV's head. */
final class Contacts {
    private static final String LINKEDIN = "linkedin.com";
    private static final String GITHUB = "github.com";
    private static final String MAIL = "mailto:";
    private static final String CALL = "tel:";
    private static final int LONGEST_HEADLINE = 14;

    private final WebAddresses addresses = new WebAddresses();
    private final Phones phones;
    private final Names names;
    private final Places places;

    Contacts(Phones phones, Names names, Places places) {
        this.phones = phones;
        this.names = names;
        this.places = places;
    }

    Contact of(List<Stretch> lines, List<DocumentLink> links) {
        List<HeadLine> head = lines.stream()
                .map(line -> HeadLine.of(line, addresses, phones))
                .toList();
        List<Stretch> name = name(head);
        List<DocumentLink> ours = links.stream().filter(link -> isOfHead(link, lines)).toList();
        return new Contact(
                name.isEmpty() ? null : Stretch.stated(name),
                stated(headline(head, name)),
                orLink(stated(head.stream().flatMap(line -> line.emails().stream()).findFirst().orElse(null)), ours, MAIL),
                orLink(stated(phone(head)), ours, CALL),
                stated(location(head, name)),
                page(head, ours, LINKEDIN, Label.Kind.LINKEDIN),
                page(head, ours, GITHUB, Label.Kind.GITHUB),
                others(head, ours),
                lines.stream().map(Stretch::stated).toList());
    }

    private static boolean isOfHead(DocumentLink link, List<Stretch> lines) {
        Integer on = link.line();
        return on == null || lines.stream().anyMatch(line -> line.line().number() == on);
    }

    private static @Nullable Stated stated(@Nullable Stretch place) {
        return place == null ? null : place.stated();
    }

    private static @Nullable Stated orLink(@Nullable Stated written, List<DocumentLink> links, String scheme) {
        return written != null
                ? written
                : links.stream()
                        .map(DocumentLink::target)
                        .filter(target -> target.startsWith(scheme))
                        .map(target -> target.substring(scheme.length()).replaceFirst("\\?.*$", ""))
                        .filter(target -> !target.isBlank())
                        .findFirst()
                        .map(Stated::typed)
                        .orElse(null);
    }

    private List<Stretch> name(List<HeadLine> head) {
        for (HeadLine line : head) {
            for (Stretch piece : line.pieces()) {
                Label label = Label.of(piece);
                if (label != null && label.kind() == Label.Kind.NAME && !label.value().isEmpty()) {
                    return List.of(label.value());
                }
            }
        }
        List<Stretch> candidates = head.stream()
                .flatMap(line -> line.pieces().stream())
                .map(piece -> piece.from(names.afterDocumentTitle(piece)))
                .filter(names::couldBe)
                .toList();
        if (candidates.isEmpty()) {
            return List.of();
        }
        double biggest = candidates.stream().mapToDouble(one -> one.line().size()).max().orElse(0);
        int first = 0;
        while (candidates.get(first).line().size() < biggest) {
            first++;
        }
        Stretch name = candidates.get(first);
        return first + 1 < candidates.size() && isSecondHalf(name, candidates.get(first + 1), head)
                ? List.of(name, candidates.get(first + 1))
                : List.of(name);
    }

    /** A name in two lines: one word each, in letters of the same size, bigger than the rest of the head. */
    private static boolean isSecondHalf(Stretch name, Stretch next, List<HeadLine> head) {
        double size = name.line().size();
        return size > 0
                && next.line().size() == size
                && next.line().number() == name.line().number() + 1
                && Shape.words(name.text()) == 1
                && Shape.words(next.text()) == 1
                && head.stream()
                        .map(line -> line.whole().line())
                        .filter(line -> !line.equals(name.line()) && !line.equals(next.line()))
                        .allMatch(line -> line.size() < size);
    }

    /** What stands right under or beside the name and is no way to reach somebody. */
    private @Nullable Stretch headline(List<HeadLine> head, List<Stretch> name) {
        if (name.isEmpty()) {
            return null;
        }
        List<Stretch> after = free(head, name)
                .filter(piece -> piece.line().number() > name.getLast().line().number()
                        || piece.line().number() == name.getLast().line().number() && piece.from() >= name.getLast().to())
                .toList();
        Predicate<Stretch> fits = piece -> Shape.words(piece.text()) <= LONGEST_HEADLINE && !places.is(piece);
        Optional<Stretch> titled = after.stream().filter(fits.and(names::isTitle)).findFirst();
        Optional<Stretch> next = after.stream()
                .filter(fits)
                .filter(piece -> piece.line().number() == name.getLast().line().number() + 1)
                .filter(piece -> !Shape.hasDigits(piece.text()) && lineOf(head, piece).pieces().size() == 1)
                .filter(piece -> !lineOf(head, piece).hasContact())
                .findFirst();
        return titled.or(() -> next).map(piece -> wholeLine(head, piece)).orElse(null);
    }

    /** A headline of several parts is one: "Engineer | Speaker". */
    private static Stretch wholeLine(List<HeadLine> head, Stretch piece) {
        HeadLine line = lineOf(head, piece);
        boolean whole = !line.hasContact() && line.whole().from() == piece.from() && line.whole().text().indexOf('\t') < 0;
        return whole ? line.whole() : piece;
    }

    private static HeadLine lineOf(List<HeadLine> head, Stretch piece) {
        return head.stream()
                .filter(line -> line.whole().line().equals(piece.line()))
                .findFirst()
                .orElseThrow();
    }

    private @Nullable Stretch phone(List<HeadLine> head) {
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

    private @Nullable Stretch location(List<HeadLine> head, List<Stretch> name) {
        Stretch labelled = labelled(head, Label.Kind.LOCATION);
        return labelled != null
                ? labelled
                : free(head, name).filter(places::is).findFirst().orElseGet(() -> free(head, name)
                        .filter(piece -> lineOf(head, piece).hasContact())
                        .filter(piece -> !names.isTitle(piece) && Places.isName(piece.text()))
                        .filter(piece -> !isWordForAddress(piece))
                        .findFirst()
                        .orElse(null));
    }

    /** "LinkedIn" in a line of contacts is the text of a link and no town. */
    private static boolean isWordForAddress(Stretch piece) {
        return Stream.of(Label.Kind.values()).anyMatch(kind -> kind.names(piece.text()));
    }

    /** Pieces of the head that bear no label and are not the name or the document's title. */
    private Stream<Stretch> free(List<HeadLine> head, List<Stretch> name) {
        return head.stream()
                .flatMap(line -> line.pieces().stream())
                .filter(piece -> Label.of(piece) == null && !names.isDocumentTitle(piece))
                .filter(piece -> name.stream().noneMatch(part ->
                        part.line().equals(piece.line()) && part.from() < piece.to() && piece.from() < part.to()));
    }

    private static @Nullable Stretch labelled(List<HeadLine> head, Label.Kind kind) {
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

    private static @Nullable Stated page(List<HeadLine> head, List<DocumentLink> links, String site, Label.Kind kind) {
        return head.stream()
                .flatMap(line -> line.urls().stream())
                .filter(url -> WebAddresses.isOf(site, url.text()))
                .findFirst()
                .map(Stretch::stated)
                .or(() -> links.stream()
                        .map(DocumentLink::target)
                        .filter(target -> WebAddresses.isOf(site, target))
                        .findFirst()
                        .map(Stated::typed))
                .or(() -> Optional.ofNullable(labelled(head, kind))
                        .filter(value -> Shape.words(value.text()) == 1)
                        .map(Stretch::stated))
                .orElse(null);
    }

    private static List<Stated> others(List<HeadLine> head, List<DocumentLink> links) {
        List<Stated> others = new ArrayList<>();
        Stream<Stated> written = head.stream().flatMap(line -> line.urls().stream()).map(Stretch::stated);
        Stream<Stated> linked = links.stream()
                .map(DocumentLink::target)
                .filter(target -> target.startsWith("http"))
                .map(Stated::typed);
        Stream.concat(written, linked)
                .filter(url -> !WebAddresses.isOf(LINKEDIN, url.text()) && !WebAddresses.isOf(GITHUB, url.text()))
                .forEach(url -> {
                    if (!WebAddresses.isAmong(others, url.text())) {
                        others.add(url);
                    }
                });
        return others;
    }
}
