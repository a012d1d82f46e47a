package pro.interviewai.app.privacy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Looks for a text in bytes, in each form in which a program might have written it. */
public final class Traces {
    /** RFC 1952: the two bytes of each member and deflate, its only method. */
    private static final String GZIP = "\u001f\u008b\u0008";

    private final Map<String, String> forms = new LinkedHashMap<>();

    public Traces(String... texts) {
        for (var text : texts) {
            for (var form : Stream.of(text, text.toLowerCase(Locale.ROOT), text.toUpperCase(Locale.ROOT))
                    .distinct()
                    .toList()) {
                add(form);
            }
        }
    }

    private void add(String text) {
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        forms.put(text, latin(utf8));
        forms.put(text + " in UTF-16BE", latin(text.getBytes(StandardCharsets.UTF_16BE)));
        forms.put(text + " in UTF-16LE", latin(text.getBytes(StandardCharsets.UTF_16LE)));
        forms.put(text + " in hexadecimal", HexFormat.of().formatHex(utf8));
        forms.put(text + " in a URL", URLEncoder.encode(text, StandardCharsets.UTF_8));
        for (var before = 0; before < 3; before++) {
            forms.put(text + " in Base64 after " + before, base64(utf8, before, Base64.getEncoder()));
            forms.put(text + " in Base64url after " + before, base64(utf8, before, Base64.getUrlEncoder()));
        }
    }

    /** The part that does not depend on what stands before and after the text, some bytes after a multiple of three. */
    private static String base64(byte[] text, int before, Base64.Encoder encoder) {
        var shifted = ByteBuffer.allocate(before + text.length);
        shifted.position(before).put(text);
        var encoded = encoder.withoutPadding().encodeToString(shifted.array());
        var end = shifted.capacity() / 3 * 4;
        return encoded.substring(before == 0 ? 0 : 4, end);
    }

    /** One character a byte, so that bytes can be searched as a text is. */
    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** What of the texts stands in the bytes. */
    public List<String> in(byte[] bytes) {
        var haystack = latin(bytes);
        var found = new ArrayList<>(plainlyIn(haystack));
        for (var at = haystack.indexOf(GZIP); at >= 0; at = haystack.indexOf(GZIP, at + 1)) {
            plainlyIn(latin(unzipped(bytes, at))).forEach(form -> found.add(form + " in gzip"));
        }
        return found;
    }

    private List<String> plainlyIn(String haystack) {
        return forms.entrySet().stream()
                .filter(form -> haystack.contains(form.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** As far as it can be read: what looks like the beginning of gzip may be none. */
    private static byte[] unzipped(byte[] bytes, int from) {
        var plain = new ByteArrayOutputStream();
        try (var zip = new GZIPInputStream(new ByteArrayInputStream(bytes, from, bytes.length - from))) {
            zip.transferTo(plain);
        } catch (IOException notToItsEnd) {
            // what was read is looked at
        }
        return plain.toByteArray();
    }

    /** What of the texts stands in which file of the folder, by name or content; of a file that is deleted meanwhile, nothing. */
    public List<String> below(Path folder, Path... excepted) {
        var found = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile)
                    .filter(file -> Stream.of(excepted).noneMatch(file::startsWith))
                    .toList()) {
                var name = folder.relativize(file).toString();
                in(name.getBytes(StandardCharsets.UTF_8)).forEach(text -> found.add(text + " in the name of " + name));
                in(content(file)).forEach(text -> found.add(text + " in " + name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static byte[] content(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException deleted) {
            return new byte[0];
        }
    }
}
