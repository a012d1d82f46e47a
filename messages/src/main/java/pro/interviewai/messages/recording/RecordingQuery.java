package pro.interviewai.messages.recording;

import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.interview.InterviewId;

/** What can be asked about recordings. Somebody else's is answered as one that does not exist. */
public sealed interface RecordingQuery {

    /**
     * One recording, answered by an optional {@link RecordingView}.
     *
     * @param atLeastVersion waits a moment until the recording is known up to this version; -1 does not wait
     */
    record FindRecording(RecordingId recordingId, UserId userId, long atLeastVersion) implements RecordingQuery {
        private static final long ANY_VERSION = -1;

        public FindRecording(RecordingId recordingId, UserId userId) {
            this(recordingId, userId, ANY_VERSION);
        }
    }

    /** The ids of all recordings of one interview, answered by a list of strings. */
    record FindRecordingsOfInterview(InterviewId interviewId, UserId userId) implements RecordingQuery {}

    /** The ids of all recordings of a person, answered by a list of strings. */
    record FindRecordingIds(UserId userId) implements RecordingQuery {}
}
