package pro.interviewai.intelligence.cv.reading.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.document.DocumentText;

/**
 * Reads PDFs that came from outside. What only their owner's password protects is read as any viewer shows it. Nothing in a
 * file is carried out, and no address in it is called. Reading may still take all of the memory or never end, so it belongs in
 * a process of its own with a limit to both.
 */
public final class PdfReader {
    public static final int MOST_PAGES = 20;

    private static final long MOST_BYTES_IN_MEMORY = 48_000_000;
    private static final long MOST_BYTES_ON_DISK = 128_000_000;
    private static final String NO_PASSWORD = "";

    private final PageRecogniser recogniser;

    /** One that does not read pictures. */
    public PdfReader() {
        this(PageRecogniser.NONE);
    }

    /** @param recogniser for pages that are only pictures, or whose letters cannot be told from the file */
    public PdfReader(PageRecogniser recogniser) {
        StandInFont.forAllThatLack();
        this.recogniser = recogniser;
    }

    /**
     * @throws ProblemException with {@link CvProblem#CV_EMPTY}, {@link CvProblem#CV_DAMAGED}, {@link CvProblem#CV_ENCRYPTED},
     *     {@link CvProblem#CV_TOO_LONG}, {@link CvProblem#CV_TOO_COMPLEX}, {@link CvProblem#CV_HAS_NO_TEXT} or
     *     {@link CvProblem#CV_TEXT_UNREADABLE}
     * @throws RecognitionWanted if the recogniser says so
     */
    public DocumentText read(byte[] file) {
        if (file.length == 0) {
            throw new ProblemException(CvProblem.CV_EMPTY);
        }
        try (PDDocument document = open(file)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new ProblemException(CvProblem.CV_TOO_LONG);
            }
            return new OpenDocument(document, recogniser).read();
        } catch (InvalidPasswordException e) {
            throw new ProblemException(CvProblem.CV_ENCRYPTED);
        } catch (ProblemException | RecognitionWanted e) {
            throw e;
        } catch (IOException | UncheckedIOException | StackOverflowError e) {
            throw new ProblemException(CvProblem.CV_DAMAGED);
        } catch (OutOfMemoryError e) {
            // What was asked for is known to be too much before it is taken, and all of the document is let go.
            throw new ProblemException(CvProblem.CV_TOO_COMPLEX);
        } catch (RuntimeException e) {
            // Files made to deceive lead PDFBox into casts and indices that it does not expect.
            throw new ProblemException(CvProblem.CV_DAMAGED);
        }
    }

    private static PDDocument open(byte[] file) throws IOException {
        MemoryUsageSetting memory = MemoryUsageSetting.setupMixed(MOST_BYTES_IN_MEMORY, MOST_BYTES_ON_DISK);
        return Loader.loadPDF(file, NO_PASSWORD, null, null, memory.streamCache);
    }
}
