package pro.interviewai.embeddedmongo;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CannotIndexParallelArraysError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes the values of an index out of documents: one tuple, or with arrays one per element. Paths that go through the
 * same array ({@code st.a} and {@code st.s}) give the tuples of its elements, never pairs of values from two elements.
 */
final class KeyTuples {
    private static final Object NOTHING = Missing.getInstance();

    private final Node root = new Node();
    private final int width;

    /** The tuples of one document; {@code present} tells whether it has any of the fields. */
    record Of(List<@Nullable Object[]> tuples, boolean array, boolean present) {}

    private static final class Node {
        final Map<String, Node> children = new LinkedHashMap<>();
        int slot = -1;
    }

    KeyTuples(List<IndexKey> keys) {
        width = keys.size();
        for (int slot = 0; slot < width; slot++) {
            Node node = root;
            for (String fragment : keys.get(slot).getKey().split("\\.")) {
                node = node.children.computeIfAbsent(fragment, _ -> new Node());
            }
            node.slot = slot;
        }
    }

    Of of(Document document) {
        boolean[] array = new boolean[1];
        List<@Nullable Object[]> tuples = below(root, document, array);
        boolean present = false;
        for (@Nullable Object[] tuple : tuples) {
            for (Object value : tuple) {
                present |= value != NOTHING;
            }
        }
        return new Of(tuples, array[0], present);
    }

    /** The tuples of the fields under a node, whose value is the given one. */
    private List<@Nullable Object[]> below(Node node, @Nullable Object value, boolean[] array) {
        if (value instanceof Collection<?> elements && !elements.isEmpty() && !node.children.isEmpty()) {
            array[0] = true;
            List<@Nullable Object[]> all = new ArrayList<>();
            elements.forEach(element -> all.addAll(below(node, element, array)));
            return all;
        }
        List<@Nullable Object[]> tuples = List.<@Nullable Object[]>of(new Object[width]);
        List<String> arrays = new ArrayList<>();
        for (Map.Entry<String, Node> child : node.children.entrySet()) {
            Object field = value instanceof Document document ? document.getOrMissing(child.getKey()) : NOTHING;
            boolean[] here = new boolean[1];
            tuples = product(tuples, at(child.getValue(), field, here));
            if (here[0]) {
                arrays.add(child.getKey());
                array[0] = true;
            }
        }
        if (arrays.size() > 1) {
            throw new CannotIndexParallelArraysError(arrays);
        }
        return tuples;
    }

    /** The tuples of a node, its own slot and those below, for the given value of its field. */
    private List<@Nullable Object[]> at(Node node, @Nullable Object field, boolean[] array) {
        if (!(field instanceof Collection<?> elements)) {
            return withSlot(node, field, below(node, field, array));
        }
        array[0] = true;
        if (elements.isEmpty()) {
            return withSlot(node, elements, below(node, NOTHING, array));
        }
        List<@Nullable Object[]> all = new ArrayList<>();
        for (Object element : elements) {
            all.addAll(withSlot(node, element, below(node, element, array)));
        }
        return all;
    }

    private static List<@Nullable Object[]> withSlot(
            Node node, @Nullable Object value, List<@Nullable Object[]> tuples) {
        if (node.slot >= 0) {
            tuples.forEach(tuple -> tuple[node.slot] = value);
        }
        return tuples;
    }

    private List<@Nullable Object[]> product(List<@Nullable Object[]> left, List<@Nullable Object[]> right) {
        List<@Nullable Object[]> all = new ArrayList<>(left.size() * right.size());
        for (@Nullable Object[] a : left) {
            for (@Nullable Object[] b : right) {
                @Nullable Object[] both = new Object[width];
                for (int i = 0; i < width; i++) {
                    both[i] = a[i] != null ? a[i] : b[i];
                }
                all.add(both);
            }
        }
        return all;
    }
}
