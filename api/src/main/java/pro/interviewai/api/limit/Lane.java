package pro.interviewai.api.limit;

/** In what order turns are had where there are few. */
public enum Lane {
    /** What somebody needs to go on, e.g. signing in. */
    PRESSING,
    /** What can wait, e.g. registering. */
    UNHURRIED
}
