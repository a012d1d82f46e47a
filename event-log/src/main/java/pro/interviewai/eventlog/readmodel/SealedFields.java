package pro.interviewai.eventlog.readmodel;

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
     * Removes every sealed field of the documents of which {@code field} is {@code subject}. May be repeated; a document
     * that an event changes at the same moment is read and cleaned again.
     *
     * @throws IllegalStateException if a document changes faster than it can be cleaned
     */
    public void remove(String collection, String field, String subject) {
        var ids = mongo.getCollection(collection)
                .find(Filters.eq(field, subject))
                .projection(new Document("_id", 1))
                .map(found -> found.get("_id"))
                .into(new ArrayList<>());
        ids.forEach(id -> clean(collection, id));
    }

    private void clean(String collection, Object id) {
        for (var race = 0; race < RACES; race++) {
            var found =
                    mongo.getCollection(collection).find(Filters.eq("_id", id)).first();
            var paths = found == null ? List.<String>of() : sealedIn(found, "");
            if (paths.isEmpty()) {
                return;
            }
            var unset = Updates.combine(paths.stream().map(Updates::unset).toList());
            var same = Filters.and(Filters.eq("_id", id), Filters.eq(GuardedWriter.AT, found.get(GuardedWriter.AT)));
            if (mongo.getCollection(collection).updateOne(same, unset).getMatchedCount() == 1) {
                return;
            }
        }
        throw new IllegalStateException("a document of " + collection + " changes faster than it can be cleaned");
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
