package pro.interviewai.proving.bench;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import pro.interviewai.eventlog.EventLogCollections;

/** The driver alone: documents and indexes like those of the log, written by whoever needs no log. */
final class RawCommits {
    private final MongoCollection<RawBsonDocument> collection;
    private final BsonDocument sample;
    private long position;

    /** @param sample a document that the log has stored */
    RawCommits(MongoDatabase database, BsonDocument sample) {
        this.collection =
                new EventLogCollections(database).database().getCollection("raw_commits", RawBsonDocument.class);
        this.sample = sample;
        var unique = new IndexOptions().unique(true);
        collection.createIndex(Indexes.ascending("st.a", "st.s"), unique);
        collection.createIndex(Indexes.ascending("c"), unique);
    }

    MongoCollection<RawBsonDocument> collection() {
        return collection;
    }

    /** Documents of the next positions, made before the clock starts. */
    List<RawBsonDocument> next(int count) {
        var from = position + 1;
        position += count;
        return LongStream.range(from, from + count).mapToObj(this::document).toList();
    }

    private RawBsonDocument document(long at) {
        var copy = new BsonDocument();
        copy.put("_id", new BsonInt64(at));
        sample.forEach((name, value) -> copy.putIfAbsent(name, value));
        copy.put("c", new BsonString(UUID.randomUUID().toString()));
        var stream = sample.getArray("st").get(0).asDocument().clone();
        stream.put("a", new BsonString(UUID.randomUUID().toString()));
        copy.put("st", new BsonArray(List.of(stream)));
        return new RawBsonDocument(copy, new BsonDocumentCodec());
    }
}
