package pro.interviewai.app.subscription;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.saga.AnnotatedSagaManager;
import org.jspecify.annotations.Nullable;

/** Hands each event of the log to all who follow it, in order; who fails is given the same one again after a while. */
final class Followers {
    private static final Duration TRIED_AGAIN_AFTER = Duration.ofSeconds(10);
    /** The log's positions leave room for several events of one commit. */
    private static final long COMMIT = 1_000_000;

    private final EventStorageEngine log;
    private final List<Follower> followers = new ArrayList<>();

    Followers(EventStorageEngine log) {
        this.log = log;
    }

    private interface Handling {
        void handle(EventMessage<?> event) throws Exception;
    }

    private static final class Follower {
        private final Handling handling;
        private long next;

        @Nullable
        private Instant notBefore;

        Follower(Handling handling) {
            this.handling = handling;
        }
    }

    void add(Object handler) {
        followers.add(new Follower(new AnnotationEventHandlerAdapter(handler)::handle));
    }

    void add(AnnotatedSagaManager<?> sagas) {
        followers.add(new Follower(event -> sagas.handle(event, Segment.ROOT_SEGMENT)));
    }

    /** When somebody who failed is to try again. */
    Optional<Instant> next() {
        return followers.stream()
                .flatMap(follower -> Stream.ofNullable(follower.notBefore))
                .min(Comparator.naturalOrder());
    }

    /** Until nobody has anything left that can be done now. */
    void follow(Instant now) {
        boolean moved;
        do {
            moved = false;
            for (var follower : followers) {
                moved |= follow(follower, now);
            }
        } while (moved);
    }

    private boolean follow(Follower follower, Instant now) {
        if (follower.notBefore != null && follower.notBefore.isAfter(now)) {
            return false;
        }
        try (var events = log.readEvents(new GlobalSequenceTrackingToken(follower.next - 1), false)) {
            var found = events.findFirst().orElse(null);
            if (found == null) {
                return false;
            }
            follower.notBefore = null;
            var event = positioned(found, follower.next);
            DefaultUnitOfWork.startAndGet(event).execute(() -> {
                try {
                    follower.handling.handle(event);
                } catch (RuntimeException failure) {
                    throw failure;
                } catch (Exception failure) {
                    throw new IllegalStateException(failure);
                }
            });
            follower.next++;
        } catch (RuntimeException failure) {
            follower.notBefore = now.plus(TRIED_AGAIN_AFTER);
        }
        return true;
    }

    private static TrackedEventMessage<?> positioned(TrackedEventMessage<?> found, long index) {
        var token = new GlobalSequenceTrackingToken(COMMIT * (index + 1) + COMMIT - 1);
        return new GenericTrackedDomainEventMessage<>(token, (DomainEventMessage<?>) found);
    }
}
