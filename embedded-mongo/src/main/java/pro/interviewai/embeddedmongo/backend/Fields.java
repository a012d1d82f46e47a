package pro.interviewai.embeddedmongo.backend;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;

/** The fields of a command, with a clear error for one that is missing or of another type. */
final class Fields {

    private Fields() {}

    static String string(Document command, String name) {
        return required(command, name, String.class);
    }

    static int number(Document command, String name) {
        return required(command, name, Number.class).intValue();
    }

    static Document document(Document command, String name) {
        return required(command, name, Document.class);
    }

    static List<?> list(Document command, String name) {
        return required(command, name, List.class);
    }

    private static <T> T required(Document command, String name, Class<T> type) {
        Object value = command.get(name);
        if (!type.isInstance(value)) {
            throw new MongoServerError(
                    14, "TypeMismatch", "Field '%s' has to be a %s".formatted(name, type.getSimpleName()));
        }
        return type.cast(value);
    }
}
