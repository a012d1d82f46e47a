package pro.interviewai.intelligence.speech;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import pro.interviewai.intelligence.speech.audio.AudioReader;
import pro.interviewai.messages.recording.RecordingProblem;
import pro.interviewai.ports.speech.SpeechException;

/**
 * The order at an engine that hears one thing at a time. Recordings are heard piece by piece, and whoever has had a piece
 * goes to the end of the queue, so that a short one never waits for the whole of a long one. Who cannot wait is refused at
 * once when more has been handed in than is heard in a time that people wait.
 */
final class EngineQueue {
    /** The longest recording twice. */
    static final double MOST_SECONDS_WAITING = 2.0 * AudioReader.MOST_SECONDS;

    private final Semaphore engine = new Semaphore(1, true);
    private final double pace;
    private double waiting;

    /** @param pace seconds of work for a second of audio */
    EngineQueue(double pace) {
        this.pace = pace;
    }

    /** @throws SpeechException {@link RecordingProblem#SPEECH_ENGINE_BUSY} when others wait for too much before it */
    synchronized void enter(double seconds, boolean patient) {
        if (!patient && waiting > 0 && waiting + seconds > MOST_SECONDS_WAITING) {
            throw new SpeechException(
                    RecordingProblem.SPEECH_ENGINE_BUSY, Duration.ofSeconds((long) Math.ceil(waiting * pace)));
        }
        waiting += seconds;
    }

    synchronized void leave(double seconds) {
        waiting = Math.max(0, waiting - seconds);
    }

    void take() throws InterruptedException {
        engine.acquire();
    }

    void giveBack() {
        engine.release();
    }
}
