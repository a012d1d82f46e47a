package pro.interviewai.intelligence.cv.parsing.role;

import pro.interviewai.intelligence.cv.parsing.text.Stretch;

/** One of the names in the head of a role. */
record RolePiece(Kind kind, Stretch text, Tie tie) {
    /** What its words say it is. */
    enum Kind {
        TITLE,
        COMPANY,
        TEAM,
        PLACE,
        UNKNOWN
    }

    /** What stands between it and the piece before it in the same line. */
    enum Tie {
        FIRST,
        COMMA,
        HYPHEN,
        STROKE,
        GAP
    }

    boolean isLoose() {
        return tie == Tie.COMMA || tie == Tie.HYPHEN;
    }

    int lineNumber() {
        return text.line().number();
    }
}
