package pro.interviewai.proving.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;

/** Clients that ask at the same time, each one request after the other. */
final class Crowd implements AutoCloseable {
    /** One of them. */
    interface Client extends AutoCloseable {
        void ask() throws IOException;

        @Override
        void close() throws IOException;
    }

    private final List<Client> clients;
    private final Duration round;

    Crowd(List<Client> clients, Duration round) {
        this.clients = clients;
        this.round = round;
    }

    Latencies round() throws Exception {
        var end = System.nanoTime() + round.toNanos();
        var all = new Latencies();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = clients.stream()
                    .map(client -> threads.submit(() -> askUntil(end, client)))
                    .toList();
            for (var one : running) {
                all.addAll(one.get());
            }
        }
        return all;
    }

    private static Latencies askUntil(long end, Client client) throws IOException {
        var times = new Latencies();
        while (System.nanoTime() < end) {
            var begin = System.nanoTime();
            client.ask();
            times.add(System.nanoTime() - begin);
        }
        return times;
    }

    @Override
    public void close() throws IOException {
        for (var client : clients) {
            client.close();
        }
    }
}
