package pro.interviewai.proving.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.CvOwner;
import pro.interviewai.app.http.MailBox;
import pro.interviewai.app.http.Reply;
import pro.interviewai.proving.process.AppProcess;

/**
 * How long a CV takes from its upload until it is read and judged, while several people bring theirs at once. Run by
 * {@code scripts/cv-speed}; fails where the promise is broken, which holds for two pages with a text layer.
 */
public final class CvSpeed {
    private static final int CLIENTS = Integer.getInteger("speed.clients", 4);
    private static final int UPLOADS = Integer.getInteger("speed.uploads", 50);
    private static final int WARM_UP = Integer.getInteger("speed.warmup", 25);
    private static final double PROMISED_MILLIS = 1_000;
    private static final List<String> TWO_PAGES = List.of("french-two-pages.pdf", "drawn-two-pages-wrapped.pdf");
    private static final long MEGABYTE = 1024 * 1024;

    private final List<CvOwner> owners;
    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();

    private CvSpeed(List<CvOwner> owners) {
        this.owners = owners;
    }

    /** @param files other documents than those for which something is promised, such as one that has only pictures */
    public static void main(String[] files) throws Exception {
        var folder = Files.createTempDirectory("cv-speed");
        var kept = true;
        try (var app = AppProcess.start(
                folder, Map.of("FREE_CV_ANALYSES_PER_MONTH", "-1", "RATE_LIMIT_AI_PER_MINUTE", "1000000"))) {
            var speed = new CvSpeed(join(app, folder));
            System.out.printf("%d at once, %d uploads each%n", CLIENTS, UPLOADS);
            if (files.length == 0) {
                for (var name : TWO_PAGES) {
                    kept &= speed.measure(name, CvOwner.labelled(name)) <= PROMISED_MILLIS;
                }
                System.out.printf("p95 within %.0f ms: %s%n", PROMISED_MILLIS, kept ? "ok" : "short");
            }
            for (var file : files) {
                speed.measure(file, Files.readAllBytes(Path.of(file)));
            }
            System.out.printf("resident memory %d MB%n", app.residentBytes() / MEGABYTE);
            speed.failures.forEach(System.out::println);
            kept &= speed.failures.isEmpty();
        }
        System.exit(kept ? 0 : 1);
    }

    private static List<CvOwner> join(AppProcess app, Path folder) throws InterruptedException {
        var owners = new ArrayList<CvOwner>();
        for (var client = 0; client < CLIENTS; client++) {
            owners.add(new CvOwner(new Candidate(app.http(), new MailBox(folder), "a" + client + "@example.org")
                    .join()
                    .http()));
        }
        return owners;
    }

    /** @return what 95 of 100 do not exceed, in milliseconds */
    private double measure(String name, byte[] file) throws InterruptedException {
        all(file, WARM_UP);
        var times = all(file, UPLOADS);
        System.out.printf("%s: %d read and judged, %s%n", name, times.count(), times);
        return times.millis(0.95);
    }

    private Latencies all(byte[] file, int uploads) throws InterruptedException {
        var measured = new ConcurrentLinkedQueue<Latencies>();
        var threads = owners.stream()
                .map(owner -> Thread.ofVirtual().start(() -> measured.add(each(owner, file, uploads))))
                .toList();
        for (var thread : threads) {
            thread.join();
        }
        var times = new Latencies();
        measured.forEach(times::addAll);
        return times;
    }

    private Latencies each(CvOwner owner, byte[] file, int uploads) {
        var times = new Latencies();
        for (var upload = 0; upload < uploads; upload++) {
            try {
                var begin = System.nanoTime();
                var cv = expect(201, owner.upload("cv.pdf", file)).text("/cvId");
                // the stream ends when nothing is awaited any more
                expect(200, owner.get(cv, "/events"));
                var end = System.nanoTime();
                var judged = expect(200, owner.get(cv, "")).text("/cv/analysisStatus");
                if (!judged.equals("completed")) {
                    throw new IOException("the analysis is " + judged);
                }
                times.add(end - begin);
                expect(204, owner.http().delete(CvOwner.path(cv)));
            } catch (IOException failure) {
                failures.add(failure.toString());
            }
        }
        return times;
    }

    private static Reply expect(int status, Reply reply) throws IOException {
        if (reply.status() != status) {
            throw new IOException(reply.toString());
        }
        return reply;
    }
}
