package pro.interviewai.intelligence.scoring;

/**
 * A piece of the answer, exactly as written.
 *
 * @param start index of the first UTF-16 unit in the answer
 * @param end index after the last
 */
public record Evidence(String quote, int start, int end) {

    public Evidence {
        if (start < 0 || end - start != quote.length()) {
            throw new IllegalArgumentException("offsets " + start + ".." + end + " do not span the quote");
        }
    }

    public static Evidence of(String answer, int start, int end) {
        return new Evidence(answer.substring(start, end), start, end);
    }
}
