package pro.interviewai.embeddedmongo.index;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;

/** What the index on {@code _id} and all others share: they are read by the planner, never by the base class. */
public abstract class KeyedIndex extends Index<Object> implements Scannable {

    private final MVMap<byte[], byte[]> map;

    KeyedIndex(String name, List<IndexKey> keys, boolean sparse, MVMap<byte[], byte[]> map) {
        super(name, keys, sparse);
        this.map = map;
    }

    @Override
    public MVMap<byte[], byte[]> map() {
        return map;
    }

    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        throw new UnsupportedOperationException("Read by plan");
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    /** The collection moves the keys together with the document. */
    @Override
    public void updateInPlace(
            Document oldDocument, Document newDocument, Object position, MongoCollection<Object> collection) {}

    @Override
    public void drop() {}
}
