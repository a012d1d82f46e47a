package pro.interviewai.gateways.payment;

import org.jspecify.annotations.Nullable;

/** What a message of Stripe's is about. */
enum NoticeKind {
    CHECKOUT("checkout.session"),
    SUBSCRIPTION("subscription"),
    TRIAL_ENDING("subscription"),
    INVOICE("invoice"),
    DISPUTE("dispute"),
    /** What was paid, or paid back: only Stripe knows for which invoice. */
    CHARGE("charge"),
    UNRELATED("");

    private final String objectType;

    NoticeKind(String objectType) {
        this.objectType = objectType;
    }

    static NoticeKind of(String type) {
        return switch (type) {
            case "customer.subscription.trial_will_end" -> TRIAL_ENDING;
            case "invoice.upcoming", "invoice.deleted", "invoice.will_be_due", "invoice.overdue" -> UNRELATED;
            case "charge.refunded", "charge.refund.updated" -> CHARGE;
            default -> byPrefix(type);
        };
    }

    private static NoticeKind byPrefix(String type) {
        if (type.startsWith("customer.subscription.")) {
            return SUBSCRIPTION;
        }
        if (type.startsWith("checkout.session.")) {
            return CHECKOUT;
        }
        if (type.startsWith("charge.dispute.")) {
            return DISPUTE;
        }
        if (type.startsWith("refund.")) {
            return CHARGE;
        }
        return type.startsWith("invoice.") ? INVOICE : UNRELATED;
    }

    String objectType() {
        return objectType;
    }

    /** A refund is told of as such, and says of which charge it is. */
    @Nullable
    String objectId(StripeJson about) {
        return this == CHARGE && "refund".equals(about.text("object")) ? about.text("charge") : about.text("id");
    }
}
