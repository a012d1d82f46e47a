package pro.interviewai.gateways.payment;

import com.stripe.StripeClient;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import pro.interviewai.ports.payment.PaymentProvider;

/** By whom payments are taken. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StripeProperties.class)
class PaymentConfiguration {
    private static final int CONNECT_TIMEOUT_MILLIS = 5_000;
    private static final int READ_TIMEOUT_MILLIS = 20_000;

    @Bean
    @Conditional(StripeCondition.class)
    PaymentProvider stripe(StripeProperties properties, Clock clock) {
        return new StripePayments(
                client(properties), properties.requirePrices(), properties.requireWebhookSecret(), false, clock);
    }

    /** Whoever asks tries again themselves, with the same key. */
    private static StripeClient client(StripeProperties properties) {
        var client = StripeClient.builder()
                .setApiKey(properties.apiKey())
                .setConnectTimeout(CONNECT_TIMEOUT_MILLIS)
                .setReadTimeout(READ_TIMEOUT_MILLIS)
                .setMaxNetworkRetries(0);
        if (!properties.apiBase().isBlank()) {
            client.setApiBase(properties.apiBase());
        }
        return client.build();
    }
}
