package pro.interviewai.api.projection;

import java.util.List;

/** The processors that build read models; what has effects beyond them is none. */
public interface Projections {

    /** As they stand on this node, by name. */
    List<ProjectionStatus> all();

    /** Whether there is one of this name. */
    boolean exists(String name);

    /** Has it forget what it wrote and handle the log from its first event on; asked again meanwhile, it begins again. */
    void replay(String name);
}
