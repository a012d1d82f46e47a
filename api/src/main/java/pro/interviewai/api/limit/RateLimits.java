package pro.interviewai.api.limit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TokensInheritanceStrategy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts what is limited in token buckets, shared by all nodes where there is a store for that. While that store is away
 * each node counts for itself, so that nobody is locked out and nothing is unlimited.
 */
public final class RateLimits {
    private static final Logger LOG = LoggerFactory.getLogger(RateLimits.class);

    private final ProxyManager<String> shared;
    private final ProxyManager<String> own;
    private final RateLimitSettings settings;
    private final AtomicBoolean away = new AtomicBoolean();

    /**
     * @param shared by all nodes
     * @param own of this node; the same where there is nothing to share
     */
    public RateLimits(ProxyManager<String> shared, ProxyManager<String> own, RateLimitSettings settings) {
        this.shared = shared;
        this.own = own;
        this.settings = settings;
    }

    /** Takes one, if there is one. */
    public Permit take(RateLimit limit, String whose) {
        var key = limit.key(whose);
        return counted(buckets -> {
            var probe = bucket(buckets, limit, key).tryConsumeAndReturnRemaining(1);
            return new Permit(
                    probe.isConsumed(),
                    settings.of(limit),
                    probe.getRemainingTokens(),
                    probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill()));
        });
    }

    /** Gives one back that turned out not to count. */
    public void giveBack(RateLimit limit, String whose) {
        var key = limit.key(whose);
        counted(buckets -> {
            bucket(buckets, limit, key).addTokens(1);
            return true;
        });
    }

    /** From now on there is none for a whole period; in one step, so that nothing slips through meanwhile. */
    public void shut(RateLimit limit, String whose) {
        var key = limit.key(whose);
        counted(buckets -> {
            bucket(buckets, limit, key)
                    .replaceConfiguration(configuration(limit, true), TokensInheritanceStrategy.RESET);
            return true;
        });
    }

    /** As if nothing had been taken. */
    public void forget(RateLimit limit, String whose) {
        var key = limit.key(whose);
        counted(buckets -> {
            buckets.removeProxy(key);
            return true;
        });
    }

    private Bucket bucket(ProxyManager<String> buckets, RateLimit limit, String key) {
        return buckets.builder().build(key, () -> configuration(limit, false));
    }

    /** Requests come back one by one, failures all at once when their period is over. */
    private BucketConfiguration configuration(RateLimit limit, boolean empty) {
        var most = settings.of(limit);
        return BucketConfiguration.builder()
                .addLimit(bandwidth -> {
                    var filling = bandwidth.capacity(most);
                    var filled = switch (limit) {
                        case REQUESTS, AI -> filling.refillGreedy(most, limit.period());
                        case ACCOUNT_FAILURES, ADDRESS_FAILURES -> filling.refillIntervally(most, limit.period());
                    };
                    return filled.initialTokens(empty ? 0 : most);
                })
                .build();
    }

    private <T> T counted(Function<ProxyManager<String>, T> count) {
        try {
            var result = count.apply(shared);
            if (away.compareAndSet(true, false)) {
                LOG.info("requests are counted over all nodes again");
            }
            return result;
        } catch (RuntimeException e) {
            if (away.compareAndSet(false, true)) {
                LOG.warn("the store of rate limits is away; each node counts for itself: {}", e.toString());
            }
            return count.apply(own);
        }
    }
}
