package pro.interviewai.gateways.payment.sandbox;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pro.interviewai.gateways.payment.sandbox.Sandbox.StripeRequest;
import pro.interviewai.gateways.payment.sandbox.store.SandboxStore;
import pro.interviewai.gateways.payment.sandbox.store.SandboxStore.Stored;

/** Forgets all that tells of a customer: what they had and paid, messages about it, and answers that are kept. */
final class Forgetting {
    private static final String CUSTOMERS = "customers/";
    private static final List<String> NAMING_THE_CUSTOMER = List.of(
            Sessions.KIND,
            Portals.KIND,
            Subscriptions.KIND,
            Schedules.KIND,
            Invoices.KIND,
            Payments.OF_INVOICE,
            Payments.INTENT,
            Payments.CHARGE);
    private static final List<String> NAMING_WHAT_THEY_HAD =
            List.of(Payments.REFUND, Payments.DISPUTE, Books.EVENT, Books.DELIVERY, Idempotency.KIND);

    private final SandboxStore store;

    Forgetting(SandboxStore store) {
        this.store = store;
    }

    void forgetIfDeleted(StripeRequest request) {
        if (request.method().equals("DELETE") && request.path().startsWith(CUSTOMERS)) {
            forget(request.path().substring(CUSTOMERS.length()));
        }
    }

    /** Nothing but that there was such a customer stays. */
    private void forget(String customer) {
        Set<String> ids = new HashSet<>();
        ids.add(customer);
        for (var kind : NAMING_THE_CUSTOMER) {
            for (var stored : store.list(kind, customer)) {
                ids.add(stored.id());
                store.remove(kind, stored.id());
            }
        }
        for (var kind : NAMING_WHAT_THEY_HAD) {
            store.list(kind, null).stream()
                    .filter(stored -> isAbout(ids, stored))
                    .forEach(stored -> {
                        ids.add(stored.id());
                        store.remove(kind, stored.id());
                    });
        }
    }

    private static boolean isAbout(Set<String> ids, Stored stored) {
        return ids.stream()
                .anyMatch(id -> stored.id().equals(id) || stored.json().contains('"' + id));
    }
}
