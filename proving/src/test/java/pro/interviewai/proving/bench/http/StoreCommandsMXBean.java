package pro.interviewai.proving.bench.http;

import java.util.Map;

/** What a process tells of its conversation with the store. */
public interface StoreCommandsMXBean {
    /** How many were sent since the start, by command and collection, such as {@code find interviews}. */
    Map<String, Long> getCounts();
}
