package pro.interviewai.embeddedmongo.query;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pro.interviewai.embeddedmongo.index.IndexEntries;
import pro.interviewai.embeddedmongo.index.KeyString;
import pro.interviewai.embeddedmongo.index.Scannable;

/** Chooses what to read for a query: the ranges of one index, or everything. */
public final class Planner {

    private static final int MAX_PREFIXES = 20_000;
    private static final int UNIQUE_SCORE = 100;
    private static final int EQUAL_SCORE = 10;
    private static final int RANGE_SCORE = 5;
    private static final int SORT_SCORE = 3;

    private final Conditions conditions;
    private final List<Map.Entry<String, Boolean>> sort;

    private Planner(Conditions conditions, List<Map.Entry<String, Boolean>> sort) {
        this.conditions = conditions;
        this.sort = sort;
    }

    public static Plan plan(
            Document query, @Nullable Document orderBy, Scannable everything, Collection<? extends Scannable> indexes) {
        List<Map.Entry<String, Boolean>> sort = sortKeys(orderBy);
        Planner planner = new Planner(Conditions.of(query), sort);
        Plan best = new Plan(everything, List.of(KeyRange.ALL), false, sort.isEmpty(), 0);
        for (Scannable index : indexes) {
            if (!planner.usable(index)) {
                continue;
            }
            best = better(best, planner.plan(index, null, null));
            for (Map.Entry<String, Conditions> element :
                    planner.conditions.elements().entrySet()) {
                best = better(best, planner.plan(index, element.getKey(), element.getValue()));
            }
        }
        return best;
    }

    private static Plan better(Plan one, Plan other) {
        return other.score() > one.score() ? other : one;
    }

    /** Empty if there is no order, or none that an index could have. */
    private static List<Map.Entry<String, Boolean>> sortKeys(@Nullable Document orderBy) {
        List<Map.Entry<String, Boolean>> keys = new ArrayList<>();
        if (orderBy != null) {
            orderBy.forEach((path, direction) ->
                    keys.add(Map.entry(path, direction instanceof Number number && number.doubleValue() > 0)));
        }
        return keys;
    }

    private boolean usable(Scannable index) {
        boolean positional =
                index.getKeys().stream().anyMatch(key -> key.getKey().matches("(.*\\.)?\\d+(\\..*)?"));
        if (positional || (index.flags() & IndexEntries.OPAQUE) != 0) {
            return false;
        }
        Document filter = index.partialFilter();
        return filter == null || conditions.imply(filter);
    }

    private Plan plan(Scannable index, @Nullable String array, @Nullable Conditions element) {
        List<byte[]> prefixes = List.of(new byte[0]);
        List<KeyRange> ranges = null;
        int score = 0;
        int fixed = 0;
        boolean single = true;
        boolean present = !index.leavesOutAbsent();
        boolean arrayUsed = false;
        for (int i = 0; i < index.getKeys().size() && ranges == null; i++) {
            IndexKey key = index.getKeys().get(i);
            boolean inElement =
                    array != null && (key.getKey().equals(array) || key.getKey().startsWith(array + "."));
            boolean multikey = (index.multikeyMask() >>> i & 1) == 1;
            if (multikey && !inElement && (arrayUsed || array != null)) {
                break;
            }
            Bounds bounds = inElement && element != null ? element.on(key.getKey()) : conditions.on(key.getKey());
            if (bounds == null) {
                break;
            }
            arrayUsed |= multikey && !inElement;
            present |= bounds.impliesPresence();
            if (bounds.points != null) {
                List<byte[]> next = extend(prefixes, bounds.points, key.isAscending());
                if (next.size() > MAX_PREFIXES) {
                    break;
                }
                prefixes = next;
                single &= bounds.points.size() == 1;
                fixed++;
                score += EQUAL_SCORE;
            } else {
                KeyRange range = rangeOf(bounds, key.isAscending(), multikey && !inElement, index.flags());
                ranges = prefixes.stream().map(prefix -> within(prefix, range)).toList();
                score += RANGE_SCORE;
            }
        }
        if (!present) {
            return new Plan(index, List.of(), false, false, -1);
        }
        if (index.isUnique() && fixed == index.getKeys().size()) {
            score += UNIQUE_SCORE;
        }
        if (ranges == null) {
            ranges = prefixes.stream().map(Planner::startingWith).toList();
        }
        int direction = single ? sortDirection(index, fixed) : 0;
        score += direction == 0 || sort.isEmpty() ? 0 : SORT_SCORE;
        return new Plan(index, ranges, direction < 0, direction != 0, score);
    }

    private static List<byte[]> extend(List<byte[]> prefixes, List<Object> points, boolean ascending) {
        TreeSet<byte[]> result = new TreeSet<>(Arrays::compareUnsigned);
        for (byte[] prefix : prefixes) {
            for (Object point : points) {
                result.add(KeyString.concat(prefix, KeyString.of(point, ascending)));
                if (result.size() > MAX_PREFIXES) {
                    return List.copyOf(result);
                }
            }
        }
        return List.copyOf(result);
    }

    private static KeyRange startingWith(byte[] prefix) {
        return prefix.length == 0 ? KeyRange.ALL : new KeyRange(prefix, KeyString.after(prefix));
    }

    private static KeyRange within(byte[] prefix, KeyRange range) {
        return new KeyRange(KeyString.concat(prefix, range.from()), KeyString.concat(prefix, range.to()));
    }

    /** Of an array's elements one may lie above the lower bound and another below the upper one. */
    private static KeyRange rangeOf(Bounds bounds, boolean ascending, boolean oneSided, int flags) {
        Object lower = bounds.lower;
        Object upper = oneSided && lower != null ? null : bounds.upper;
        int type = KeyString.typeOf(lower == null ? upper : lower);
        boolean whole = (flags & IndexEntries.NOT_A_NUMBER) != 0 && type == KeyString.NUMBER;
        Object first = ascending ? lower : upper;
        Object last = ascending ? upper : lower;
        byte edge = (byte) (ascending ? type : ~type);
        byte[] from = {edge};
        byte[] to = {(byte) (edge + 1)};
        if (first != null && !whole) {
            byte[] end = KeyString.of(KeyString.widened(first, ascending), ascending);
            from = isInclusive(bounds, first, ascending) ? end : KeyString.after(end);
        }
        if (last != null && !whole) {
            byte[] end = KeyString.of(KeyString.widened(last, !ascending), ascending);
            to = isInclusive(bounds, last, !ascending) ? KeyString.after(end) : end;
        }
        return new KeyRange(from, to);
    }

    /** Decimals are keyed as doubles, so a bound may share its key with values beyond it. */
    private static boolean isInclusive(Bounds bounds, Object value, boolean lower) {
        return value instanceof Decimal128 || (lower ? bounds.lowerInclusive : bounds.upperInclusive);
    }

    /** 1 or -1 if the index has the order asked for, read forwards or backwards; 0 if not. */
    private int sortDirection(Scannable index, int fixed) {
        if (sort.isEmpty()) {
            return 1;
        }
        if (index.multikeyMask() != 0 || (index.flags() & IndexEntries.UNSORTABLE) != 0) {
            return 0;
        }
        List<IndexKey> keys = new ArrayList<>(index.getKeys());
        if (!index.isUnique()) {
            keys.add(new IndexKey("_id", true));
        }
        List<String> constant =
                keys.subList(0, fixed).stream().map(IndexKey::getKey).toList();
        int at = fixed;
        int direction = 0;
        for (Map.Entry<String, Boolean> wanted : sort) {
            if (constant.contains(wanted.getKey())) {
                continue;
            }
            if (at == keys.size() || !keys.get(at).getKey().equals(wanted.getKey())) {
                return 0;
            }
            int step = keys.get(at++).isAscending() == wanted.getValue() ? 1 : -1;
            if (direction != 0 && direction != step) {
                return 0;
            }
            direction = step;
        }
        return direction == 0 ? 1 : direction;
    }
}
