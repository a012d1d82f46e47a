package pro.interviewai.eventlog.axon;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.common.IdentifierFactory;

/**
 * Message and commit ids: UUIDs of version 7 (RFC 9562), milliseconds first. Random ones queue all threads at one
 * SecureRandom. Unique in a process by counting, between processes by 62 random bits from which the count starts; not
 * to be used where an id must not be guessed. Axon finds it as a service.
 */
public final class TimeOrderedIdentifiers extends IdentifierFactory {
    /** Odd, so that multiplying by it modulo 2^62 maps different counts to different values (Knuth's golden ratio). */
    private static final long SPREAD = 0x1E3779B97F4A7C15L;

    private static final long RANDOM_BITS = 0x3FFF_FFFF_FFFF_FFFFL;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final AtomicLong COUNT = new AtomicLong();
    private static final long START = new SecureRandom().nextLong();

    @Override
    public String generateIdentifier() {
        long count = COUNT.getAndIncrement();
        long time = System.currentTimeMillis() << 16 | VERSION_7 | (count & 0xFFF);
        return new UUID(time, VARIANT | ((START + count * SPREAD) & RANDOM_BITS)).toString();
    }
}
