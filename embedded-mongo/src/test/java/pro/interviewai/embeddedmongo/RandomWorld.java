package pro.interviewai.embeddedmongo;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;

/** Documents, queries, indexes and updates that meet each other often: few paths, few values, every type. */
final class RandomWorld {
    private static final List<String> FIELDS = List.of("a", "b", "c", "d.x", "d.y", "st.a", "st.s", "st.t");
    private static final List<String> TEXTS = List.of("", "a", "A", "a\u0000b", "ab", "\u00e4", "\uffee", "\ud83d\ude00");
    private static final List<Long> LONGS = List.of(
            3_000_000_000L, -3_000_000_000L, 9_007_199_254_740_993L, Long.MAX_VALUE, Long.MIN_VALUE, (1L << 53) + 2);
    private static final List<Double> DOUBLES = List.of(
            0.5, -0.0, 2.0, 3e9 + 0.5, -3e9 - 0.5, 1e300, Double.NaN, Double.POSITIVE_INFINITY, 0x1p53);
    private static final UUID SOME_UUID = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID OTHER_UUID = UUID.fromString("f0000000-0000-4000-8000-000000000002");

    private final Random random;
    private final boolean arrays;

    RandomWorld(Random random, boolean arrays) {
        this.random = random;
        this.arrays = arrays;
    }

    Document document(int id) {
        return content(new Document("_id", id));
    }

    Document content(Document document) {
        for (String field : List.of("a", "b", "c")) {
            if (random.nextInt(5) > 0) {
                document.append(field, value());
            }
        }
        if (random.nextInt(4) > 0) {
            document.append("d", random.nextInt(6) == 0 ? value() : nested("x", "y"));
        }
        if (random.nextInt(4) > 0) {
            document.append("st", elements());
        }
        return document;
    }

    private Object elements() {
        if (!arrays) {
            return nested("a", "s", "t");
        }
        if (random.nextInt(8) == 0) {
            return value();
        }
        List<Object> elements = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            elements.add(random.nextInt(12) == 0 ? value() : nested("a", "s", "t"));
        }
        return elements;
    }

    private Document nested(String... fields) {
        Document document = new Document();
        for (String field : fields) {
            if (random.nextInt(5) > 0) {
                document.append(field, value());
            }
        }
        return document;
    }

    private Object value() {
        if (arrays && random.nextInt(8) == 0) {
            List<Object> values = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                values.add(random.nextInt(15) == 0 ? List.of(plain()) : scalar());
            }
            return values;
        }
        return random.nextInt(20) == 0 ? new Document("x", scalar()) : scalar();
    }

    Object scalar() {
        return switch (random.nextInt(14)) {
            case 0 -> null;
            case 1 -> pick(TEXTS);
            case 2 -> pick(LONGS);
            case 3 -> pick(DOUBLES);
            case 4 -> random.nextBoolean();
            case 5 -> new Date(random.nextInt(4) - 2);
            case 6 -> random.nextBoolean() ? SOME_UUID : OTHER_UUID;
            case 7 -> new ObjectId(0, random.nextInt(3));
            case 8 -> new Decimal128(random.nextInt(5));
            case 9 -> pick(TEXTS);
            default -> random.nextInt(6) - 1;
        };
    }

    Document query() {
        Document query = new Document();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            switch (random.nextInt(12)) {
                case 0 -> query.put("$or", List.of(condition(), condition()));
                case 1 -> query.put("$and", List.of(condition(), condition()));
                case 2 -> query.put("_id", idCondition());
                case 3, 4 -> query.put("st", new Document("$elemMatch", elementCondition()));
                default -> query.putAll(condition());
            }
        }
        return query;
    }

    private Object idCondition() {
        int from = random.nextInt(150);
        return switch (random.nextInt(3)) {
            case 0 -> from;
            case 1 -> new Document("$gte", from).append("$lt", from + random.nextInt(60));
            default -> new Document("$in", List.of(from, from + 3L, from + 5.0));
        };
    }

    private Document condition() {
        return new Document(pick(FIELDS), operators());
    }

    private Document elementCondition() {
        Document condition = new Document("a", operators());
        if (random.nextInt(3) > 0) {
            condition.append("s", operators());
        }
        if (random.nextInt(4) == 0) {
            condition.append("t", operators());
        }
        return condition;
    }

    private Object operators() {
        return switch (random.nextInt(12)) {
            case 0 -> new Document("$in", List.of(plain(), plain(), plain()));
            case 1 -> new Document("$gt", plain());
            case 2 -> new Document("$lte", plain());
            case 3 -> new Document("$gte", plain()).append("$lt", plain());
            case 4 -> new Document("$gt", random.nextInt(3)).append("$lte", random.nextInt(6));
            case 5 -> new Document("$ne", plain());
            case 6 -> new Document("$exists", random.nextBoolean());
            case 7 -> new Document("$eq", scalar());
            default -> random.nextInt(8) == 0 ? scalar() : plain();
        };
    }

    private Object plain() {
        Object value = scalar();
        return value == null ? random.nextInt(4) : value;
    }

    Document sort() {
        Document sort = new Document();
        for (int i = random.nextInt(3); i > 0; i--) {
            sort.append(random.nextInt(4) == 0 ? "_id" : pick(FIELDS), random.nextBoolean() ? 1 : -1);
        }
        return sort;
    }

    Document indexKey() {
        Document key = new Document();
        if (random.nextInt(3) == 0) {
            key.append("st.a", direction()).append("st.s", direction());
        }
        for (int i = random.nextInt(key.isEmpty() ? 3 : 2) + (key.isEmpty() ? 1 : 0); i > 0; i--) {
            key.append(pick(FIELDS), direction());
        }
        return key;
    }

    private int direction() {
        return random.nextBoolean() ? 1 : -1;
    }

    Document partialFilter() {
        List<Supplier<Document>> filters = List.of(
                () -> new Document("a", new Document("$exists", true)),
                () -> new Document("b", new Document("$gt", 0)),
                () -> new Document("c", "a"));
        return pick(filters).get();
    }

    Document update() {
        return switch (random.nextInt(4)) {
            case 0 -> new Document("$unset", new Document(pick(List.of("a", "b", "c", "d", "st")), ""));
            case 1 -> new Document("$set", new Document("st", elements()));
            default -> new Document("$set", new Document(pick(List.of("a", "b", "c")), value()));
        };
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
