package pro.interviewai.proving.process;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;
import org.bson.RawBsonDocument;
import pro.interviewai.app.privacy.Traces;

/**
 * What stands in the embedded store of a running application. Its files may be compressed, its documents are not.
 *
 * @param port of the store
 */
public record StoredDocuments(int port) {

    /** The collections in which one of the texts stands, in whatever form. */
    public Set<String> with(Traces texts) {
        var found = new TreeSet<String>();
        try (var client = client()) {
            for (var database : client.listDatabaseNames()) {
                for (var name : client.getDatabase(database).listCollectionNames()) {
                    for (var document : client.getDatabase(database)
                            .getCollection(name, RawBsonDocument.class)
                            .find()) {
                        var bytes = new byte[document.getByteBuffer().remaining()];
                        document.getByteBuffer().get(bytes);
                        if (!texts.in(bytes).isEmpty()) {
                            found.add(name);
                        }
                    }
                }
            }
        }
        return found;
    }

    /** The documents with this id in all collections of a name. */
    public List<Document> find(String collection, String id) {
        var found = new ArrayList<Document>();
        try (var client = client()) {
            for (var database : client.listDatabaseNames()) {
                client.getDatabase(database)
                        .getCollection(collection)
                        .find(new Document("_id", id))
                        .into(found);
            }
        }
        return found;
    }

    private MongoClient client() {
        return MongoClients.create("mongodb://127.0.0.1:" + port);
    }
}
