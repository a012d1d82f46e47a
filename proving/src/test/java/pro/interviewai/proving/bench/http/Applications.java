package pro.interviewai.proving.bench.http;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.MailBox;
import pro.interviewai.app.http.QuickPasswords;
import pro.interviewai.proving.process.AppProcess;

/** Our application and what one would write instead, each as a process of its own with its store in it. */
public final class Applications {
    private Applications() {}

    public static AppProcess ours(Path folder, String... parts) {
        return ours(folder, Map.of(), parts);
    }

    public static AppProcess ours(Path folder, Map<String, String> environment, String... parts) {
        var all = new ArrayList<>(List.of(QuickPasswords.class.getName()));
        all.addAll(List.of(parts));
        var whole = new HashMap<>(environment);
        whole.put(AppProcess.MORE_PARTS, String.join(",", all));
        return AppProcess.startToStay(AppProcess.APPLICATION, folder, whole);
    }

    /** @param main one that has the {@link Door} */
    public static AppProcess other(Class<?> main, Path folder) {
        return AppProcess.startToStay(main.getName(), folder, Map.of(AppProcess.MORE_PARTS, ""));
    }

    /** Somebody new at ours, who is signed in. */
    public static Candidate candidate(AppProcess ours, Path folder) throws InterruptedException {
        return new Candidate(ours.http(), new MailBox(folder), UUID.randomUUID() + "@example.org").join();
    }

    /** Somebody new at the other one, who is signed in. */
    public static Caller caller(AppProcess other) throws IOException {
        var user = UUID.randomUUID().toString();
        var signedIn = other.http().post("/sessions?user=" + user);
        if (signedIn.status() != 200) {
            throw new IllegalStateException("Cannot sign in: " + signedIn);
        }
        return new Caller(other.port(), signedIn.response().body());
    }
}
