package pro.interviewai.query.recording;

import java.util.Map;
import java.util.Set;
import pro.interviewai.messages.analytics.Activity;
import pro.interviewai.messages.analytics.ActivityRow;
import pro.interviewai.messages.recording.RecordingEvent.AudioReceived;
import pro.interviewai.query.activity.CountedEvents;
import pro.interviewai.query.activity.Tally;

/** That people answer by voice. */
public final class CountedRecordingEvents implements CountedEvents {

    @Override
    public void count(Object event, Tally tally) {
        if (event instanceof AudioReceived received) {
            tally.did(
                    new ActivityRow(
                            Activity.AUDIO_CAPTURED,
                            received.userId(),
                            received.interviewId(),
                            received.receivedAt(),
                            Map.of()),
                    Set.of());
        }
    }
}
