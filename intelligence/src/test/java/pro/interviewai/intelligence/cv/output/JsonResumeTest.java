package pro.interviewai.intelligence.cv.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.content.Experience;
import pro.interviewai.messages.cv.content.OtherSection;
import pro.interviewai.messages.cv.content.PartialDate;
import pro.interviewai.messages.cv.content.Period;
import pro.interviewai.messages.cv.content.Stated;

class JsonResumeTest {

    @Test
    void our_own_file_gives_all_back() {
        assertThat(JsonResume.read(JsonResume.write(Cvs.full()))).isEqualTo(Cvs.full());
        assertThat(JsonResume.read(JsonResume.write(Cvs.arabic()))).isEqualTo(Cvs.arabic());
    }

    @Test
    void others_find_what_they_know() {
        assertThat(new String(JsonResume.write(Cvs.full()), UTF_8))
                .contains("\"label\" : \"Backend Engineer\"")
                .contains("\"url\" : \"https://linkedin.com/in/ivan-primerov\"")
                .contains("\"position\" : \"Senior Engineer\"")
                .contains("\"startDate\" : \"2019-03\"")
                .contains("\"startDate\" : \"2014\"")
                .contains("\"score\" : \"4.8/5\"");
    }

    @Test
    void what_somebody_changed_since_counts() {
        String changed = new String(JsonResume.write(Cvs.full()), UTF_8)
                .replaceFirst("\"startDate\" : \"2019-03\"", "\"startDate\" : \"2018-01\"")
                .replace(
                        "\"url\" : \"https://linkedin.com/in/ivan-primerov\"",
                        "\"url\" : \"https://linkedin.com/in/i\"");

        CvContent cv = JsonResume.read(changed.getBytes(UTF_8));

        assertThat(cv.experience().getFirst().period())
                .isEqualTo(new Period(Stated.typed("2018-01"), PartialDate.ofMonth(2018, 1), null, false));
        assertThat(cv.contact().linkedin()).isEqualTo(Stated.typed("https://linkedin.com/in/i"));
    }

    @Test
    void a_file_of_another_program_is_read() {
        CvContent cv = read("""
                {"basics": {"name": "Ada Example", "email": "", "phone": null, "image": 5, "url": "https://ada.example.org",
                   "location": {"city": "London", "countryCode": "GB"},
                   "profiles": [{"network": "GitHub", "username": "ada"}, {"network": "Mastodon", "url": "https://m.example/ada"}]},
                 "work": [{"name": "Contoso", "position": "Engineer", "startDate": "2014", "endDate": "2016-05-01"}],
                 "education": [{"institution": "TATU", "area": "Physics", "studyType": "BSc"}],
                 "skills": [{"name": "Web", "level": "Master", "keywords": ["HTML", "CSS", "HTML"]}],
                 "languages": [{"language": "German", "fluency": "native"}],
                 "certificates": [{"name": "SAA", "issuer": "Example", "date": "2020"}],
                 "projects": [{"name": "Reader", "startDate": "2019", "highlights": ["Fast"], "unknown": {}}],
                 "references": []}
                """);

        assertThat(cv.contact().location()).isEqualTo(Stated.typed("London, GB"));
        assertThat(cv.contact().email()).isNull();
        assertThat(cv.contact().github()).isEqualTo(Stated.typed("ada"));
        assertThat(cv.contact().links()).isEqualTo(Cvs.all("https://ada.example.org", "https://m.example/ada"));
        assertThat(cv.experience())
                .containsExactly(new Experience(
                        Stated.typed("Engineer"),
                        Stated.typed("Contoso"),
                        null,
                        null,
                        new Period(
                                Stated.typed("2014 – 2016-05-01"),
                                PartialDate.ofYear(2014),
                                new PartialDate("2016-05-01"),
                                false),
                        List.of(),
                        List.of()));
        assertThat(cv.education().getFirst().degree()).isEqualTo(Stated.typed("BSc, Physics"));
        assertThat(cv.skills()).isEqualTo(Cvs.all("Web", "HTML", "CSS"));
        assertThat(cv.languages()).isEqualTo(Cvs.all("German (native)"));
        assertThat(cv.certifications()).isEqualTo(Cvs.all("SAA, Example, 2020"));
        assertThat(cv.others())
                .containsExactly(new OtherSection(Stated.typed("Projects"), Cvs.all("Reader, 2019", "Fast")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | The file should be an object.",
                "'' | The file should be an object.",
                "{\"work\": {}} | work should be a list.",
                "{\"work\": [[]]} | work[0] should be an object.",
                "{\"work\": [{}, {\"position\": 5}]} | work[1].position should be text.",
                "{\"basics\": {\"location\": []}} | basics.location should be an object.",
                "{\"education\": [{\"courses\": [\"a\", {}]}]} | education[0].courses[1] should be text.",
                "{\"work\": [{\"endDate\": \"May 2014\"}]}"
                        + " | work[0].endDate should be a date such as 2014, 2014-03 or 2014-03-05.",
                "{\"meta\": {\"interviewai\": {\"order\": [{\"section\": \"x\"}]}}}"
                        + " | meta.interviewai.order[0] should be a section of a CV.",
                "{\"work\": | The file cannot be read as JSON at line 1, column 9.",
            })
    void what_is_wrong_is_told_with_its_place(String file, String detail) {
        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(ProblemException.class, problem -> {
            assertThat(problem.problem()).isEqualTo(CvProblem.CV_JSON_INVALID);
            assertThat(problem.detail()).isEqualTo(detail);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"depth", "size", "items"})
    void nobody_sends_more_than_a_cv(String much) {
        String file = switch (much) {
            case "depth" -> "{\"x\": " + "[".repeat(30) + "]".repeat(30) + "}";
            case "size" -> "{\"x\": \"" + "a".repeat(1_000_000) + "\"}";
            default -> "{\"skills\": [" + "{},".repeat(1_000) + "{}]}";
        };

        assertThatThrownBy(() -> read(file)).isInstanceOf(ProblemException.class);
    }

    private static CvContent read(String json) {
        return JsonResume.read(json.getBytes(UTF_8));
    }
}
