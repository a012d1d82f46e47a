package pro.interviewai.query.account;

import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** What one event changes in one stored document, with everything personal sealed by the person's key. */
final class Changes {
    private final AccountStore store;
    private final String collection;
    private final String id;
    private final String userId;
    private final List<Bson> all = new ArrayList<>();

    /** @param userId whose key seals */
    Changes(AccountStore store, String collection, String id, String userId) {
        this.store = store;
        this.collection = collection;
        this.id = id;
        this.userId = userId;
    }

    /** A field that becomes null goes. */
    Changes set(String field, @Nullable Object value) {
        all.add(value == null ? Updates.unset(field) : Updates.set(field, value));
        return this;
    }

    Changes unset(String field) {
        return set(field, null);
    }

    /** The field stays as it is where the text was erased. */
    Changes seal(String field, @Nullable String text) {
        var sealed = store.seal(userId, AccountStore.place(collection, id, field), text);
        return sealed == null ? this : set(field, sealed);
    }

    List<Bson> all() {
        return List.copyOf(all);
    }
}
