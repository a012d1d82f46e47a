package pro.interviewai.gateways.virus;

import java.io.ByteArrayInputStream;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import pro.interviewai.ports.virus.ScanResult;
import pro.interviewai.ports.virus.ScannerUnavailableException;
import pro.interviewai.ports.virus.VirusScanner;
import xyz.capybara.clamav.ClamavClient;
import xyz.capybara.clamav.commands.scan.result.ScanResult.VirusFound;

/**
 * Sends files to ClamAV's daemon (clamd(8), INSTREAM). A file of which it does not say that it is clean is not let in, whatever
 * the reason; one that is longer than its StreamMaxLength is such a file.
 */
final class ClamdVirusScanner implements VirusScanner, AutoCloseable {
    private static final Duration PING = Duration.ofSeconds(1);

    private final String host;
    private final int port;
    private final Duration patience;
    /**
     * The client has no time limits, but gives up when it is interrupted. It takes for granted that a channel writes all that
     * it is given, which none does on a virtual thread: of a file that clamd takes slowly, only the beginning would be scanned.
     */
    private final ExecutorService calls = Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().name("clamd-", 1).daemon().factory());

    /** @param patience with one file, from connecting to its answer */
    ClamdVirusScanner(String host, int port, Duration patience) {
        this.host = host;
        this.port = port;
        this.patience = patience;
    }

    @Override
    public boolean scans() {
        return true;
    }

    @Override
    public ScanResult scan(byte[] file) {
        return within(
                patience,
                () -> client().scan(new ByteArrayInputStream(file)) instanceof VirusFound found
                        ? new ScanResult.Infected(signature(found))
                        : new ScanResult.Clean());
    }

    /** Says in a few words how the daemon is; takes a second at most. */
    String state() {
        try {
            return within(PING, () -> {
                client().ping();
                return "clamd";
            });
        } catch (ScannerUnavailableException e) {
            return "clamd cannot be reached, so files are refused";
        }
    }

    @Override
    public void close() {
        calls.shutdownNow();
    }

    /** Names are looked up for each call, since the daemon may move while we run. */
    private ClamavClient client() {
        return new ClamavClient(new InetSocketAddress(host, port));
    }

    private <T> T within(Duration patience, Callable<T> work) {
        Future<T> call = calls.submit(work);
        try {
            return call.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new ScannerUnavailableException("clamd did not answer within " + patience, e);
        } catch (ExecutionException e) {
            throw new ScannerUnavailableException("clamd could not be asked, or did not scan to the end", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ScannerUnavailableException("The question to clamd was given up", e);
        } finally {
            call.cancel(true);
        }
    }

    private static String signature(VirusFound found) {
        return found.getFoundViruses().values().stream()
                .flatMap(Collection::stream)
                .findFirst()
                .orElse("unnamed");
    }
}
