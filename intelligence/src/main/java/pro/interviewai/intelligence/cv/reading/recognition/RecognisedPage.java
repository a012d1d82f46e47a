package pro.interviewai.intelligence.cv.reading.recognition;

import java.util.List;
import java.util.Optional;
import pro.interviewai.intelligence.cv.reading.pdf.RecognisedLine;

/** What of a page was recognised well enough to be taken for its text. */
final class RecognisedPage {
    /** Of the letters of all lines on average. What is read with the letters of another language, or in a photograph, has less. */
    private static final double CERTAIN = 70;

    private static final double CERTAIN_OF_LINE = 50;
    /** Of the page's usual size: sizes that differ by less are one, as the height of a line tells its size that badly. */
    private static final double ALIKE = 0.18;

    private RecognisedPage() {}

    /** Its lines in reading order; nothing where there are none, or the page as a whole is uncertain. */
    static Optional<List<RecognisedLine>> of(List<RecognisedWord> words, PagePicture picture) {
        List<WordLine> all =
                WordLine.of(words).stream().filter(line -> line.letters() > 0).toList();
        if (certainty(all) < CERTAIN) {
            return Optional.empty();
        }
        List<WordLine> certain =
                all.stream().filter(line -> line.certainty() >= CERTAIN_OF_LINE).toList();
        double usual = usualSize(certain);
        return Optional.of(certain.stream()
                .map(line -> new RecognisedLine(
                        line.text(), picture.onPage(line.spot()), size(line.size(), usual) / picture.perPoint()))
                .toList());
    }

    private static double certainty(List<WordLine> lines) {
        double sum = lines.stream()
                .mapToDouble(line -> line.letters() * line.certainty())
                .sum();
        return sum / Math.max(1, lines.stream().mapToInt(WordLine::letters).sum());
    }

    private static double usualSize(List<WordLine> lines) {
        double[] sizes = lines.stream().mapToDouble(WordLine::size).sorted().toArray();
        return sizes.length == 0 ? 0 : sizes[sizes.length / 2];
    }

    private static double size(double size, double usual) {
        return Math.abs(size - usual) <= ALIKE * usual ? usual : size;
    }
}
