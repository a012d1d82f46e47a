package pro.interviewai.intelligence.cv.output;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.content.PartialDate;
import pro.interviewai.messages.cv.content.Stated;
import tools.jackson.databind.JsonNode;

/** A value of somebody's file with its path, such as {@code work[2].position}; what is of another type than asked for is refused. */
record Given(JsonNode node, String path) {
    private static final int MOST_ITEMS = 1_000;

    /** Empty where it is not there. */
    Given object(String name) {
        Given value = field(name);
        if (!value.isNothing() && !value.node.isObject()) {
            throw value.wrong("an object");
        }
        return value;
    }

    List<Given> objects(String name) {
        List<Given> items = items(name);
        for (Given item : items) {
            if (!item.node.isObject()) {
                throw item.wrong("an object");
            }
        }
        return items;
    }

    /** Without blank ones. */
    List<String> texts(String name) {
        return items(name).stream().map(Given::text).filter(Objects::nonNull).toList();
    }

    List<Stated> stated(String name) {
        return texts(name).stream().map(Stated::typed).toList();
    }

    /** None where it is blank, null or not there. */
    @Nullable
    String text(String name) {
        return field(name).text();
    }

    /** Those of the fields that say something, with commas between; none where none does. */
    @Nullable
    String joined(Stream<String> names) {
        String all =
                String.join(", ", names.map(this::text).filter(Objects::nonNull).toList());
        return all.isEmpty() ? null : all;
    }

    boolean flag(String name) {
        Given value = field(name);
        if (!value.isNothing() && !value.node.isBoolean()) {
            throw value.wrong("true or false");
        }
        return value.node.isBoolean() && value.node.booleanValue();
    }

    @Nullable
    PartialDate date(String name) {
        String text = text(name);
        try {
            return text == null ? null : new PartialDate(text);
        } catch (IllegalArgumentException noDate) {
            throw field(name).wrong("a date such as 2014, 2014-03 or 2014-03-05");
        }
    }

    /** The same for whatever should have been something else. */
    ProblemException wrong(String wanted) {
        return JsonResume.invalid("%s should be %s.".formatted(path.isEmpty() ? "The file" : path, wanted));
    }

    private @Nullable String text() {
        if (isNothing()) {
            return null;
        }
        if (!node.isString()) {
            throw wrong("text");
        }
        return node.stringValue().isBlank() ? null : node.stringValue();
    }

    private List<Given> items(String name) {
        Given value = field(name);
        if (value.isNothing()) {
            return List.of();
        }
        if (!value.node.isArray()) {
            throw value.wrong("a list");
        }
        if (value.node.size() > MOST_ITEMS) {
            throw value.wrong("a list of at most %d".formatted(MOST_ITEMS));
        }
        return IntStream.range(0, value.node.size())
                .mapToObj(index -> new Given(value.node.get(index), "%s[%d]".formatted(value.path, index)))
                .toList();
    }

    private Given field(String name) {
        return new Given(node.path(name), path.isEmpty() ? name : path + "." + name);
    }

    private boolean isNothing() {
        return node.isMissingNode() || node.isNull();
    }
}
