package pro.interviewai.intelligence.cv.output;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.cv.content.Contact;
import pro.interviewai.messages.cv.content.Stated;

/** The head of a CV: a name, a headline, and lines of ways to reach the person. */
final class Head {
    /** Letters that a line holds in any font and format, so that no address is broken. */
    private static final int LINE = 80;

    private Head() {}

    static List<Block> of(Contact contact, @Nullable Stated heading) {
        List<Block> blocks = new ArrayList<>();
        add(blocks, contact.name(), Block.Name::new);
        add(blocks, contact.headline(), Block.Headline::new);
        List<Block.Piece> pieces = pieces(contact);
        if (!pieces.isEmpty()) {
            add(blocks, heading, Block.Heading::new);
            lines(pieces).forEach(line -> blocks.add(new Block.ContactLine(line)));
        }
        return blocks;
    }

    private static void add(List<Block> blocks, @Nullable Stated stated, Function<String, Block> as) {
        String text = WrittenText.of(stated);
        if (text != null) {
            blocks.add(as.apply(text));
        }
    }

    private static List<Block.Piece> pieces(Contact contact) {
        List<Block.Piece> pieces = new ArrayList<>();
        piece(pieces, contact.location(), text -> Optional.empty());
        piece(pieces, contact.phone(), text -> Optional.empty());
        piece(pieces, contact.email(), Addresses::mail);
        piece(pieces, contact.linkedin(), Addresses::web);
        piece(pieces, contact.github(), Addresses::web);
        contact.links().forEach(link -> piece(pieces, link, Addresses::web));
        Rest.of(contact).forEach(text -> pieces.add(new Block.Piece(text, null)));
        return pieces;
    }

    private static void piece(
            List<Block.Piece> pieces, @Nullable Stated stated, Function<String, Optional<URI>> target) {
        String text = WrittenText.of(stated);
        if (text != null) {
            pieces.add(new Block.Piece(text, target.apply(text).orElse(null)));
        }
    }

    /** What is read from right to left stands in lines of its own, or digits of its neighbours would change places. */
    private static List<List<Block.Piece>> lines(List<Block.Piece> pieces) {
        List<List<Block.Piece>> lines = new ArrayList<>();
        int length = 0;
        boolean before = false;
        for (Block.Piece piece : pieces) {
            boolean backwards = WrittenText.rightToLeftLetters(piece.text()) > 0;
            length += Block.ContactLine.BETWEEN.length() + piece.text().length();
            if (lines.isEmpty() || length > LINE || backwards != before) {
                lines.add(new ArrayList<>());
                length = piece.text().length();
            }
            before = backwards;
            lines.getLast().add(piece);
        }
        return lines;
    }
}
