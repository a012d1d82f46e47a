package pro.interviewai.proving.bench;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import pro.interviewai.eventlog.Position;
import pro.interviewai.proving.measure.History;
import pro.interviewai.proving.process.AppProcess;

/** From the start after kill -9 until ready, with a long past stored, against an application that does nothing. */
final class Restart implements Row {
    /** One event, when a million are caught up with in ten minutes. */
    private static final Duration MAY_TAKE = Duration.ofMinutes(10).dividedBy(1_000_000);

    private static final Pattern POSITION = Pattern.compile("\"globalIndex\":(\\d+)");

    @Override
    public String id() {
        return "P13";
    }

    @Override
    public void measure(Ground ground, Report report) throws Exception {
        var folder = ground.folder().resolve("restart");
        History.write(folder, ground.scale().history());
        report.line(
                id(),
                "catch-up",
                catchUp(folder, ground.scale().history()),
                Target.atMost(1),
                "all read models of %,d events".formatted(ground.scale().history()),
                "ten minutes a million events");
        var bare = ground.folder().resolve("bare");
        var contest = Contest.of(
                new WarmUp(Jit.notLookedAt(), 1, Duration.ZERO),
                Math.min(5, ground.scale().rounds()),
                _ -> application(folder),
                _ -> bare(bare, ground));
        report.line(
                id(),
                "ready",
                contest.p50(),
                Target.atMost(1.5),
                contest.ours(),
                contest.theirs("bare application of the same starters"));
    }

    /**
     * Builds all read models, for a node that is killed has built them long ago. That takes minutes, so it is done by a process
     * with both compilers.
     *
     * @return how long that took, once, as a part of the time it may take
     */
    private static Ratios catchUp(Path folder, int events) throws InterruptedException {
        var began = System.nanoTime();
        var app = AppProcess.startToStay(AppProcess.APPLICATION, folder, AppProcess.PASSWORDS_IN_EARNEST);
        try (var client = MongoClients.create("mongodb://127.0.0.1:" + app.storePort())) {
            var database = client.getDatabase("interviewai");
            Follower.await(() -> hasCaughtUp(database) ? 1 : 0, 1);
        }
        app.kill();
        var taken = new Ratios();
        taken.add((double) (System.nanoTime() - began) / events / MAY_TAKE.toNanos());
        return taken;
    }

    private static boolean hasCaughtUp(MongoDatabase database) {
        var last = database.getCollection("commits")
                .find()
                .sort(Sorts.descending("_id"))
                .projection(Projections.include("_id"))
                .first();
        var head = last == null ? 0 : last.getLong("_id");
        return database.getCollection("tokens").find().into(new ArrayList<>()).stream()
                .allMatch(token -> isAt(token.get("token", Binary.class), head));
    }

    /** The token of a replay names where it is and where it has to get to; before the first event there is none. */
    private static boolean isAt(@Nullable Binary token, long head) {
        return token != null
                && POSITION.matcher(new String(token.getData(), StandardCharsets.UTF_8))
                        .results()
                        .allMatch(position -> Position.commitOf(Long.parseLong(position.group(1))) >= head);
    }

    private static Latencies application(Path folder) throws InterruptedException {
        var app = AppProcess.start(folder, AppProcess.PASSWORDS_IN_EARNEST);
        app.kill();
        return only(app);
    }

    private static Latencies bare(Path folder, Ground ground) throws InterruptedException {
        var app = AppProcess.start(
                BareApplication.class.getName(),
                folder,
                Map.of("SPRING_MONGODB_URI", ground.store().uri(), "SPRING_MAIN_SOURCES", ""));
        app.kill();
        return only(app);
    }

    private static Latencies only(AppProcess app) {
        var times = new Latencies();
        times.add(app.startedIn().toNanos());
        return times;
    }
}
