package pro.interviewai.api.projection;

/** A read model that will be built anew. */
record ReplayResponse(String name, boolean replaying) {}
