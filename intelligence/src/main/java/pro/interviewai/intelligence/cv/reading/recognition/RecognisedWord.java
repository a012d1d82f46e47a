package pro.interviewai.intelligence.cv.reading.recognition;

import java.util.List;
import java.util.stream.Stream;
import pro.interviewai.intelligence.cv.reading.recognition.GreyPicture.Spot;

/**
 * A word that was recognised.
 *
 * @param line names the line that it stands on
 * @param certainty 0–100
 */
record RecognisedWord(String line, Spot spot, double certainty, String text) {
    private static final String WORD = "5";
    private static final int COLUMNS = 12;

    /**
     * @param rows of Tesseract's tab-separated form: level, numbers of page, block, paragraph, line and word, left, top, width,
     *     height, certainty, text
     * @return in reading order
     */
    static List<RecognisedWord> of(String rows) {
        return rows.lines()
                .map(row -> row.split("\t", COLUMNS))
                .filter(columns -> columns.length == COLUMNS && columns[0].equals(WORD))
                .flatMap(RecognisedWord::of)
                .toList();
    }

    private static Stream<RecognisedWord> of(String[] columns) {
        String text = columns[11].strip();
        if (text.isEmpty()) {
            return Stream.empty();
        }
        Spot spot = new Spot(number(columns[6]), number(columns[7]), number(columns[8]), number(columns[9]));
        String line = String.join(" ", columns[2], columns[3], columns[4]);
        return Stream.of(new RecognisedWord(line, spot, Double.parseDouble(columns[10]), text));
    }

    private static int number(String column) {
        return Integer.parseInt(column);
    }

    /** Letters and figures of it. */
    int letters() {
        return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
