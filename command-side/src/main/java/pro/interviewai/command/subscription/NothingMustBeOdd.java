package pro.interviewai.command.subscription;

import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.subscription.BillingReason;
import pro.interviewai.messages.subscription.CaseReason;
import pro.interviewai.messages.subscription.InvoiceSnapshot;

/** What the provider says is about the customer, the mode, the currency and the amount that are known; or it is parked. */
final class NothingMustBeOdd {
    private NothingMustBeOdd() {}

    /** @param currency none where no amount is told */
    static @Nullable CaseReason odd(
            SubscriptionState state, String customer, boolean livemode, @Nullable String currency) {
        if (state.customerId != null && !state.customerId.equals(customer)) {
            return CaseReason.OTHER_CUSTOMER;
        }
        if (state.livemode != null && state.livemode != livemode) {
            return CaseReason.OTHER_MODE;
        }
        var isOther = currency != null && state.currency != null && !state.currency.equals(currency);
        return isOther ? CaseReason.OTHER_CURRENCY : null;
    }

    /** What a checkout's first invoice asks for is what the person was told. */
    static boolean isOtherAmount(SubscriptionState state, InvoiceSnapshot invoice) {
        return invoice.reason() == BillingReason.CREATE
                && invoice.due().minor() > 0
                && state.checkout != null
                && !state.checkout.price().equals(invoice.due());
    }
}
