package pro.interviewai.intelligence.cv.reading.pdf.drawing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvProblem;

/** What one document may cost; whatever wants more is no CV. */
public final class Effort {
    private static final int MOST_STEPS = 3_000_000;
    private static final int MOST_LETTERS = 300_000;
    private static final int MOST_BYTES = 24_000_000;
    private static final int MOST_FILTERS = 4;

    private final Set<COSStream> unpacked = Collections.newSetFromMap(new IdentityHashMap<>());
    private int steps;
    private int letters;

    void step() {
        steps++;
        require(steps <= MOST_STEPS);
    }

    void letter() {
        letters++;
        require(letters <= MOST_LETTERS);
    }

    /** Looks how large the drawing of a page is before it is held in memory. */
    void unpack(PDPage page) throws IOException {
        Iterator<PDStream> streams = page.getContentStreams();
        while (streams.hasNext()) {
            unpack(streams.next().getCOSObject());
        }
    }

    void unpack(COSStream stream) throws IOException {
        COSBase filters = stream.getFilters();
        if (filters == null || !unpacked.add(stream)) {
            return;
        }
        COSArray chain = filters instanceof COSArray array ? array : new COSArray();
        if (filters instanceof COSName) {
            chain.add(filters);
        }
        require(chain.size() <= MOST_FILTERS);
        byte[] content = null;
        for (int i = 0; i < chain.size(); i++) {
            boolean last = i == chain.size() - 1;
            content = decode(stream, (COSName) chain.getObject(i), i, content, last);
        }
    }

    private static byte[] decode(COSStream stream, COSName name, int index, byte @Nullable [] before, boolean last)
            throws IOException {
        Filter filter = FilterFactory.INSTANCE.getFilter(name);
        Bounded bounded = new Bounded(!last);
        try (InputStream in = before == null ? stream.createRawInputStream() : new ByteArrayInputStream(before)) {
            filter.decode(in, bounded, stream, index);
        } catch (IOException e) {
            // Drawing goes as far as the stream can be read; only its size counts here.
            return bounded.kept.toByteArray();
        }
        return bounded.kept.toByteArray();
    }

    private static void require(boolean modest) {
        if (!modest) {
            throw new ProblemException(CvProblem.CV_TOO_COMPLEX);
        }
    }

    /** Counts, and keeps what another filter has to read. */
    private static final class Bounded extends OutputStream {
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final boolean keeps;
        private long size;

        Bounded(boolean keeps) {
            this.keeps = keeps;
        }

        @Override
        public void write(int value) {
            require(++size <= MOST_BYTES);
            if (keeps) {
                kept.write(value);
            }
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            size += length;
            require(size <= MOST_BYTES);
            if (keeps) {
                kept.write(bytes, offset, length);
            }
        }
    }
}
