package pro.interviewai.intelligence.cv.output;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What is to be written, in order, before any format.
 *
 * @param title of the document
 * @param rightToLeft whether most of it is read so
 */
record Sheet(String title, Locale language, boolean rightToLeft, List<Block> blocks) {
    /** Latin names of technologies are many in any CV, so a third of the letters is most of the text. */
    private static final int SHARE_OF_RIGHT_TO_LEFT = 3;

    Sheet {
        blocks = List.copyOf(blocks);
    }

    static Sheet of(String title, Locale language, List<Block> blocks) {
        String all = String.join(" ", blocks.stream().flatMap(Sheet::texts).toList());
        long backwards = WrittenText.rightToLeftLetters(all);
        boolean rightToLeft = backwards * SHARE_OF_RIGHT_TO_LEFT > backwards + WrittenText.leftToRightLetters(all);
        return new Sheet(title, language, rightToLeft, blocks);
    }

    /** All that is written, piece by piece, in order. */
    Stream<String> texts() {
        return blocks.stream().flatMap(Sheet::texts);
    }

    /**
     * Whether a text of this sheet is read from right to left. One without such letters is not, though it stands among others:
     * the parts of {@code +998 90 123} and {@code 2019 – 2021} would change places.
     */
    boolean rightToLeft(String text) {
        long backwards = WrittenText.rightToLeftLetters(text);
        return backwards > 0 && (rightToLeft || WrittenText.leftToRightLetters(text) == 0);
    }

    private static Stream<String> texts(Block block) {
        return switch (block) {
            case Block.Name(String text) -> Stream.of(text);
            case Block.Headline(String text) -> Stream.of(text);
            case Block.ContactLine(List<Block.Piece> pieces) -> pieces.stream().map(Block.Piece::text);
            case Block.Heading(String text) -> Stream.of(text);
            case Block.EntryHead head ->
                Stream.of(head.title(), head.dates(), head.place()).filter(Objects::nonNull);
            case Block.Paragraph(String text) -> Stream.of(text);
            case Block.Points(List<String> texts) -> texts.stream();
        };
    }
}
