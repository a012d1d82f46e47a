package pro.interviewai.api.parked;

/** A sequence that was handled after all. */
record RetryResponse(String group, String sequence, boolean handled) {}
