package pro.interviewai.embeddedmongo.query;

import de.bwaldvogel.mongo.bson.BinData;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** About how many bytes a value takes in a reply, without encoding it. */
final class DocumentWeight {

    private static final int SMALL = 16;

    private DocumentWeight() {}

    static long of(@Nullable Object value) {
        return switch (value) {
            case String string -> string.length() + SMALL;
            case BinData binary -> binary.getData().length + SMALL;
            case Map<?, ?> document ->
                SMALL
                        + document.entrySet().stream()
                                .mapToLong(entry -> of(entry.getKey()) + of(entry.getValue()))
                                .sum();
            case Collection<?> list ->
                SMALL + list.stream().mapToLong(DocumentWeight::of).sum();
            case null, default -> SMALL;
        };
    }
}
