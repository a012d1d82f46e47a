package pro.interviewai.embeddedmongo.backend;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;
import java.util.Set;

/** What this server cannot do and the base class would pass over in silence. */
final class UnsupportedCommands {

    private static final List<String> CREATE_OPTIONS =
            List.of("capped", "validator", "timeseries", "clusteredIndex", "viewOn", "encryptedFields");
    private static final Set<String> IN_TRANSACTION = Set.of("startTransaction", "autocommit", "txnNumber");

    private UnsupportedCommands() {}

    static void check(String command, Document query) {
        if (IN_TRANSACTION.stream().anyMatch(query::containsKey)) {
            throw unsupported("transactions and retryable writes");
        }
        refuseCollation(query);
        for (String field : List.of("updates", "deletes")) {
            if (query.get(field) instanceof List<?> statements) {
                statements.forEach(statement -> refuseCollation((Document) statement));
            }
        }
        if (command.equals("create")) {
            CREATE_OPTIONS.stream()
                    .filter(option -> query.containsKey(option) && !Boolean.FALSE.equals(query.get(option)))
                    .findFirst()
                    .ifPresent(option -> {
                        throw unsupported("the collection option " + option);
                    });
        }
        if (command.equals("aggregate") && query.get("pipeline") instanceof List<?> stages) {
            boolean stream = stages.stream()
                    .anyMatch(stage -> stage instanceof Document document && document.containsKey("$changeStream"));
            if (stream) {
                throw new MongoServerError(40573, "The $changeStream stage is only supported on replica sets");
            }
        }
        if (command.equalsIgnoreCase("findAndModify") && query.get("update") instanceof List<?>) {
            throw unsupported("an update by an aggregation pipeline");
        }
    }

    private static void refuseCollation(Document query) {
        if (query.get("collation") instanceof Document collation && !"simple".equals(collation.get("locale"))) {
            throw unsupported("collation");
        }
    }

    private static MongoServerError unsupported(String what) {
        return new MongoServerError(238, "NotImplemented", "This embedded server does not support " + what);
    }
}
