package pro.interviewai.api.subscription;

import java.time.Duration;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.subscription.SubscriptionQuery.FindSubscription;
import pro.interviewai.messages.subscription.SubscriptionView;

/** Reads what somebody subscribes to, and waits for what the provider makes of it. */
@Component
class SubscriptionReads {
    /** With the one look that may begin at its end and takes two seconds, ten in all. */
    private static final Duration WAIT = Duration.ofSeconds(8);

    private final Dispatcher dispatcher;

    SubscriptionReads(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    SubscriptionView now(UserId user) {
        return dispatcher.answer(new FindSubscription(user), SubscriptionView.class);
    }

    /** @throws ProblemException UNAVAILABLE if the view is late */
    SubscriptionView atLeast(UserId user, long version) {
        var view = dispatcher.answer(new FindSubscription(user, version), SubscriptionView.class);
        if (view.version() < version) {
            throw new ProblemException(CommonProblem.UNAVAILABLE);
        }
        return view;
    }

    /** What is known once it is so, or once the time is over. */
    SubscriptionView until(UserId user, long version, Predicate<SubscriptionView> done) {
        var end = System.nanoTime() + WAIT.toNanos();
        var view = atLeast(user, version);
        while (!done.test(view) && System.nanoTime() < end) {
            view = dispatcher.answer(new FindSubscription(user, view.version() + 1), SubscriptionView.class);
        }
        return view;
    }
}
