package pro.interviewai.intelligence.cv.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Whether a text that was read from a file says what was written into it. */
final class ReadBack {
    private ReadBack() {}

    /** Each piece once, in this order; lines may be broken anywhere between words. */
    static void saysInOrder(String text, List<String> pieces) {
        String line = text.replaceAll("[\\s\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]+", " ");
        int from = 0;
        for (String piece : pieces) {
            int at = line.indexOf(piece, from);
            assertThat(at).as("<%s> after <%s>", piece, line.substring(0, from)).isNotNegative();
            from = at + piece.length();
        }
        String all = String.join("", pieces).replaceAll("\\s", "");
        assertThat(line.replaceAll("[\\s•]", "").replaceAll("\\d/\\d$", ""))
                .as("nothing else and nothing twice")
                .hasSize(all.replace("•", "").length());
    }
}
