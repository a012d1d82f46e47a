package pro.interviewai.intelligence.cv.optimisation.change;

import java.util.List;

/** A kind of changes that are no rewordings. */
public interface ChangeKind {

    /** In the CV's order; the same for the same CV and wish. */
    List<Draft> of(Original cv, OptimisationWish wish);
}
