package pro.interviewai.intelligence.cv.optimisation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.cv.content.Contact;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.content.Education;
import pro.interviewai.messages.cv.content.Experience;
import pro.interviewai.messages.cv.content.OtherSection;
import pro.interviewai.messages.cv.content.PartialDate;
import pro.interviewai.messages.cv.content.Period;
import pro.interviewai.messages.cv.content.Stated;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The labelled CVs as contents, of what a person read on their pages. */
final class LabelledContents {
    private static final Path FOLDER = Path.of("src/test/resources/cv/labelled");
    private static final String TRUTH = ".truth.json";

    private LabelledContents() {}

    record Labelled(String name, CvContent content) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Labelled> read() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(TRUTH))
                    .sorted()
                    .map(LabelledContents::labelled)
                    .toList();
        }
    }

    private static Labelled labelled(Path file) {
        try {
            JsonNode truth = JsonMapper.shared().readTree(Files.readString(file));
            return new Labelled(file.getFileName().toString().replace(TRUTH, ""), content(truth));
        } catch (IOException e) {
            throw new IllegalStateException("Cannot be read: " + file, e);
        }
    }

    private static CvContent content(JsonNode cv) {
        Stated summary = typed(cv, "summary");
        return new CvContent(
                new Contact(
                        typed(cv, "name"),
                        null,
                        typed(cv, "email"),
                        typed(cv, "phone"),
                        typed(cv, "location"),
                        typed(cv, "linkedin"),
                        typed(cv, "github"),
                        List.of(),
                        List.of()),
                summary == null ? List.of() : List.of(summary),
                cv.path("experience").valueStream().map(LabelledContents::role).toList(),
                cv.path("education")
                        .valueStream()
                        .map(LabelledContents::programme)
                        .toList(),
                all(cv, "skills"),
                all(cv, "languages"),
                all(cv, "certifications"),
                List.<OtherSection>of(),
                List.of());
    }

    private static Experience role(JsonNode role) {
        return new Experience(
                typed(role, "title"),
                typed(role, "company"),
                typed(role, "team"),
                typed(role, "location"),
                period(role),
                List.of(),
                all(role, "achievements"));
    }

    private static Education programme(JsonNode programme) {
        return new Education(
                typed(programme, "degree"),
                typed(programme, "institution"),
                typed(programme, "location"),
                period(programme),
                typed(programme, "gpa"),
                typed(programme, "honours"),
                List.of());
    }

    private static @Nullable Period period(JsonNode entry) {
        Stated start = typed(entry, "start");
        Stated end = typed(entry, "end");
        if (start == null && end == null) {
            return null;
        }
        return new Period(
                Stated.typed((start == null ? "" : start.text()) + " – " + (end == null ? "" : end.text())),
                start == null ? null : new PartialDate(start.text()),
                end == null ? null : new PartialDate(end.text()),
                entry.path("current").asBoolean(false));
    }

    private static @Nullable Stated typed(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() && !value.asString().isBlank() ? Stated.typed(value.asString()) : null;
    }

    private static List<Stated> all(JsonNode node, String field) {
        return node.path(field)
                .valueStream()
                .map(JsonNode::asString)
                .map(Stated::typed)
                .toList();
    }
}
