package pro.interviewai.intelligence.speech.audio;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Audio for tests: silence made here, speech by a synthesiser. */
public final class Sounds {
    private Sounds() {}

    public static byte[] silence(int seconds) {
        return wav(new byte[seconds * 32_000]);
    }

    /** Something that a coder cannot leave out. */
    public static byte[] tone(int seconds) {
        var samples = new byte[seconds * 32_000];
        for (var i = 0; i < samples.length / 2; i++) {
            var sample = (int) (8_000 * Math.sin(i / 6.0 + 30 * Math.sin(i / 9_000.0)));
            samples[2 * i] = (byte) sample;
            samples[2 * i + 1] = (byte) (sample >> 8);
        }
        return wav(samples);
    }

    private static byte[] wav(byte[] samples) {
        return ByteBuffer.allocate(44 + samples.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(36 + samples.length)
                .put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII))
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(16_000)
                .putInt(32_000)
                .putShort((short) 2)
                .putShort((short) 16)
                .put("data".getBytes(StandardCharsets.US_ASCII))
                .putInt(samples.length)
                .put(samples)
                .array();
    }

    /** Spoken by flite; a line break is a pause of two seconds. */
    public static byte[] speech(Path folder, String text) throws IOException, InterruptedException {
        var parts = new ArrayList<String>();
        for (var line : text.split("\n")) {
            var spoken = folder.resolve("spoken" + parts.size() + ".wav").toString();
            run("flite", "-voice", "slt", "-t", line, "-o", spoken);
            var padded = folder.resolve("padded" + parts.size() + ".wav").toString();
            run("sox", spoken, "-r", "16000", "-c", "1", "-b", "16", padded, "pad", "0.3", "1.7");
            parts.add(padded);
        }
        var joined = folder.resolve("joined.wav");
        var command = new ArrayList<>(List.of("sox"));
        command.addAll(parts);
        command.add(joined.toString());
        run(command.toArray(String[]::new));
        return Files.readAllBytes(joined);
    }

    public static byte[] convert(Path folder, byte[] wav, String name, String... options)
            throws IOException, InterruptedException {
        var from = folder.resolve("from.wav");
        Files.write(from, wav);
        var to = folder.resolve(name);
        var command = new ArrayList<>(List.of("ffmpeg", "-nostdin", "-v", "error", "-y", "-i", from.toString()));
        command.addAll(List.of(options));
        command.add(to.toString());
        run(command.toArray(String[]::new));
        return Files.readAllBytes(to);
    }

    private static void run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new ByteArrayOutputStream();
        process.getInputStream().transferTo(output);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + ": " + output.toString(StandardCharsets.UTF_8));
        }
    }
}
