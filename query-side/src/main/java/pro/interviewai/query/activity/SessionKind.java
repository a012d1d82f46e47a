package pro.interviewai.query.activity;

/** What lasts a while, and whose length is measured. */
public enum SessionKind {
    INTERVIEW,
    SIGN_IN
}
