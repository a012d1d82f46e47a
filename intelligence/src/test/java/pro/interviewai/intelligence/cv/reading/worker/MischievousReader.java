package pro.interviewai.intelligence.cv.reading.worker;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import pro.interviewai.intelligence.cv.reading.DocumentReader;
import pro.interviewai.intelligence.cv.reading.WrittenLine;
import pro.interviewai.intelligence.cv.reading.WrittenText;
import pro.interviewai.intelligence.worker.Work;
import pro.interviewai.messages.cv.document.DocumentText;

/** Does what a file's name says, where it says something of the kind. */
public final class MischievousReader implements DocumentReader {
    static final String HANG = "hang";
    static final String BURST = "burst";
    static final String DIE = "die";
    static final String FAIL = "fail";
    static final String OVERFLOW = "overflow";
    static final String PRINT = "print";
    static final String TELL = "tell";

    private final DocumentReader reader = new FormatsDocumentReader();

    /** As a worker does it. */
    public static final class Reading implements Work {
        private final Work work = new DocumentWork(new MischievousReader());

        @Override
        public byte[] of(String fileName, byte[] file) {
            return work.of(fileName, file);
        }
    }

    @Override
    public DocumentText read(byte[] file, String fileName) {
        switch (fileName) {
            case HANG -> hang();
            case BURST -> burst();
            case DIE -> Runtime.getRuntime().halt(9);
            case FAIL -> throw new IllegalStateException("secret words of the document");
            case OVERFLOW -> overflow(0);
            case PRINT -> System.out.println("a library prints something".repeat(10_000));
            case TELL -> {
                return told();
            }
            default -> {}
        }
        return reader.read(file, fileName);
    }

    /** What it knows of the world, line by line: its folder, that for temporary files, and its environment. */
    private static DocumentText told() {
        var lines = new ArrayList<String>();
        lines.add(Path.of("").toAbsolutePath().toString());
        lines.add(System.getProperty("java.io.tmpdir"));
        lines.addAll(System.getenv().keySet());
        return WrittenText.of(
                lines.stream().map(line -> WrittenLine.plain(1, line)).toList(), List.of(), List.of(), 1);
    }

    private static void hang() {
        while (true) {
            Thread.onSpinWait();
        }
    }

    private static void burst() {
        var kept = new ArrayList<byte[]>();
        while (true) {
            kept.add(new byte[8 * 1024 * 1024]);
        }
    }

    private static int overflow(int depth) {
        return depth < 0 ? 0 : 1 + overflow(depth + 1);
    }
}
