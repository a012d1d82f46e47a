package pro.interviewai.intelligence.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much of it is taken, in megabytes. */
public final class Memory {
    private Memory() {}

    /** Of this JVM's heap, by what is still in use. */
    public static long ofHeap() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / (1024 * 1024);
    }

    /** What was resident of a process at any time until now. */
    public static long atMostOf(long process) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process + "/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
