package pro.interviewai.intelligence.speech.audio;

/** The container is understood, and what is in it is not: its length is told by decoding only. The message names it. */
final class UnknownCoding extends RuntimeException {

    UnknownCoding(String coding) {
        super(coding, null, false, false);
    }
}
