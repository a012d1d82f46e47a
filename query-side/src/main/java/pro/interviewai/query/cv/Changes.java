package pro.interviewai.query.cv;

import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** What one event changes in one document. */
final class Changes {
    private final String collection;
    private final String id;
    private final String userId;
    private final CvSeal seal;
    private final List<Bson> updates = new ArrayList<>();

    Changes(String collection, String id, String userId, CvSeal seal) {
        this.collection = collection;
        this.id = id;
        this.userId = userId;
        this.seal = seal;
    }

    String collection() {
        return collection;
    }

    String id() {
        return id;
    }

    List<Bson> updates() {
        return updates;
    }

    /** Leaves out what is null. */
    Changes set(String field, @Nullable Object value) {
        if (value != null) {
            updates.add(Updates.set(field, value instanceof Enum<?> constant ? constant.name() : value));
        }
        return this;
    }

    Changes unset(String... fields) {
        for (var field : fields) {
            updates.add(Updates.unset(field));
        }
        return this;
    }

    Changes seal(String field, @Nullable String text) {
        seal.text(userId, place(field), text).ifPresent(bytes -> set(field, bytes));
        return this;
    }

    Changes sealJson(String field, Object value) {
        seal.json(userId, place(field), value).ifPresent(bytes -> set(field, bytes));
        return this;
    }

    private String place(String field) {
        return CvSeal.place(collection, id, field);
    }
}
