package pro.interviewai.intelligence.cv.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pro.interviewai.messages.cv.content.Contact;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.content.Education;
import pro.interviewai.messages.cv.content.Experience;
import pro.interviewai.messages.cv.content.PartialDate;
import pro.interviewai.messages.cv.content.Period;
import pro.interviewai.messages.cv.content.Stated;

/** The labelled CVs as they lie there, and the way from a file to the table. */
class LabelledCvsIT {
    private static final Path LABELLED = Path.of("src/test/resources/cv/labelled");

    @Test
    void eachDocumentHasATruth_andEachTruthADocument() throws IOException {
        var labelled = LabelledFolder.read(LABELLED);

        assertThat(labelled).hasSizeGreaterThanOrEqualTo(40);
        try (Stream<Path> files = Files.list(LABELLED)) {
            assertThat(files.filter(file -> file.toString().matches(".*\\.(pdf|docx|txt)")))
                    .containsExactlyInAnyOrderElementsOf(labelled.stream()
                            .map(LabelledFolder.Labelled::document)
                            .toList());
        }
    }

    @Test
    void eachTruthNamesAPersonThatCanOnlyBeInvented_andJudgesEveryField() throws IOException {
        for (var labelled : LabelledFolder.read(LABELLED)) {
            var person = labelled.truth().person();
            var name = labelled.document().toString();
            assertThat(person.of(Field.NAME)).as(name).hasSize(1);
            assertThat(person.of(Field.EMAIL)).as(name).allMatch(mail -> mail.matches("\\S+@example\\.(com|org)"));
            assertThat(person.fields())
                    .as(name)
                    .contains(
                            Field.PHONE,
                            Field.LOCATION,
                            Field.LINKEDIN,
                            Field.GITHUB,
                            Field.SUMMARY,
                            Field.SKILL,
                            Field.LANGUAGE,
                            Field.CERTIFICATION);
            assertThat(labelled.truth().experience())
                    .as(name)
                    .allMatch(role -> role.fields().size() == 8);
            assertThat(labelled.truth().education())
                    .as(name)
                    .allMatch(role -> role.fields().size() == 7);
        }
    }

    @Test
    void fieldsAreFoundAndNotInvented() throws IOException {
        var accuracy = CvAccuracy.measure(LABELLED, ReadingUnderTest.reading());

        assertThat(accuracy.unread()).isEmpty();
        assertThat(accuracy.total().f1()).isGreaterThanOrEqualTo(0.93);
    }

    @Test
    void theProductReadsThem() throws IOException {
        var accuracy = CvAccuracy.measure(LABELLED, ReadingUnderTest.reading());

        assertThat(accuracy.unread()).isEmpty();
        assertThat(accuracy.total().f1()).isGreaterThanOrEqualTo(0.93);
    }

    @Test
    void aReadingIsMeasuredAgainstBothFormsOfTruth(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("ours.txt"), "ours");
        Files.writeString(folder.resolve("ours.truth.json"), """
                {"name": "Ann Example", "phone": null, "linkedin": "linkedin.com/in/ann", "summary": "One. Two.",
                 "experience": [{"title": "Cook", "company": "Inn", "start": "2019", "end": null, "current": true,
                                 "achievements": ["Fed 40."]}],
                 "education": [{"degree": "BA", "institution": "School", "end": "2018", "gpa": "1,3"}],
                 "skills": ["Soup"], "languages": []}
                """);
        Files.writeString(folder.resolve("theirs.pdf"), "theirs");
        Files.writeString(folder.resolve("theirs.truth.json"), """
                {"schemaVersion": 1, "contact": {"full_name": "Ann Example", "email": "ann@example.org"},
                 "experience": [{"title": "Cook", "company": "Inn", "dates": "2019 – today"}],
                 "education": [], "skills": ["Soup", "Bread"]}
                """);
        Files.writeString(folder.resolve("without-truth.pdf"), "nobody looks");
        Files.writeString(folder.resolve("broken.docx"), "broken");
        Files.writeString(folder.resolve("broken.truth.json"), "{\"name\": \"Bob Example\"}");

        var accuracy = CvAccuracy.measure(folder, (file, name) -> {
            if (name.startsWith("broken")) {
                throw new IOException("it is broken");
            }
            return content();
        });

        assertThat(accuracy.of(Field.NAME)).isEqualTo(new Tally(2, 1, 0));
        assertThat(accuracy.of(Field.EMAIL)).isEqualTo(new Tally(0, 1, 0));
        assertThat(accuracy.of(Field.PHONE)).isEqualTo(new Tally(0, 0, 1));
        assertThat(accuracy.of(Field.LINKEDIN)).isEqualTo(new Tally(1, 0, 0));
        assertThat(accuracy.of(Field.SUMMARY)).isEqualTo(new Tally(1, 0, 0));
        assertThat(accuracy.of(Field.TITLE)).isEqualTo(new Tally(2, 0, 0));
        assertThat(accuracy.of(Field.WORK_DATES)).isEqualTo(new Tally(1, 0, 0));
        assertThat(accuracy.of(Field.WORK_START)).isEqualTo(new Tally(1, 0, 0));
        assertThat(accuracy.of(Field.CURRENT)).isEqualTo(new Tally(1, 0, 0));
        assertThat(accuracy.of(Field.ACHIEVEMENT)).isEqualTo(new Tally(1, 0, 0));
        assertThat(accuracy.of(Field.GPA)).isEqualTo(new Tally(1, 0, 0));
        assertThat(accuracy.of(Field.SCHOOL_END)).isEqualTo(new Tally(0, 1, 1));
        assertThat(accuracy.of(Field.SKILL)).isEqualTo(new Tally(2, 1, 0));
        assertThat(accuracy.of(Field.LANGUAGE)).isEqualTo(new Tally(0, 0, 1));
        assertThat(accuracy.unread()).singleElement().asString().contains("broken.docx", "it is broken");
        assertThat(printed(accuracy))
                .contains("| name | 2 | 1 | 0 | 1.000 | 0.667 | 0.800 |", "3 documents", "not read: broken.docx");
    }

    private static String printed(CvAccuracy accuracy) {
        var bytes = new ByteArrayOutputStream();
        accuracy.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static CvContent content() {
        var contact = new Contact(
                Stated.typed("ANN EXAMPLE"),
                null,
                null,
                Stated.typed("2019"),
                null,
                Stated.typed("https://www.linkedin.com/in/ann"),
                null,
                List.of(),
                List.of());
        var role = new Experience(
                Stated.typed("Cook"),
                Stated.typed("Inn"),
                null,
                null,
                new Period(Stated.typed("2019 - today"), PartialDate.ofYear(2019), null, true),
                List.of(),
                List.of(Stated.typed("Fed 40.")));
        var programme = new Education(
                Stated.typed("BA"),
                Stated.typed("School"),
                null,
                new Period(Stated.typed("2017"), null, PartialDate.ofYear(2017), false),
                Stated.typed("1,3"),
                null,
                List.of());
        return new CvContent(
                contact,
                List.of(Stated.typed("One."), Stated.typed("Two.")),
                List.of(role),
                List.of(programme),
                List.of(Stated.typed("Soup")),
                List.of(Stated.typed("Latin")),
                List.of(),
                List.of(),
                List.of());
    }
}
