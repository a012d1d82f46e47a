package pro.interviewai.embeddedmongo.index;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.Collections;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** The index on {@code _id}: the data map itself. */
public final class IdIndex extends KeyedIndex {

    private static final String ID = "_id";

    public IdIndex(String name, MVMap<byte[], byte[]> data) {
        super(name, List.of(new IndexKey(ID, true)), false, data);
    }

    static DocumentPosition positionOf(Document document) {
        return new DocumentPosition(KeyString.of(document.get(ID)));
    }

    @Override
    public Object getPosition(Document document) {
        return positionOf(document);
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        if (map().containsKey(KeyString.of(document.get(ID)))) {
            KeyValue id = new KeyValue(Collections.singletonList(document.get(ID)));
            throw new DuplicateKeyError(this, collection, getKeys(), id);
        }
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {}

    @Override
    public Object remove(Document document) {
        return positionOf(document);
    }

    @Override
    public void checkUpdate(Document oldDocument, Document newDocument, MongoCollection<Object> collection) {}

    @Override
    public long getCount() {
        return map().sizeAsLong();
    }

    @Override
    public boolean isUnique() {
        return true;
    }

    @Override
    public boolean holdsDocuments() {
        return true;
    }

    @Override
    public int multikeyMask() {
        return 0;
    }

    @Override
    public int flags() {
        return 0;
    }

    @Override
    public boolean leavesOutAbsent() {
        return false;
    }

    @Override
    public @Nullable Document partialFilter() {
        return null;
    }
}
