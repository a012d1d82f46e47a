package pro.interviewai.proving.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the command kill can do to a process besides ending it. */
public final class Signals {
    private Signals() {}

    /** STOP lets it hang, CONT lets it go on. */
    public static void send(String name, long pid) throws IOException, InterruptedException {
        var exit = new ProcessBuilder("kill", "-" + name, String.valueOf(pid))
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException("no signal " + name + " to " + pid);
        }
    }

    /** Whether it hangs. */
    static boolean isStopped(long pid) throws IOException {
        return Files.readString(Path.of("/proc", String.valueOf(pid), "status")).contains("State:\tT");
    }
}
