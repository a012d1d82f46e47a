package pro.interviewai.embeddedmongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.Collections;
import java.util.List;
import org.h2.mvstore.MVMap;

/** The index of {@code _id}, which is the data map itself: there is nothing to keep beside it. */
final class IdIndex extends Index<Position> {
    static final String NAME = "_id_";

    private final MVMap<byte[], byte[]> data;
    private final StoredCollection owner;

    IdIndex(MVMap<byte[], byte[]> data, StoredCollection owner) {
        super(NAME, List.of(new IndexKey("_id", true)), false);
        this.data = data;
        this.owner = owner;
    }

    @Override
    public boolean isUnique() {
        return true;
    }

    @Override
    public Position getPosition(Document document) {
        return owner.position(document);
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Position> collection) {
        if (data.containsKey(owner.position(document).key())) {
            throw new DuplicateKeyError(
                    this, collection, getKeys(), new KeyValue(Collections.singletonList(document.get("_id"))));
        }
    }

    @Override
    public Position remove(Document document) {
        return owner.position(document);
    }

    @Override
    public void add(Document document, Position position, MongoCollection<Position> collection) {}

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Position> collection) {}

    @Override
    public void updateInPlace(
            Document before, Document after, Position position, MongoCollection<Position> collection) {}

    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Position> getPositions(Document query) {
        throw new UnsupportedOperationException("Queries are planned by the collection");
    }

    @Override
    public boolean isEmpty() {
        // The collection would otherwise try to fill the index from its own documents.
        return false;
    }

    @Override
    public long getCount() {
        return data.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return data.sizeAsLong();
    }

    @Override
    public void drop() {}
}
