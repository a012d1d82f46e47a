package pro.interviewai.intelligence.cv.keywords;

import pro.interviewai.messages.cv.content.Stated;

/**
 * A piece of a CV in which keywords are looked for.
 *
 * @param role number of the role that it belongs to, from 0; a project counts as one; {@link #NONE} elsewhere
 * @param list whether it is a member of the CV's list of skills
 */
record Piece(Stated stated, int role, boolean list) {
    static final int NONE = -1;

    boolean isOfRole() {
        return role != NONE;
    }
}
