package pro.interviewai.intelligence.cv.accuracy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a CV says, by fields: those of the person and those of each role and each programme, which belong together. A field
 * that a truth does not know is not judged; one that it knows without a value says that the CV has none.
 */
record Facts(Entry person, List<Entry> experience, List<Entry> education) {

    /** Values of fields, without those that are empty. */
    static final class Entry {
        private final Map<Field, List<String>> values = new EnumMap<>(Field.class);

        Entry with(Field field, @Nullable String value) {
            return with(field, value == null ? List.of() : List.of(value));
        }

        Entry with(Field field, List<String> several) {
            List<String> plain = new ArrayList<>();
            for (String value : several) {
                String normal = Plain.of(value);
                if (!normal.isEmpty()) {
                    plain.add(normal);
                }
            }
            values.put(field, plain);
            return this;
        }

        List<String> of(Field field) {
            return values.getOrDefault(field, List.of());
        }

        Set<Field> fields() {
            return values.keySet();
        }
    }
}
