package pro.interviewai.app.subscription;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.core.MongoTemplate;
import pro.interviewai.eventlog.crypto.Sealer;
import pro.interviewai.gateways.payment.sandbox.Sandbox;
import pro.interviewai.gateways.payment.sandbox.SandboxPages;
import pro.interviewai.gateways.payment.sandbox.SandboxPrices;
import pro.interviewai.gateways.payment.sandbox.SandboxServer;
import pro.interviewai.gateways.payment.sandbox.SandboxSettings;
import pro.interviewai.gateways.payment.sandbox.store.SandboxStore;
import pro.interviewai.gateways.payment.sandbox.wire.Faults;
import pro.interviewai.gateways.payment.sandbox.wire.WebhookDoor;
import pro.interviewai.messages.plan.PlanCatalogue;
import pro.interviewai.ports.payment.PaymentProvider;

/** The sandbox in the payment provider's place. */
@Configuration(proxyBeanMethods = false)
@Conditional(SandboxCondition.class)
class SandboxConfiguration {
    private static final int ID_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Bean
    SandboxAccount sandboxAccount() {
        return SandboxAccount.random(RANDOM);
    }

    @Bean
    SandboxSettings sandboxSettings(SandboxAccount account, @Value("${interviewai.public-url}") String publicUrl) {
        return SandboxSettings.usual(publicUrl, account.webhookSecret());
    }

    @Bean
    SandboxPrices sandboxPrices(PlanCatalogue catalogue) {
        return new SandboxPrices(catalogue);
    }

    @Bean
    SandboxStore sandboxStore(MongoTemplate mongo, Sealer sealer, Clock clock) {
        var store = new MongoSandboxStore(mongo, sealer, clock);
        store.prepare();
        return store;
    }

    @Bean
    Sandbox sandbox(
            SandboxStore store, SandboxPrices prices, SandboxSettings settings, Clock clock, Environment environment) {
        return new Sandbox(
                store, prices, settings, clock, SandboxConfiguration::id, WebhookDoor.at(() -> webhooks(environment)));
    }

    @Bean
    SandboxServer sandboxServer(Sandbox sandbox, SandboxAccount account) {
        return new SandboxServer(sandbox, account.apiKey(), Faults.NONE);
    }

    @Bean
    PaymentProvider sandboxProvider(SandboxServer server, SandboxPrices prices, SandboxAccount account, Clock clock) {
        return server.provider(prices, account.webhookSecret(), clock);
    }

    @Bean
    SandboxPages sandboxPages(Sandbox sandbox, SandboxPrices prices, SandboxSettings settings) {
        return new SandboxPages(sandbox, prices, settings);
    }

    @Bean
    SandboxClock sandboxClock(Sandbox sandbox, Clock clock) {
        return new SandboxClock(sandbox, clock);
    }

    /** The port is known only once the application listens. */
    private static URI webhooks(Environment environment) {
        return URI.create("http://127.0.0.1:%s/api/v1/webhooks/stripe"
                .formatted(environment.getRequiredProperty("local.server.port")));
    }

    /** A page's id is its only secret. */
    private static String id(String prefix) {
        var bytes = new byte[ID_BYTES];
        RANDOM.nextBytes(bytes);
        return prefix + HexFormat.of().formatHex(bytes);
    }
}
