package pro.interviewai.gateways.payment;

import static pro.interviewai.gateways.payment.StripeCalls.answered;
import static pro.interviewai.gateways.payment.StripeCalls.once;

import com.stripe.StripeClient;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.Locale;
import com.stripe.param.checkout.SessionCreateParams.Mode;
import com.stripe.param.checkout.SessionCreateParams.PaymentMethodCollection;
import com.stripe.param.checkout.SessionCreateParams.SubscriptionData;
import com.stripe.param.checkout.SessionCreateParams.SubscriptionData.BillingMode;
import com.stripe.param.checkout.SessionCreateParams.SubscriptionData.TrialSettings;
import com.stripe.param.checkout.SessionCreateParams.SubscriptionData.TrialSettings.EndBehavior;
import com.stripe.param.checkout.SessionCreateParams.SubscriptionData.TrialSettings.EndBehavior.MissingPaymentMethod;
import java.util.Arrays;
import pro.interviewai.messages.subscription.CheckoutStatus;
import pro.interviewai.ports.payment.Checkout;
import pro.interviewai.ports.payment.CheckoutOrder;
import pro.interviewai.ports.payment.PaymentRefusedException;

/**
 * Pages of Stripe's on which somebody pays.
 *
 * <p>No means of payment is named: which are offered is up to the account's settings.
 */
final class StripeCheckouts {
    private static final String SESSION_ID = "{CHECKOUT_SESSION_ID}";

    private final StripeClient stripe;
    private final PriceList prices;
    private final StripeReader reader;

    StripeCheckouts(StripeClient stripe, PriceList prices, StripeReader reader) {
        this.stripe = stripe;
        this.prices = prices;
        this.reader = reader;
    }

    Checkout open(CheckoutOrder order) {
        var session = session(order);
        return answered(() ->
                reader.checkout(StripeJson.of(stripe.v1().checkout().sessions().create(session, once(order.key())))));
    }

    Checkout checkout(String sessionId) {
        return answered(() ->
                reader.checkout(StripeJson.of(stripe.v1().checkout().sessions().retrieve(sessionId))));
    }

    /** Stripe refuses to close what is closed or paid, also if that happened just now. */
    void expire(String key, String sessionId) {
        if (isOpen(sessionId)) {
            try {
                answered(() -> stripe.v1().checkout().sessions().expire(sessionId, once(key)));
            } catch (PaymentRefusedException refused) {
                if (isOpen(sessionId)) {
                    throw refused;
                }
            }
        }
    }

    private boolean isOpen(String sessionId) {
        return checkout(sessionId).status() == CheckoutStatus.OPEN;
    }

    private SessionCreateParams session(CheckoutOrder order) {
        return SessionCreateParams.builder()
                .setMode(Mode.SUBSCRIPTION)
                .setCustomer(order.customerId())
                .setClientReferenceId(order.user().value())
                .putMetadata(StripeReader.USER, order.user().value())
                .putMetadata(StripeReader.CHECKOUT, order.key())
                .addLineItem(LineItem.builder()
                        .setPrice(prices.priceId(order.plan(), order.cycle()))
                        .setQuantity(1L)
                        .build())
                .setSubscriptionData(subscription(order))
                .setPaymentMethodCollection(PaymentMethodCollection.ALWAYS)
                .setLocale(locale(order.language()))
                .setSuccessUrl(withSession(order.success()))
                .setCancelUrl(order.cancel())
                .build();
    }

    private static SubscriptionData subscription(CheckoutOrder order) {
        var subscription = SubscriptionData.builder()
                .putMetadata(StripeReader.USER, order.user().value())
                .putMetadata(StripeReader.CHECKOUT, order.key())
                .setBillingMode(
                        BillingMode.builder().setType(BillingMode.Type.FLEXIBLE).build());
        if (order.trialDays() > 0) {
            subscription
                    .setTrialPeriodDays((long) order.trialDays())
                    .setTrialSettings(TrialSettings.builder()
                            .setEndBehavior(EndBehavior.builder()
                                    .setMissingPaymentMethod(MissingPaymentMethod.PAUSE)
                                    .build())
                            .build());
        }
        return subscription.build();
    }

    /** Stripe puts the session's id in place of the braces, which no URI may hold. */
    private static String withSession(String success) {
        if (success.contains(SESSION_ID)) {
            return success;
        }
        return success + (success.contains("?") ? "&" : "?") + "session_id=" + SESSION_ID;
    }

    private static Locale locale(String language) {
        return Arrays.stream(Locale.values())
                .filter(locale -> locale.getValue().equals(language))
                .findFirst()
                .orElse(Locale.AUTO);
    }
}
