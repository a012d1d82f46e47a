package pro.interviewai.query.cv;

import java.util.List;

/** What has happened to a CV or to one of its versions, from the log itself. */
@FunctionalInterface
public interface CvPast {

    /** The events of one stream in order; none if there is no such stream. */
    List<?> of(String aggregateId);
}
