package pro.interviewai.embeddedmongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.bson.Document;
import pro.interviewai.embeddedmongo.storage.BsonBytes;

/**
 * Measures the server at the client, both in this process. Arguments: number of documents (500000), seconds of each
 * phase (30), seconds of sustained updates (600). Run it after {@code mvn test-compile} with the test class path:
 * {@code java -Xmx4g -cp ... pro.interviewai.embeddedmongo.EmbeddedMongoBenchmark 500000 30 600}.
 */
final class EmbeddedMongoBenchmark {

    private static final int CLIENTS = 64;
    private static final int EVENTS = 10;

    private EmbeddedMongoBenchmark() {}

    public static void main(String[] args) throws Exception {
        int documents = args.length > 0 ? Integer.parseInt(args[0]) : 500_000;
        int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 30;
        int sustained = args.length > 2 ? Integer.parseInt(args[2]) : 600;
        Path directory = Files.createTempDirectory("embedded-mongo-benchmark");
        double plain = plainInserts(directory, seconds);
        System.out.printf("plain server, undurable inserts, %d clients: %.0f/s%n", CLIENTS, plain);
        EmbeddedMongo.Settings settings = EmbeddedMongo.Settings.in(directory.resolve("embedded"));
        try (EmbeddedMongo server = EmbeddedMongo.start(settings);
                MongoClient client = MongoClients.create(server.connectionString())) {
            MongoCollection<Document> inserts = client.getDatabase("app").getCollection("inserts");
            double durable = inserts(inserts, seconds);
            System.out.printf("this server, durable inserts: %.0f/s, %.1f times%n", durable, durable / plain);
            inserts.drop();
            MongoCollection<Document> events = client.getDatabase("app").getCollection("events");
            load(events, documents);
            reads(events, documents, seconds);
            updates(events, documents, sustained, settings.dataDir());
        }
    }

    private static Document event(int i) {
        return new Document("_id", i)
                .append("aggregate", "aggregate-" + i / EVENTS)
                .append("sequence", i % EVENTS)
                .append("payload", "x".repeat(380))
                .append("version", 0);
    }

    private static double plainInserts(Path directory, int seconds) {
        MongoServer server =
                new MongoServer(new H2Backend(directory.resolve("plain.mv").toString()));
        server.bind(new InetSocketAddress("127.0.0.1", 0), 1, CLIENTS);
        try (MongoClient client = MongoClients.create(server.getConnectionString())) {
            return inserts(client.getDatabase("app").getCollection("inserts"), seconds);
        } finally {
            server.shutdownNow();
        }
    }

    private static double inserts(MongoCollection<Document> collection, int seconds) {
        collection.insertOne(event(-1));
        return run(seconds, client -> new IntConsumer() {
                            private int next = client * 10_000_000;

                            @Override
                            public void accept(int i) {
                                collection.insertOne(event(next++));
                            }
                        })
                        .length
                / (double) seconds;
    }

    private static void load(MongoCollection<Document> events, int documents) {
        events.createIndex(new Document("aggregate", 1).append("sequence", 1), new IndexOptions().unique(true));
        for (int from = 0; from < documents; from += 1_000) {
            List<Document> batch = new ArrayList<>();
            for (int i = from; i < from + 1_000; i++) {
                batch.add(event(i));
            }
            events.insertMany(batch);
        }
    }

    private static void reads(MongoCollection<Document> events, int documents, int seconds) {
        Random random = new Random(1);
        print(
                "aggregate load of 10 events",
                time(
                        seconds,
                        () -> events.find(Filters.and(
                                        Filters.eq("aggregate", "aggregate-" + random.nextInt(documents / EVENTS)),
                                        Filters.gte("sequence", 0)))
                                .sort(Sorts.ascending("sequence"))
                                .into(new ArrayList<>())));
        print("_id range of 100", time(seconds, () -> {
            int from = random.nextInt(documents - 100);
            events.find(Filters.and(Filters.gte("_id", from), Filters.lt("_id", from + 100)))
                    .into(new ArrayList<>());
        }));
    }

    private static void updates(MongoCollection<Document> events, int documents, int seconds, Path directory)
            throws IOException {
        Random random = new Random(2);
        long[] latencies = run(seconds, client -> i -> {
            int id = random.nextInt(documents);
            events.updateOne(Filters.eq("_id", id), Updates.inc("version", 1));
        });
        print("updates with checkpoints, 64 clients (%d/s)".formatted(latencies.length / seconds), latencies);
        long stored;
        try (Stream<Path> files = Files.list(directory)) {
            stored = files.mapToLong(file -> file.toFile().length()).sum();
        }
        long data = documents * (long) BsonBytes.encode(new de.bwaldvogel.mongo.bson.Document(event(1))).length;
        System.out.printf(
                "files %d MB for %d MB of documents: %.2f times%n", stored >> 20, data >> 20, stored / (double) data);
    }

    private static long[] time(int seconds, Runnable work) {
        ConcurrentLinkedQueue<Long> latencies = new ConcurrentLinkedQueue<>();
        until(seconds, latencies, i -> work.run());
        return sorted(latencies);
    }

    private interface Client {
        IntConsumer number(int client);
    }

    private static long[] run(int seconds, Client clients) {
        ConcurrentLinkedQueue<Long> latencies = new ConcurrentLinkedQueue<>();
        List<Thread> threads = new ArrayList<>();
        for (int c = 0; c < CLIENTS; c++) {
            IntConsumer work = clients.number(c);
            threads.add(Thread.ofPlatform().start(() -> until(seconds, latencies, work)));
        }
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return sorted(latencies);
    }

    private static void until(int seconds, ConcurrentLinkedQueue<Long> latencies, IntConsumer work) {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        for (int i = 0; System.nanoTime() < end; i++) {
            long start = System.nanoTime();
            work.accept(i);
            latencies.add(System.nanoTime() - start);
        }
    }

    private static long[] sorted(ConcurrentLinkedQueue<Long> latencies) {
        long[] all = latencies.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(all);
        return all;
    }

    private static void print(String what, long[] sorted) {
        System.out.printf(
                "%s: p50 %.3f ms, p99 %.3f ms, p99.9 %.3f ms, max %.1f ms, n %d%n",
                what,
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 99 / 100] / 1e6,
                sorted[(int) (sorted.length * 0.999)] / 1e6,
                sorted[sorted.length - 1] / 1e6,
                sorted.length);
    }
}
