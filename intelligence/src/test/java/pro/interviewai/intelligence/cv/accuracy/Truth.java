package pro.interviewai.intelligence.cv.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.cv.accuracy.Facts.Entry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a person read on the page, from the {@code .truth.json} beside a document: in our form, or in the one of OfflineCV
 * (github.com/offlinecv/OfflineCV), which has the contact details in an object and the dates of roles as they are written.
 */
final class Truth {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Map<String, Field> PERSON = Map.of(
            "name", Field.NAME,
            "full_name", Field.NAME,
            "email", Field.EMAIL,
            "phone", Field.PHONE,
            "location", Field.LOCATION,
            "linkedin", Field.LINKEDIN,
            "github", Field.GITHUB,
            "summary", Field.SUMMARY);
    private static final Map<String, Field> LISTS =
            Map.of("skills", Field.SKILL, "languages", Field.LANGUAGE, "certifications", Field.CERTIFICATION);
    private static final Map<String, Field> ROLE = Map.of(
            "title", Field.TITLE,
            "company", Field.COMPANY,
            "team", Field.TEAM,
            "location", Field.WORKPLACE,
            "dates", Field.WORK_DATES,
            "start", Field.WORK_START,
            "end", Field.WORK_END,
            "current", Field.CURRENT,
            "achievements", Field.ACHIEVEMENT);
    private static final Map<String, Field> PROGRAMME = Map.of(
            "degree", Field.DEGREE,
            "institution", Field.INSTITUTION,
            "location", Field.SCHOOL_PLACE,
            "start", Field.SCHOOL_START,
            "end", Field.SCHOOL_END,
            "gpa", Field.GPA,
            "honours", Field.HONOURS);

    private Truth() {}

    static Facts read(Path file) throws IOException {
        JsonNode truth = JSON.readTree(Files.readString(file));
        Entry person = entry(truth, PERSON);
        fill(person, truth.path("contact"), PERSON);
        fill(person, truth, LISTS);
        return new Facts(person, entries(truth.path("experience"), ROLE), entries(truth.path("education"), PROGRAMME));
    }

    private static List<Entry> entries(JsonNode array, Map<String, Field> fields) {
        List<Entry> entries = new ArrayList<>();
        array.forEach(each -> entries.add(entry(each, fields)));
        return entries;
    }

    private static Entry entry(JsonNode object, Map<String, Field> fields) {
        Entry entry = new Entry();
        fill(entry, object, fields);
        return entry;
    }

    private static void fill(Entry entry, JsonNode object, Map<String, Field> fields) {
        fields.forEach((name, field) -> {
            JsonNode value = object.get(name);
            if (value == null) {
                return;
            }
            if (value.isArray()) {
                List<String> several = new ArrayList<>();
                value.forEach(each -> several.add(each.asString()));
                entry.with(field, several);
            } else {
                entry.with(field, single(field, value));
            }
        });
    }

    private static @Nullable String single(Field field, JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        return switch (field) {
            case CURRENT -> value.asBoolean() ? "yes" : null;
            case LINKEDIN, GITHUB -> Plain.address(value.asString());
            default -> value.asString();
        };
    }
}
