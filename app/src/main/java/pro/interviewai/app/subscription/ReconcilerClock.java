package pro.interviewai.app.subscription;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.scheduling.annotation.Scheduled;
import pro.interviewai.saga.subscription.Reconciler;

/** Has one node at a time compare all subscriptions with the provider's, some times a day. */
final class ReconcilerClock {
    static final String COLLECTION = "payment_reconciliation";
    private static final String TURN = "turn";
    private static final String NEXT = "next";
    private static final Duration PERIOD = Duration.ofHours(6);
    private static final Logger LOG = LoggerFactory.getLogger(ReconcilerClock.class);

    private final Reconciler reconciler;
    private final MongoOperations mongo;
    private final Clock clock;

    ReconcilerClock(Reconciler reconciler, MongoOperations mongo, Clock clock) {
        this.reconciler = reconciler;
        this.mongo = mongo;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT10M")
    void look() {
        if (isOurTurn()) {
            var failed = reconciler.reconcile();
            if (!failed.isEmpty()) {
                LOG.warn(
                        "The payment provider could not tell of {} subscriptions; they are asked about again",
                        failed.size());
            }
        }
    }

    private boolean isOurTurn() {
        var now = clock.instant();
        try {
            mongo.upsert(
                    query(where("_id").is(TURN).and(NEXT).lte(Date.from(now))),
                    Update.update(NEXT, Date.from(now.plus(PERIOD))),
                    COLLECTION);
            return true;
        } catch (DuplicateKeyException anothersTurn) {
            return false;
        }
    }
}
