package pro.interviewai.api.account.profile;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.filters.Canvas;
import net.coobird.thumbnailator.geometry.Positions;
import org.springframework.stereotype.Component;
import pro.interviewai.api.limit.Lane;
import pro.interviewai.api.limit.Turnstile;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.AccountProblem;

/**
 * Makes of what was sent as a picture a small square one, drawn anew: what else was in the file (place, camera, script) is
 * not in it. Its size is read before it is decoded, and one is decoded at a time.
 */
@Component
class Pictures {
    private static final long MOST_PIXELS = 12_000_000;
    private static final int SIDE = 256;
    private static final double QUALITY = 0.85;
    private static final Set<String> FORMATS = Set.of("png", "jpeg", "gif");

    private final Turnstile turnstile;

    Pictures(Turnstile drawingTurnstile) {
        ImageIO.setUseCache(false);
        this.turnstile = drawingTurnstile;
    }

    /**
     * @param owner id of the person whose picture it is
     * @return JPEG of 256 x 256 pixels, upright as the camera was held, transparent parts white
     * @throws ProblemException NOT_A_PICTURE, PICTURE_TOO_LARGE, or TOO_MANY_REQUESTS or UNAVAILABLE if there are too many
     *     pictures already
     */
    byte[] square(byte[] file, String owner) {
        if (pixels(file) > MOST_PIXELS) {
            throw new ProblemException(AccountProblem.PICTURE_TOO_LARGE);
        }
        try (var place = turnstile.enter(Lane.PRESSING, owner)) {
            return place.take(() -> drawnAnew(file));
        }
    }

    private static byte[] drawnAnew(byte[] file) {
        try {
            var picture = new ByteArrayOutputStream();
            Thumbnails.of(new ByteArrayInputStream(file))
                    .size(SIDE, SIDE)
                    .crop(Positions.CENTER)
                    .addFilter(new Canvas(SIDE, SIDE, Positions.CENTER, Color.WHITE))
                    .outputFormat("jpg")
                    .outputQuality(QUALITY)
                    .toOutputStream(picture);
            return picture.toByteArray();
        } catch (IOException | RuntimeException undecodable) {
            throw new ProblemException(AccountProblem.NOT_A_PICTURE);
        }
    }

    private static long pixels(byte[] file) {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new ProblemException(AccountProblem.NOT_A_PICTURE);
            }
            ImageReader reader = readers.next();
            try {
                if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                    throw new ProblemException(AccountProblem.NOT_A_PICTURE);
                }
                reader.setInput(input, true, true);
                return (long) reader.getWidth(0) * reader.getHeight(0);
            } finally {
                reader.dispose();
            }
        } catch (ProblemException known) {
            throw known;
        } catch (IOException | RuntimeException broken) {
            throw new ProblemException(AccountProblem.NOT_A_PICTURE);
        }
    }
}
