package pro.interviewai.intelligence.cv.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes that are text and nothing else.
 *
 * <p>A byte order mark decides, then whether it is well-formed UTF-8. What is neither is one of the two single-byte sets
 * that are still about: in Windows-1251 whole words consist of bytes from 0x80, while in Windows-1252 an accented letter
 * stands alone among those of ASCII.
 *
 * @param text without byte order mark
 */
public record PlainText(String text, Charset charset) {
    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final Charset WESTERN = Charset.forName("windows-1252");
    /** Of the bytes from 0x80, so many have one beside them where words are written with them. */
    private static final double NEIGHBOURED = 0.6;

    private static final int MOST_CONTROLS = 2;
    private static final double MOST_CONTROLS_SHARE = 0.001;

    /** Nothing where it is no text: where bytes mean no character, or control characters stand between. */
    public static Optional<PlainText> of(byte[] bytes) {
        return decoded(bytes).filter(found -> !hasControls(found.text));
    }

    private static Optional<PlainText> decoded(byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE, 0, 0) || starts(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.empty();
        }
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return decoded(bytes, 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return decoded(bytes, 0, StandardCharsets.UTF_8)
                .or(() -> decoded(bytes, 0, looksCyrillic(bytes) ? CYRILLIC : WESTERN));
    }

    private static Optional<PlainText> decoded(byte[] bytes, int from, Charset charset) {
        try {
            var text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
            return Optional.of(new PlainText(text.toString(), charset));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean looksCyrillic(byte[] bytes) {
        var high = 0;
        var neighboured = 0;
        for (var i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                high++;
                if (i > 0 && bytes[i - 1] < 0 || i + 1 < bytes.length && bytes[i + 1] < 0) {
                    neighboured++;
                }
            }
        }
        return neighboured > NEIGHBOURED * high;
    }

    private static boolean hasControls(String text) {
        var controls = 0;
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (letter == 0) {
                return true;
            }
            if (Character.isISOControl(letter) && !Character.isWhitespace(letter)) {
                controls++;
            }
        }
        return controls > Math.max(MOST_CONTROLS, MOST_CONTROLS_SHARE * text.length());
    }

    private static boolean starts(byte[] bytes, int... expected) {
        if (bytes.length < expected.length) {
            return false;
        }
        for (var i = 0; i < expected.length; i++) {
            if ((bytes[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
