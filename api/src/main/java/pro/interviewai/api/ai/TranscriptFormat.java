package pro.interviewai.api.ai;

/** In which form a transcript is wanted; lower case in requests. */
enum TranscriptFormat {
    json,
    text,
    srt,
    vtt
}
