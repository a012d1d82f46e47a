package pro.interviewai.app.bench;

import java.nio.file.Path;
import java.util.Map;
import pro.interviewai.app.http.AppProcess;
import pro.interviewai.app.measure.History;

/** From the start after kill -9 until ready, with a long past stored, against an application that does nothing. */
final class Restart implements Row {
    @Override
    public String id() {
        return "P13";
    }

    @Override
    public void measure(Ground ground, Report report) throws Exception {
        var folder = ground.folder().resolve("restart");
        History.write(folder, ground.scale().history());
        var bare = ground.folder().resolve("bare");
        var contest =
                Contest.of(1, Math.min(5, ground.scale().rounds()), _ -> application(folder), _ -> bare(bare, ground));
        report.line(
                id(),
                "ready",
                contest.p50(),
                Target.atMost(1.3),
                contest.ours(),
                contest.theirs("bare application of the same starters"));
    }

    private static Latencies application(Path folder) throws InterruptedException {
        var app = AppProcess.start(folder, Map.of());
        app.kill();
        return only(app);
    }

    private static Latencies bare(Path folder, Ground ground) throws InterruptedException {
        var app = AppProcess.start(
                folder, Map.of("SPRING_MONGODB_URI", ground.store().uri()), BareApplication.class.getName());
        app.kill();
        return only(app);
    }

    private static Latencies only(AppProcess app) {
        var times = new Latencies();
        times.add(app.startedIn().toNanos());
        return times;
    }
}
