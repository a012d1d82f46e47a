package pro.interviewai.eventlog.readmodel;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Takes out of read models what is sealed with a person's key. Once that key is destroyed a replay would write the same
 * documents without these fields, so what remains is equal to what a replay gives.
 */
public final class SealedFields {
    private static final int RACES = 20;

    private final MongoOperations mongo;

    public SealedFields(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /**
     * Removes every sealed field of the documents about {@code subject}. May be repeated; a document that an event changes at the same moment is read and cleaned again.
     *
     * @throws IllegalStateException if a document changes faster than it can be cleaned
     */
    public void remove(SealedCollection collection, String subject) {
        var documents = mongo.getCollection(collection.name());
        documents.find(Filters.eq(collection.subject(), subject)).forEach(found -> clean(documents, found));
    }

    private static void clean(MongoCollection<Document> documents, Document known) {
        var found = known;
        for (var race = 0; race < RACES; race++) {
            var paths = found == null ? List.<String>of() : sealedIn(found, "");
            if (paths.isEmpty()) {
                return;
            }
            var unset = Updates.combine(paths.stream().map(Updates::unset).toList());
            var id = Filters.eq("_id", found.get("_id"));
            var same = Filters.and(id, Filters.eq(GuardedWriter.AT, found.get(GuardedWriter.AT)));
            if (documents.updateOne(same, unset).getMatchedCount() == 1) {
                return;
            }
            found = documents.find(id).first();
        }
        throw new IllegalStateException("a document of "
                + documents.getNamespace().getCollectionName() + " changes faster than it can be cleaned");
    }

    private static List<String> sealedIn(Document document, String prefix) {
        var paths = new ArrayList<String>();
        document.forEach((name, value) -> {
            if (value instanceof Binary) {
                paths.add(prefix + name);
            } else if (value instanceof Document nested) {
                paths.addAll(sealedIn(nested, prefix + name + "."));
            }
        });
        return paths;
    }
}
