package pro.interviewai.query.cv;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import pro.interviewai.messages.analytics.Activity;
import pro.interviewai.messages.analytics.ActivityRow;
import pro.interviewai.messages.cv.CvVersionEvent;
import pro.interviewai.messages.cv.CvVersionEvent.CvAnalysed;
import pro.interviewai.messages.cv.CvVersionEvent.CvUploaded;
import pro.interviewai.query.activity.CountedEvents;
import pro.interviewai.query.activity.Tally;

/** That people bring CVs and have them judged. */
public final class CountedCvEvents implements CountedEvents {
    private static final Activity UPLOADED = new Activity("cv_uploaded");
    private static final Activity ANALYSED = new Activity("cv_analyzed");

    @Override
    public void count(Object event, Tally tally) {
        switch (event) {
            case CvUploaded uploaded -> tally.did(row(UPLOADED, uploaded, uploaded.uploadedAt()), Set.of());
            case CvAnalysed analysed -> tally.did(row(ANALYSED, analysed, analysed.analysedAt()), Set.of());
            default -> {}
        }
    }

    private static ActivityRow row(Activity activity, CvVersionEvent event, Instant time) {
        return new ActivityRow(activity, event.userId(), event.cvId(), time, Map.of());
    }
}
