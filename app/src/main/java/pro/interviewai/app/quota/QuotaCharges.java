package pro.interviewai.app.quota;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.EventMessage;
import pro.interviewai.app.slice.Charge;
import pro.interviewai.app.slice.CommitListener;
import pro.interviewai.command.quota.Quotas;
import pro.interviewai.messages.account.UserId;

/** Charges what features say that their events cost, in the commit of those events. */
final class QuotaCharges implements CommitListener {
    private final Map<Class<?>, Charge<?>> charges;
    private final Quotas quotas;

    /** @throws IllegalStateException if two charges name the same event */
    QuotaCharges(List<Charge<?>> charges, Quotas quotas) {
        this.charges = charges.stream().collect(Collectors.toUnmodifiableMap(Charge::event, Function.identity()));
        this.quotas = quotas;
    }

    @Override
    public void beforeCommit(List<EventMessage<?>> events) {
        for (var event : events) {
            var charge = charges.get(event.getPayloadType());
            if (charge != null) {
                charge(charge, event.getPayload());
            }
        }
    }

    private <E> void charge(Charge<E> charge, Object payload) {
        var event = charge.event().cast(payload);
        var user = new UserId(charge.user().apply(event));
        var work = charge.work().apply(event);
        long units = charge.units().applyAsLong(event);
        var at = charge.at().apply(event);
        switch (charge.step()) {
            case BEGINS -> quotas.reserve(user, work, charge.meter(), units, at);
            case ENDS -> {
                if (units > 0) {
                    quotas.settle(user, work, charge.meter(), units, at);
                } else {
                    quotas.release(user, work, charge.meter(), at);
                }
            }
        }
    }
}
