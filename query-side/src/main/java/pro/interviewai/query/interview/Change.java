package pro.interviewai.query.interview;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * One field of a stored interview and what it becomes. Everything that events do to interviews is of this form, so that
 * the store and a replay in memory cannot differ.
 *
 * @param path names of fields, separated by dots
 * @param value as the store would give it back
 */
record Change(String path, Object value) {

    static Change set(String path, Object value) {
        return new Change(
                path,
                switch (value) {
                    case Instant time -> Date.from(time);
                    case byte[] bytes -> new Binary(bytes);
                    case Enum<?> constant -> constant.name();
                    default -> value;
                });
    }

    void applyTo(Document document) {
        var at = document;
        var names = path.split("\\.");
        for (var i = 0; i < names.length - 1; i++) {
            at = (Document) at.computeIfAbsent(names[i], _ -> new Document());
        }
        at.put(names[names.length - 1], value);
    }
}
