package pro.interviewai.intelligence.cv.reading.pdf;

/** Says that a document has pages of which the text can only be seen, and that these are recognised elsewhere. */
public final class RecognitionWanted extends RuntimeException {
    RecognitionWanted() {
        super("Pages are to be recognised elsewhere", null, false, false);
    }
}
