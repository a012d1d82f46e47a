package pro.interviewai.proving.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.proving.bench.http.Applications;
import pro.interviewai.proving.bench.http.Caller;
import pro.interviewai.proving.bench.http.PlainApplication;
import pro.interviewai.proving.process.AppProcess;

/** A list, an interview and its report read over HTTP, against a controller that finds one document of that size. */
final class ReadsOverHttp implements Row {
    private static final int PEOPLE = 8;
    private static final int INTERVIEWS = 3;
    private static final int QUESTIONS = 5;
    private static final String ANSWER =
            "First I would measure, then change one thing at a time and compare. ".repeat(5);

    @Override
    public String id() {
        return "P15";
    }

    @Override
    public void measure(Ground ground, Report report) throws Exception {
        var folder = ground.folder().resolve("read");
        try (var ours = Applications.ours(folder);
                var plain = Applications.other(
                        PlainApplication.class, ground.folder().resolve("plain-read"));
                var jit = Jit.of(ours.pid(), plain.pid())) {
            var people = people(ours, folder, Math.min(PEOPLE, clients(ground)));
            for (var what : What.values()) {
                var contest = contest(ground, jit, what, people, ours, plain);
                report.line(
                        id(),
                        what.name().toLowerCase(Locale.ROOT) + "-" + clients(ground),
                        contest.rate(),
                        Target.atLeast(what.least),
                        contest.ourRate("requests") + ", " + contest.ours(),
                        contest.theirRate("plain controller", "requests") + ", " + contest.theirs("its"));
            }
        }
    }

    private enum What {
        LIST("", 0.7),
        INTERVIEW("/%s", 0.7),
        FEEDBACK("/%s/feedback", 0.5);

        private final String path;
        private final double least;

        What(String path, double least) {
            this.path = path;
            this.least = least;
        }

        String pathOf(Person person) {
            return "/api/v1/interviews" + path.formatted(person.interview());
        }
    }

    /** Somebody who has completed an interview. */
    private record Person(Candidate candidate, String interview) {}

    private static List<Person> people(AppProcess ours, Path folder, int count) throws InterruptedException {
        var people = new ArrayList<Person>();
        for (var n = 0; n < count; n++) {
            var candidate = Applications.candidate(ours, folder);
            var started = candidate.start(QUESTIONS);
            var interview = started.text("/sessionId");
            Candidate.questionIds(started).forEach(question -> candidate.answer(interview, question, ANSWER));
            candidate.complete(interview);
            for (var more = 1; more < INTERVIEWS; more++) {
                candidate.start(QUESTIONS);
            }
            people.add(new Person(candidate, interview));
        }
        return people;
    }

    private static Contest contest(
            Ground ground, Jit jit, What what, List<Person> people, AppProcess ours, AppProcess plain)
            throws Exception {
        var round = ground.scale().round();
        try (var a = new Crowd(clients(ground, what, people, ours), round);
                var b = new Crowd(clientsOfPlain(ground, what, people, plain), round)) {
            return Contest.of(ground.scale().warmUp(jit), ground.scale().rounds(), _ -> a.round(), _ -> b.round());
        }
    }

    private static int clients(Ground ground) {
        return ground.scale().clients().getLast();
    }

    private static List<Crowd.Client> clients(Ground ground, What what, List<Person> people, AppProcess ours)
            throws IOException {
        people.forEach(person -> person.candidate().login());
        var clients = new ArrayList<Crowd.Client>();
        for (var n = 0; n < clients(ground); n++) {
            var person = people.get(n % people.size());
            clients.add(new Reading(
                    new Caller(ours.port(), person.candidate().accessToken()),
                    what.pathOf(person),
                    person.interview()));
        }
        return clients;
    }

    private static List<Crowd.Client> clientsOfPlain(Ground ground, What what, List<Person> people, AppProcess plain)
            throws IOException {
        var clients = new ArrayList<Crowd.Client>();
        for (var n = 0; n < clients(ground); n++) {
            var person = people.get(n % people.size());
            var shown = person.candidate()
                    .http()
                    .get(what.pathOf(person))
                    .response()
                    .body();
            var caller = Applications.caller(plain);
            var path = "/documents/" + UUID.randomUUID();
            caller.send("POST", path, shown);
            clients.add(new Reading(caller, path, person.interview()));
        }
        return clients;
    }

    /** Reads the same again and again. */
    private record Reading(Caller caller, String path, String expected) implements Crowd.Client {
        @Override
        public void ask() throws IOException {
            var reply = caller.get(path);
            if (!reply.contains(expected)) {
                throw new IllegalStateException("Nothing of %s in %s".formatted(expected, reply));
            }
        }

        @Override
        public void close() throws IOException {
            caller.close();
        }
    }
}
