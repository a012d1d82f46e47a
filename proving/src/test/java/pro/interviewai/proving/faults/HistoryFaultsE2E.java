package pro.interviewai.proving.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pro.interviewai.app.privacy.UnsavedHistory;
import pro.interviewai.testing.Patience;

/** A crash while history is being forgotten does not save it. */
class HistoryFaultsE2E {

    @ParameterizedTest
    @ValueSource(strings = {"before-handler", "after-handler"})
    void whateverInterruptsIt_itIsForgottenAfterTheRestart(String point) throws Exception {
        var site = Site.withACandidate();
        UnsavedHistory history;
        int score;
        try (var app = site.start(Site.crash(point, "interview-forgetting", 1), Site.ADMIN)) {
            history = UnsavedHistory.of(app.http().as(site.token()), false);
            await().atMost(Patience.bound()).until(history::isScored);
            score = history.interview().get("overallScore").asInt();
            try {
                history.complete();
            } catch (UncheckedIOException killedBeforeTheReply) {
                // it is in the log all the same, or the handler would not have been reached
            }
            app.awaitEnd();
        }
        try (var app = site.start(Site.ADMIN)) {
            var again = history.as(app.http().as(site.token()));
            await().atMost(Patience.bound())
                    .untilAsserted(
                            () -> assertThat(again.readable(Site.admin(app))).isEmpty());
            assertThat(again.isForgotten()).isTrue();
            assertThat(again.interview().get("overallScore").asInt()).isEqualTo(score);
        }
    }
}
