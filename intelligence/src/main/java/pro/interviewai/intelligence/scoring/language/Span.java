package pro.interviewai.intelligence.scoring.language;

/** A stretch of an answer: from {@code start} to before {@code end}, with the number of its words. */
public record Span(int start, int end, int words) {

    public String in(String text) {
        return text.substring(start, end);
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
