package pro.interviewai.embeddedmongo.backend;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The aggregation that drivers send for {@code countDocuments}, answered without building its documents. */
record CountPipeline(Document filter, int skip, int limit) {

    static @Nullable CountPipeline of(List<?> stages) {
        Document filter = new Document();
        int skip = 0;
        int limit = 0;
        int order = 0;
        for (Object element : stages) {
            if (!(element instanceof Document stage) || stage.size() != 1) {
                return null;
            }
            String name = stage.keySet().iterator().next();
            Object value = stage.get(name);
            int place = List.of("$match", "$skip", "$limit", "$group").indexOf(name) + 1;
            if (place <= order || order == 4) {
                return null;
            }
            order = place;
            if (value instanceof Document document && place == 1) {
                filter = document;
            } else if (value instanceof Number number && place == 2) {
                skip = number.intValue();
            } else if (value instanceof Number number && place == 3) {
                limit = number.intValue();
            } else if (place != 4 || !isCount(value)) {
                return null;
            }
        }
        return order == 4 ? new CountPipeline(filter, skip, limit) : null;
    }

    private static boolean isCount(@Nullable Object group) {
        return group instanceof Document document
                && document.size() == 2
                && Integer.valueOf(1).equals(document.get("_id"))
                && document.get("n") instanceof Document sum
                && sum.equals(new Document("$sum", 1));
    }

    Document reply(StoredCollection collection) {
        int n = collection.count(filter, skip, limit);
        List<Document> batch = n == 0 ? List.of() : List.of(new Document("_id", 1).append("n", n));
        Document cursor =
                new Document("id", 0L).append("ns", collection.getFullName()).append("firstBatch", batch);
        return new Document("cursor", cursor).append("ok", 1.0);
    }
}
