package pro.interviewai.embeddedmongo.query;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;

/** The rest of a query's answer, read as the client asks for it. */
public final class DocumentCursor extends AbstractCursor {

    /** A reply may have 48 MB, but clients and heap are better off with less. */
    private static final int BATCH_BYTES = 8 << 20;

    private final Scan scan;
    private final Iterator<Document> documents;
    private final UnaryOperator<List<Document>> projection;
    private volatile long lastUsedNanos = System.nanoTime();

    public DocumentCursor(long id, Scan scan, Iterator<Document> documents, UnaryOperator<List<Document>> projection) {
        super(id);
        this.scan = scan;
        this.documents = documents;
        this.projection = projection;
    }

    public long idleNanos() {
        return System.nanoTime() - lastUsedNanos;
    }

    @Override
    public synchronized boolean isEmpty() {
        return !documents.hasNext();
    }

    /** Takes as many as fit one reply if the number is 0. */
    @Override
    public synchronized List<Document> takeDocuments(int numberToReturn) {
        lastUsedNanos = System.nanoTime();
        return projection.apply(scan.steadily(() -> take(numberToReturn)));
    }

    private List<Document> take(int numberToReturn) {
        List<Document> batch = new ArrayList<>();
        long bytes = 0;
        while (bytes < BATCH_BYTES && (numberToReturn == 0 || batch.size() < numberToReturn) && documents.hasNext()) {
            Document document = documents.next();
            bytes += DocumentWeight.of(document);
            batch.add(document);
        }
        return batch;
    }
}
