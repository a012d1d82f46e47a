package pro.interviewai.intelligence.cv.reading.recognition;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.cv.reading.pdf.PageRecogniser;
import pro.interviewai.intelligence.cv.reading.pdf.RecognisedLine;

/**
 * Recognises pages by Tesseract, whose native library and data of English and French come with the application; other
 * languages are known where their data is installed on the machine. A page is drawn with at most 12 million pixels, turned
 * upright, and read with the languages of its script. Pages that come 40 s after a document's first one are left out. It
 * takes memory outside the heap and may bring its process down, so it belongs in one that may be lost. Only one thread may use
 * it.
 */
public final class TesseractRecogniser implements PageRecogniser {
    private static final Duration FOR_ALL_PAGES = Duration.ofSeconds(40);

    private final List<Path> installed;
    private @Nullable LanguageData data;
    private @Nullable Tesseract orienting;
    private @Nullable Tesseract reading;
    private List<String> languages = List.of();
    private boolean missing;
    private WeakReference<PDDocument> current = new WeakReference<>(null);
    private long begun;

    public TesseractRecogniser() {
        this(LanguageData.INSTALLED);
    }

    /** @param installed folders of this machine in which there may be data of more languages */
    TesseractRecogniser(List<Path> installed) {
        this.installed = installed;
    }

    @Override
    public Optional<List<RecognisedLine>> recognise(PDDocument document, int page) {
        if (missing || isLate(document)) {
            return Optional.empty();
        }
        try {
            return read(PagePicture.of(document, page));
        } catch (LinkageError e) {
            // there is no such library for this machine
            missing = true;
        } catch (IOException | RuntimeException e) {
            // what cannot be drawn is not recognised, and the other pages may well be read
        }
        return Optional.empty();
    }

    private boolean isLate(PDDocument document) {
        if (current.get() != document) {
            current = new WeakReference<>(document);
            begun = System.nanoTime();
        }
        return System.nanoTime() - begun > FOR_ALL_PAGES.toNanos();
    }

    private Optional<List<RecognisedLine>> read(PagePicture picture) throws IOException {
        LanguageData data = data();
        Orientation orientation = orientation(data, picture);
        List<String> wanted = data.of(orientation.script());
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        PagePicture upright = picture.turned(orientation.quarters());
        return RecognisedPage.of(reading(data, wanted).words(upright), upright);
    }

    private Orientation orientation(LanguageData data, PagePicture picture) throws IOException {
        if (orienting == null) {
            if (!data.has(LanguageData.ORIENTATION)) {
                return Orientation.USUAL;
            }
            orienting = Tesseract.forOrientation(data.folder());
        }
        return orienting.orientation(picture);
    }

    private Tesseract reading(LanguageData data, List<String> wanted) throws IOException {
        Tesseract known = reading;
        if (known != null && wanted.equals(languages)) {
            return known;
        }
        if (known != null) {
            known.close();
            reading = null;
        }
        Tesseract opened = Tesseract.forWords(data.folder(), wanted);
        reading = opened;
        languages = wanted;
        return opened;
    }

    private LanguageData data() throws IOException {
        LanguageData known = data;
        if (known == null) {
            Path folder = Files.createTempDirectory("recognition");
            // beside the data, where it goes with the process, and not in somebody's home
            System.setProperty("org.bytedeco.javacpp.cachedir", folder.toString());
            known = new LanguageData(folder, installed);
            data = known;
        }
        return known;
    }
}
