package pro.interviewai.intelligence.speech.audio;

/** A file that nothing can be made of. The message says which check failed, in words that end a sentence. */
final class BrokenAudio extends RuntimeException {

    BrokenAudio(String check) {
        super(check, null, false, false);
    }
}
