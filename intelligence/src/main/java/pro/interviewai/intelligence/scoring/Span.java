package pro.interviewai.intelligence.scoring;

/** A stretch of an answer: from {@code start} to before {@code end}, with the number of its words. */
record Span(int start, int end, int words) {

    String in(String text) {
        return text.substring(start, end);
    }

    boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
