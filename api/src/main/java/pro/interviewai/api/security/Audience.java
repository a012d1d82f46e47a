package pro.interviewai.api.security;

/** Who may use a route, and whose resource it touches. */
public enum Audience {
    /** Anybody, signed in or not. */
    EVERYBODY,
    /** Whoever is signed in; it touches what is theirs and nothing that is named. */
    SIGNED_IN,
    /** Whoever is signed in and owns what the path names; to others it does not exist. */
    OWNER,
    /** Auditors and administrators. */
    AUDITOR,
    /** Administrators. */
    ADMINISTRATOR
}
