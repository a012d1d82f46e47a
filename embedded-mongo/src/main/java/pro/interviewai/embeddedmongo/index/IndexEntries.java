package pro.interviewai.embeddedmongo.index;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CannotIndexParallelArraysError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one document in one index. Paths that run through the same array are keyed element by element, so
 * {@code (st.a, st.s)} on {@code st: [{a, s}]} has a key for each element and never mixes two of them.
 */
public final class IndexEntries {

    /** The index holds a value whose sort order the server defines by more than its bytes. */
    public static final int UNSORTABLE = 1;
    /** The index holds an array inside an array; the matcher looks into it, the keys do not. */
    public static final int OPAQUE = 2;
    /** The index holds NaN, which the matcher takes for 0 against a long. */
    public static final int NOT_A_NUMBER = 4;

    private final List<IndexKey> keys;
    /** Values by encoded key, for the message of a duplicate. */
    private final Map<byte[], List<@Nullable Object>> values = new TreeMap<>(Arrays::compareUnsigned);

    private int multikeyMask;
    private int flags;
    private boolean anyPresent;

    private IndexEntries(List<IndexKey> keys) {
        this.keys = keys;
    }

    static IndexEntries of(Document document, List<IndexKey> keys) {
        IndexEntries entries = new IndexEntries(keys);
        List<Walk> walks = new ArrayList<>();
        for (IndexKey key : keys) {
            walks.add(new Walk(document, List.of(key.getKey().split("\\.", -1)), ""));
        }
        entries.expand(walks);
        return entries;
    }

    Map<byte[], List<@Nullable Object>> values() {
        return values;
    }

    int multikeyMask() {
        return multikeyMask;
    }

    int flags() {
        return flags;
    }

    /** Whether the document has any of the fields; a sparse index leaves it out otherwise. */
    boolean anyPresent() {
        return anyPresent;
    }

    /** How far a path has been followed: the value reached and what remains of it. */
    private record Walk(@Nullable Object value, List<String> rest, String path) {

        boolean atArray() {
            return value instanceof Collection<?>;
        }

        Walk descend() {
            Walk walk = this;
            while (!walk.rest.isEmpty() && walk.value instanceof Document document) {
                String name = walk.rest.getFirst();
                Object next = document.getOrDefault(name, Absent.VALUE);
                walk = new Walk(next, walk.rest.subList(1, walk.rest.size()), walk.path + name + ".");
            }
            return walk;
        }

        @Nullable
        Object result() {
            return value == Absent.VALUE || !rest.isEmpty() ? null : value;
        }
    }

    private enum Absent {
        VALUE
    }

    private void expand(List<Walk> walks) {
        List<Walk> reached = walks.stream().map(Walk::descend).toList();
        List<String> arrays = reached.stream()
                .filter(Walk::atArray)
                .map(Walk::path)
                .distinct()
                .toList();
        if (arrays.size() > 1) {
            throw new CannotIndexParallelArraysError(arrays.stream()
                    .map(path -> path.substring(0, path.length() - 1))
                    .toList());
        }
        if (arrays.isEmpty()) {
            add(reached);
            return;
        }
        Walk array = reached.stream().filter(Walk::atArray).findFirst().orElseThrow();
        Collection<?> elements = (Collection<?>) Objects.requireNonNull(array.value());
        for (int i = 0; i < reached.size(); i++) {
            multikeyMask |= reached.get(i).atArray() ? 1 << i : 0;
        }
        if (elements.isEmpty()) {
            add(reached.stream()
                    .map(walk -> walk.rest().isEmpty() ? walk : fixed(walk))
                    .toList());
        }
        for (Object element : elements) {
            boolean nested = element instanceof Collection<?>;
            flags |= nested ? OPAQUE : 0;
            List<Walk> next = new ArrayList<>();
            for (Walk walk : reached) {
                next.add(walk.atArray() ? new Walk(element, walk.rest(), walk.path() + "[]") : walk);
            }
            if (nested) {
                add(next);
            } else {
                expand(next);
            }
        }
    }

    private static Walk fixed(Walk walk) {
        return new Walk(null, List.of(), walk.path());
    }

    private void add(List<Walk> walks) {
        List<@Nullable Object> row = new ArrayList<>();
        byte[] key = new byte[0];
        for (int i = 0; i < walks.size(); i++) {
            Walk walk = walks.get(i);
            Object value = walk.result();
            anyPresent |= walk.rest().isEmpty() && walk.value() != Absent.VALUE;
            note(value);
            row.add(value);
            key = KeyString.concat(key, KeyString.of(value, keys.get(i).isAscending()));
        }
        values.put(key, row);
    }

    private void note(@Nullable Object value) {
        int type = KeyString.typeOf(value);
        boolean sortable = type == KeyString.NULL
                || type == KeyString.NUMBER
                || type == KeyString.STRING
                || type >= KeyString.LEGACY_UUID && type <= KeyString.TIMESTAMP;
        flags |= sortable ? 0 : UNSORTABLE;
        if (value instanceof Number number && Double.isNaN(number.doubleValue())) {
            flags |= NOT_A_NUMBER | UNSORTABLE;
        }
    }
}
