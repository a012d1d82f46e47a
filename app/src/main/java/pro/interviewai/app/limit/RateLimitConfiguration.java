package pro.interviewai.app.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.caffeine.Bucket4jCaffeine;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.codec.RedisCodec;
import io.lettuce.core.codec.StringCodec;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pro.interviewai.api.limit.RateLimitSettings;
import pro.interviewai.api.limit.RateLimits;

/** Rate limits in this process, or in a Redis that all nodes share. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RateLimitSettings.class)
class RateLimitConfiguration {
    private static final int BUCKETS = 100_000;
    private static final Duration KEPT = Duration.ofMinutes(20);
    private static final Duration TIMEOUT = Duration.ofMillis(500);

    @Bean
    RateLimits rateLimits(RateLimitSettings settings, SharedBuckets shared) {
        ProxyManager<String> own = Bucket4jCaffeine.<String>builderFor(
                        Caffeine.newBuilder().maximumSize(BUCKETS))
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(KEPT))
                .build();
        var all = shared.manager();
        return new RateLimits(all == null ? own : all, own, settings);
    }

    @Bean
    SharedBuckets sharedBuckets(@Value("${interviewai.redis-url}") String url) {
        return new SharedBuckets(url);
    }

    /** The connection to Redis, where one is named. */
    static final class SharedBuckets implements DisposableBean {
        private final @Nullable RedisClient client;
        private final @Nullable ProxyManager<String> manager;

        SharedBuckets(String url) {
            if (url.isBlank()) {
                client = null;
                manager = null;
            } else {
                var address = RedisURI.create(url);
                address.setTimeout(TIMEOUT);
                client = RedisClient.create(address);
                client.setOptions(ClientOptions.builder()
                        .disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
                        .build());
                manager = Bucket4jLettuce.casBasedBuilder(
                                client.connect(RedisCodec.of(StringCodec.UTF8, ByteArrayCodec.INSTANCE)))
                        .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(KEPT))
                        .requestTimeout(TIMEOUT)
                        .build();
            }
        }

        @Nullable
        ProxyManager<String> manager() {
            return manager;
        }

        @Override
        public void destroy() {
            if (client != null) {
                client.shutdown();
            }
        }
    }
}
