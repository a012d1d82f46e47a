package pro.interviewai.api.recording;

import java.time.Duration;

/**
 * How recordings are kept.
 *
 * @param publicUrl what their addresses begin with
 * @param retention how long audio is kept
 */
public record RecordingSettings(String publicUrl, Duration retention) {}
