package pro.interviewai.embeddedmongo.backend;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.InvalidNamespaceError;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Inserts, updates and deletes, statement by statement. The base class goes on after a failed statement of an ordered
 * batch and counts documents that it has not inserted; these do not.
 */
final class WriteCommands {

    private static final int UNKNOWN_ERROR = 8;

    /** Makes one statement and adds to the reply. */
    private interface Statement {
        void run(int index, Document statement);
    }

    private final Function<String, StoredCollection> collections;
    private final Oplog oplog;

    WriteCommands(Function<String, StoredCollection> collections, Oplog oplog) {
        this.collections = collections;
        this.oplog = oplog;
    }

    Document insert(Document command) {
        StoredCollection collection = collectionOf(command, "insert");
        int[] n = {0};
        Document reply = new Document();
        run(command, "documents", reply, (index, document) -> {
            collection.addDocument(document);
            n[0]++;
        });
        return reply.append("n", n[0]).append("ok", 1.0);
    }

    /** Each statement is given to the base class alone, since array filters can be read by it only. */
    Document update(Document command, UnaryOperator<Document> base) {
        int[] counts = {0, 0};
        List<Document> upserted = new ArrayList<>();
        Document reply = new Document();
        run(command, "updates", reply, (index, statement) -> {
            if (!(statement.get("u") instanceof Document)) {
                throw new MongoServerError(9, "FailedToParse", "Updates by an aggregation pipeline are not supported");
            }
            Document single = command.clone();
            single.put("updates", List.of(statement));
            Document result = base.apply(single);
            if (result.get("writeErrors") instanceof List<?> errors) {
                Document error = (Document) errors.getFirst();
                int code = error.get("code") instanceof Number number ? number.intValue() : UNKNOWN_ERROR;
                throw new MongoServerError(
                        code, String.valueOf(error.get("codeName")), String.valueOf(error.get("errmsg")));
            }
            if (result.get("upserted") instanceof List<?> ids) {
                upserted.add(new Document("index", index).append("_id", ((Document) ids.getFirst()).get("_id")));
            }
            counts[0] += Fields.number(result, "n");
            counts[1] += Fields.number(result, "nModified");
        });
        if (!upserted.isEmpty()) {
            reply.append("upserted", upserted);
        }
        return reply.append("n", counts[0]).append("nModified", counts[1]).append("ok", 1.0);
    }

    Document delete(Document command) {
        StoredCollection collection = collectionOf(command, "delete");
        int[] n = {0};
        Document reply = new Document();
        run(command, "deletes", reply, (index, statement) -> {
            int limit = Fields.number(statement, "limit");
            n[0] += collection.deleteDocuments(Fields.document(statement, "q"), limit, oplog);
        });
        return reply.append("n", n[0]).append("ok", 1.0);
    }

    private StoredCollection collectionOf(Document command, String name) {
        String collection = Fields.string(command, name);
        if (collection.startsWith("system.")) {
            throw new InvalidNamespaceError(collection);
        }
        return collections.apply(collection);
    }

    private static void run(Document command, String field, Document reply, Statement statement) {
        boolean ordered = !Boolean.FALSE.equals(command.get("ordered"));
        List<?> statements = Fields.list(command, field);
        List<Document> errors = new ArrayList<>();
        for (int i = 0; i < statements.size() && (errors.isEmpty() || !ordered); i++) {
            try {
                statement.run(i, (Document) statements.get(i));
            } catch (MongoServerException e) {
                errors.add(errorOf(e).append("index", i));
            }
        }
        if (!errors.isEmpty()) {
            reply.append("writeErrors", errors);
        }
    }

    /** Code and message as they go to the client. */
    static Document errorOf(MongoServerException exception) {
        Document error = new Document("errmsg", exception.getMessageWithoutErrorCode());
        @Nullable MongoServerError coded = exception instanceof MongoServerError known ? known : null;
        error.append("code", coded == null ? UNKNOWN_ERROR : coded.getCode());
        error.append("codeName", coded == null || coded.getCodeName() == null ? "UnknownError" : coded.getCodeName());
        return error;
    }
}
