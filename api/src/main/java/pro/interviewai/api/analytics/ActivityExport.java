package pro.interviewai.api.analytics;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.analytics.ActivityRow;
import pro.interviewai.messages.analytics.AnalyticsQuery.FindActivities;

/** What was done, one by one, to take along. */
@Component
class ActivityExport {
    static final String CSV = "text/csv";
    private static final MediaType TABLE = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final int MOST = 100_000;

    private final Dispatcher dispatcher;

    ActivityExport(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    /** @param accept of the request; a table only if it names text/csv */
    ResponseEntity<Object> of(@Nullable UserId user, Period period, @Nullable String accept) {
        List<ActivityRow> rows =
                dispatcher.list(new FindActivities(user, period.from(), period.to(), MOST), ActivityRow.class);
        if (accept == null || !accept.contains(CSV)) {
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(rows);
        }
        return ResponseEntity.ok()
                .contentType(TABLE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("activities.csv")
                                .build()
                                .toString())
                .body(ActivityTable.of(rows));
    }
}
