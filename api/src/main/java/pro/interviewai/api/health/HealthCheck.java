package pro.interviewai.api.health;

/** Something without which requests cannot be served. Whoever owns it says how it is. */
public interface HealthCheck {

    /** Short name in the report, e.g. {@code store}. */
    String name();

    /** How it is now; answers within a second or so, and an exception counts as down. */
    Result check();

    /**
     * @param up whether it does its work
     * @param detail one figure or sentence for operators, without secrets
     */
    record Result(boolean up, String detail) {}
}
