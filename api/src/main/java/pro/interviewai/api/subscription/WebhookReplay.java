package pro.interviewai.api.subscription;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.audit.AuditQuery.ReadSubject;
import pro.interviewai.messages.audit.SubjectPage;
import pro.interviewai.ports.payment.Notice;
import pro.interviewai.ports.payment.PaymentProvider;

/** Reads the stored messages about a person once more, in a shuffled order, into nothing that is kept. */
@Component
class WebhookReplay {
    private static final String STORED = "subscription.WebhookReceived";
    private static final int PAGE = 100;

    private final Dispatcher dispatcher;
    private final SubscriptionReads reads;
    private final PaymentProvider provider;

    WebhookReplay(Dispatcher dispatcher, SubscriptionReads reads, PaymentProvider provider) {
        this.dispatcher = dispatcher;
        this.reads = reads;
        this.provider = provider;
    }

    /**
     * @param order the provider's ids of the messages, as they were read
     * @param entitlement what follows from them
     * @param current what the person has
     */
    record Result(
            int messages,
            List<String> order,
            ScratchEntitlement entitlement,
            ScratchEntitlement current,
            boolean same) {}

    /** @param seed of the order */
    Result replay(UserId user, long seed) {
        var view = reads.now(user);
        var stored = new LinkedHashMap<String, Notice>();
        read(user.value(), stored);
        var customer = view.customerId();
        if (customer != null) {
            // what came before it was known whose the customer is
            read(customer, stored);
        }
        var notices = new ArrayList<>(stored.values());
        Collections.shuffle(notices, new Random(seed));
        var entitlement = ScratchEntitlement.after(notices);
        var current = ScratchEntitlement.of(view);
        return new Result(
                notices.size(),
                notices.stream().map(Notice::id).toList(),
                entitlement,
                current,
                entitlement.equals(current));
    }

    private void read(String subject, Map<String, Notice> into) {
        @Nullable Long from = 0L;
        while (from != null) {
            var page = dispatcher.answer(new ReadSubject(new UserId(subject), from, PAGE, true), SubjectPage.class);
            page.events().stream()
                    .filter(event -> event.name().equals(STORED))
                    .map(event -> event.payload().get("body"))
                    .filter(body -> body instanceof String text && text.startsWith("{"))
                    .map(body -> provider.read((String) body))
                    .forEach(notice -> into.putIfAbsent(notice.id(), notice));
            from = page.next();
        }
    }
}
