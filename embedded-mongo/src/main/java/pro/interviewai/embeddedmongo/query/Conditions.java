package pro.interviewai.embeddedmongo.query;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The part of a query that indexes can narrow. Whatever is left out is still checked on every document, so leaving out
 * is always right.
 */
final class Conditions {

    private final Map<String, Bounds> fields = new HashMap<>();
    /** By array path: what one element of it has to satisfy, by full path. */
    private final Map<String, Conditions> elements = new LinkedHashMap<>();

    private final Document literal = new Document();

    static Conditions of(Document query) {
        Conditions conditions = new Conditions();
        conditions.collect(query, "");
        return conditions;
    }

    @Nullable
    Bounds on(String path) {
        Bounds bounds = fields.get(path);
        return bounds != null && bounds.isUseful() ? bounds : null;
    }

    Map<String, Conditions> elements() {
        return elements;
    }

    boolean isEmpty() {
        return elements.isEmpty() && fields.values().stream().noneMatch(Bounds::isUseful);
    }

    /** Whether every document that matches the query surely matches the filter of a partial index. */
    boolean imply(Document filter) {
        return filter.entrySet().stream().allMatch(entry -> {
            if (literal.containsKey(entry.getKey()) && Objects.equals(literal.get(entry.getKey()), entry.getValue())) {
                return true;
            }
            Bounds bounds = on(entry.getKey());
            if (bounds == null || !bounds.impliesPresence() || !(entry.getValue() instanceof Document operators)) {
                return false;
            }
            return operators.equals(new Document("$exists", true))
                    || operators.equals(new Document("$type", "string"))
                            && bounds.points != null
                            && bounds.points.stream().allMatch(String.class::isInstance);
        });
    }

    private void collect(Document query, String prefix) {
        query.forEach((key, value) -> {
            if (key.equals("$and") && value instanceof Collection<?> clauses) {
                for (Object clause : clauses) {
                    if (clause instanceof Document part) {
                        collect(part, prefix);
                    }
                }
            } else if (!key.startsWith("$")) {
                literal.putIfAbsent(prefix + key, value);
                field(prefix + key, value);
            }
        });
    }

    private void field(String path, @Nullable Object value) {
        Bounds bounds = fields.computeIfAbsent(path, _ -> new Bounds());
        if (!(value instanceof Document document)) {
            bounds.equal(value);
        } else if (isOperators(document)) {
            document.forEach((operator, operand) -> operator(path, bounds, operator, operand));
        } else if (path.equals("_id")) {
            bounds.exactDocument(document);
        }
    }

    private static boolean isOperators(Document document) {
        return !document.isEmpty() && document.keySet().iterator().next().startsWith("$");
    }

    private void operator(String path, Bounds bounds, String operator, @Nullable Object operand) {
        switch (operator) {
            case "$eq" -> bounds.equal(operand);
            case "$gt" -> bounds.above(operand, false);
            case "$gte" -> bounds.above(operand, true);
            case "$lt" -> bounds.below(operand, false);
            case "$lte" -> bounds.below(operand, true);
            case "$in" -> {
                if (operand instanceof Collection<?> values) {
                    bounds.anyOf(values, path.equals("_id"));
                }
            }
            case "$elemMatch" -> {
                if (operand instanceof Document element && !elements.containsKey(path)) {
                    Conditions one = new Conditions();
                    if (isOperators(element)) {
                        one.field(path, element);
                    } else {
                        one.collect(element, path + ".");
                    }
                    elements.put(path, one);
                }
            }
            default -> {
                // checked on the document
            }
        }
    }
}
