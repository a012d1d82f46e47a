package pro.interviewai.messages.question;

import java.util.Map;

/** @param versions by question id the version of its stream that is known */
public record RevisedIds(Map<String, Long> versions) {
    public RevisedIds {
        versions = Map.copyOf(versions);
    }
}
