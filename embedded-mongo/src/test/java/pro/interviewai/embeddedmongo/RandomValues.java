package pro.interviewai.embeddedmongo;

import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.ObjectId;

/** Documents, indexes and queries over a few fields, so that they often meet. */
final class RandomValues {

    private static final List<String> PATHS = List.of("a", "b", "c.x", "c.y", "d");
    private static final List<String> OPERATORS = List.of("$eq", "$gt", "$gte", "$lt", "$lte", "$ne");

    private final Random random;
    private final boolean arrays;

    /** Few values, so that a query finds much and a wrong bound loses something. */
    private final boolean dense;

    RandomValues(Random random, boolean arrays, boolean dense) {
        this.random = random;
        this.arrays = arrays;
        this.dense = dense;
    }

    boolean arrays() {
        return arrays;
    }

    int number(int bound) {
        return random.nextInt(bound);
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    Object scalar() {
        if (dense && random.nextInt(8) > 0) {
            return random.nextInt(9) == 0 ? null : random.nextInt(4);
        }
        return switch (random.nextInt(16)) {
            case 0 -> null;
            case 1 -> random.nextInt(3) + 0.5;
            case 2 -> (long) random.nextInt(5);
            case 3 -> oneOf(List.of(Long.MAX_VALUE, Long.MAX_VALUE - 1, 1L << 53, (1L << 53) + 1, 1L << 40));
            case 4 -> oneOf(List.of("", "a", "a\0", "a\0b", "b", "\uE000", "\uD83D\uDE00"));
            case 5 -> new Date(random.nextInt(3));
            case 6 -> random.nextBoolean();
            case 7 -> new ObjectId("00000000000000000000000" + random.nextInt(3));
            case 8 -> new UUID(0, random.nextInt(3));
            case 9 -> oneOf(List.of(Double.NaN, -0.0, Double.NEGATIVE_INFINITY, 1e18));
            default -> random.nextInt(5) - 1;
        };
    }

    private Object value() {
        if (arrays && random.nextInt(4) == 0) {
            List<Object> list = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                list.add(random.nextInt(8) == 0 ? Arrays.asList(scalar()) : scalar());
            }
            return list;
        }
        return random.nextInt(12) == 0 ? new Document("x", scalar()) : scalar();
    }

    private Document pair() {
        Document pair = new Document();
        if (random.nextInt(5) > 0) {
            pair.append("x", scalar());
        }
        return random.nextInt(5) > 0 ? pair.append("y", scalar()) : pair;
    }

    Document document() {
        Document document = new Document();
        for (String field : List.of("a", "b", "d")) {
            if (random.nextInt(5) > 0) {
                document.append(field, value());
            }
        }
        if (arrays && random.nextBoolean()) {
            List<Object> list = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                list.add(random.nextInt(8) == 0 ? scalar() : pair());
            }
            document.append("c", list);
        } else if (random.nextInt(4) > 0) {
            document.append("c", pair());
        }
        return document;
    }

    Document indexKeys() {
        Document keys = new Document();
        if (random.nextInt(3) == 0) {
            keys.append("c.x", 1).append("c.y", random.nextBoolean() ? 1 : -1);
        }
        for (int i = random.nextInt(3); i >= 0; i--) {
            keys.putIfAbsent(oneOf(PATHS), random.nextBoolean() ? 1 : -1);
        }
        return keys;
    }

    IndexOptions indexOptions() {
        IndexOptions options = new IndexOptions();
        switch (random.nextInt(6)) {
            case 0 -> options.sparse(true);
            case 1 -> options.unique(true);
            case 2 -> options.unique(true).sparse(true);
            case 3 ->
                options.partialFilterExpression(
                        random.nextBoolean()
                                ? new Document("d", new Document("$exists", true))
                                : new Document("b", new Document("$gt", 1)));
            default -> {
                // plain
            }
        }
        return options;
    }

    Document query(int depth) {
        Document query = new Document();
        for (int i = random.nextInt(3); i >= 0; i--) {
            switch (depth == 0 ? 0 : random.nextInt(11)) {
                case 9 -> query.append("$and", bounds(oneOf(PATHS)));
                case 10 ->
                    query.append("c.x", random.nextInt(4)).append("c.y", new Document("$lte", random.nextInt(3)));
                case 7 ->
                    query.append(random.nextBoolean() ? "$or" : "$and", List.of(query(depth - 1), query(depth - 1)));
                case 8 ->
                    query.append(
                            "c", new Document("$elemMatch", new Document("x", condition()).append("y", condition())));
                default -> query.append(random.nextInt(12) == 0 ? "_id" : oneOf(PATHS), condition());
            }
        }
        return query;
    }

    /** Two clauses, which two elements of an array may fulfil. */
    private List<Document> bounds(String path) {
        return List.of(
                new Document(path, new Document("$gte", random.nextInt(3))),
                new Document(path, new Document("$lte", random.nextInt(3))));
    }

    private Object condition() {
        return switch (random.nextInt(7)) {
            case 0 -> new Document("$in", Arrays.asList(scalar(), scalar(), scalar()));
            case 1 -> new Document("$gte", random.nextInt(3)).append("$lt", random.nextInt(5));
            case 2 -> new Document("$exists", random.nextBoolean());
            case 3, 4 -> new Document(oneOf(OPERATORS), scalar());
            default -> scalar();
        };
    }

    Document sort() {
        Document sort = new Document();
        for (int i = random.nextInt(2); i >= 0; i--) {
            sort.putIfAbsent(oneOf(PATHS), random.nextBoolean() ? 1 : -1);
        }
        sort.append("_id", random.nextBoolean() ? 1 : -1);
        return sort;
    }

    Document projection(int i) {
        return i % 3 == 0 ? new Document("a", 1).append("c.x", 1) : null;
    }
}
