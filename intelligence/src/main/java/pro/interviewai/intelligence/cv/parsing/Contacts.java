package pro.interviewai.intelligence.cv.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.cv.parsing.text.Label;
import pro.interviewai.intelligence.cv.parsing.text.Phones;
import pro.interviewai.intelligence.cv.parsing.text.Places;
import pro.interviewai.intelligence.cv.parsing.text.Shape;
import pro.interviewai.intelligence.cv.parsing.text.Stretch;
import pro.interviewai.intelligence.cv.parsing.text.WebAddresses;
import pro.interviewai.messages.cv.content.Contact;
import pro.interviewai.messages.cv.content.Stated;
import pro.interviewai.messages.cv.document.DocumentLink;

/** Reads who it is and how to reach them from the lines of a CV's head. */
final class Contacts {
    private static final String LINKEDIN = "linkedin.com";
    private static final String GITHUB = "github.com";
    private static final String MAIL = "mailto:";
    private static final String CALL = "tel:";
    private static final int LINES_AT_BEGIN = 60;
    private static final int LINES_AT_END = 20;

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
        List<HeadLine> head = nearEnds(lines).stream()
                .map(line -> HeadLine.of(line, addresses, phones))
                .toList();
        List<Stretch> name = name(head);
        HeadPieces pieces = new HeadPieces(head, name, names, places);
        List<DocumentLink> ours =
                links.stream().filter(link -> isOfHead(link, lines)).toList();
        return new Contact(
                name.isEmpty() ? null : Stretch.stated(name),
                stated(pieces.headline()),
                orLink(
                        stated(head.stream()
                                .flatMap(line -> line.emails().stream())
                                .findFirst()
                                .orElse(null)),
                        ours,
                        MAIL),
                orLink(stated(pieces.phone()), ours, CALL),
                stated(pieces.location()),
                page(head, ours, LINKEDIN, pieces.labelled(Label.Kind.LINKEDIN)),
                page(head, ours, GITHUB, pieces.labelled(Label.Kind.GITHUB)),
                others(head, ours),
                lines.stream().map(Stretch::stated).toList());
    }

    /** A document without headings is all head; who it is stands at its begin or end. */
    private static List<Stretch> nearEnds(List<Stretch> lines) {
        if (lines.size() <= LINES_AT_BEGIN + LINES_AT_END) {
            return lines;
        }
        List<Stretch> ends = new ArrayList<>(lines.subList(0, LINES_AT_BEGIN));
        ends.addAll(lines.subList(lines.size() - LINES_AT_END, lines.size()));
        return ends;
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
                        .map(WebAddresses::reached)
                        .filter(target -> !target.isBlank())
                        .findFirst()
                        .map(Stated::typed)
                        .orElse(null);
    }

    private List<Stretch> name(List<HeadLine> head) {
        for (HeadLine line : head) {
            for (Stretch piece : line.pieces()) {
                Label label = Label.of(piece);
                if (label != null
                        && label.kind() == Label.Kind.NAME
                        && !label.value().isEmpty()) {
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
        double biggest =
                candidates.stream().mapToDouble(one -> one.line().size()).max().orElse(0);
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

    private static @Nullable Stated page(
            List<HeadLine> head, List<DocumentLink> links, String site, @Nullable Stretch labelled) {
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
                .or(() -> Optional.ofNullable(labelled)
                        .filter(value -> Shape.words(value.text()) == 1)
                        .map(Stretch::stated))
                .orElse(null);
    }

    private static List<Stated> others(List<HeadLine> head, List<DocumentLink> links) {
        List<Stated> others = new ArrayList<>();
        Stream<Stated> written =
                head.stream().flatMap(line -> line.urls().stream()).map(Stretch::stated);
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
