package pro.interviewai.gateways.payment;

import static pro.interviewai.gateways.payment.StripeCalls.answered;
import static pro.interviewai.gateways.payment.StripeCalls.ifKnown;
import static pro.interviewai.gateways.payment.StripeCalls.once;

import com.stripe.StripeClient;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.billingportal.SessionCreateParams;
import com.stripe.param.billingportal.SessionCreateParams.FlowData;
import java.net.URI;
import java.util.Optional;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.ports.payment.PortalPage;

/** Stripe's customers, each of whom is a person of ours. */
final class StripeCustomers {
    private final StripeClient stripe;

    StripeCustomers(StripeClient stripe) {
        this.stripe = stripe;
    }

    String create(String key, UserId user, String email) {
        var customer = CustomerCreateParams.builder()
                .setEmail(email)
                .putMetadata(StripeReader.USER, user.value())
                .build();
        return answered(
                () -> stripe.v1().customers().create(customer, once(key)).getId());
    }

    void delete(String key, String customerId) {
        ifKnown(() -> stripe.v1().customers().delete(customerId, once(key)));
    }

    Optional<UserId> owner(String customerId) {
        return ifKnown(() -> StripeJson.of(stripe.v1().customers().retrieve(customerId)))
                .flatMap(customer -> Optional.ofNullable(StripeReader.user(customer)));
    }

    URI portal(String customerId, PortalPage page, URI returnTo) {
        var session = SessionCreateParams.builder().setCustomer(customerId).setReturnUrl(returnTo.toString());
        if (page == PortalPage.PAYMENT_METHOD) {
            session.setFlowData(FlowData.builder()
                    .setType(FlowData.Type.PAYMENT_METHOD_UPDATE)
                    .build());
        }
        return answered(() -> URI.create(
                stripe.v1().billingPortal().sessions().create(session.build()).getUrl()));
    }
}
