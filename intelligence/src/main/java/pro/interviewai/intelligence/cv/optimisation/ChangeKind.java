package pro.interviewai.intelligence.cv.optimisation;

import java.util.List;

/** A kind of changes that are no rewordings. */
interface ChangeKind {

    /** In the CV's order; the same for the same CV and wish. */
    List<Draft> of(Original cv, OptimisationWish wish);
}
