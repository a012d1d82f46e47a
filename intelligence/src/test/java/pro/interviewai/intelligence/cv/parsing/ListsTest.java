package pro.interviewai.intelligence.cv.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ListsTest {
    static Stream<Arguments> skills() {
        return Stream.of(
                row("Java, Go; Rust | C++ • C# · .NET", "Java", "Go", "Rust", "C++", "C#", ".NET"),
                row("Languages: Java, Go\nTools: Git, Docker", "Java", "Go", "Git", "Docker"),
                row("Languages\tJava, Go\nTools\tGit, Docker", "Java", "Go", "Git", "Docker"),
                row("• Java\n• Go\n• R&D", "Java", "Go", "R&D"),
                row("AWS (EC2, S3), Docker", "AWS (EC2, S3)", "Docker"),
                row("HTML/CSS, CI/CD, TCP/IP, UI/UX, S/4HANA", "HTML", "CSS", "CI/CD", "TCP/IP", "UI/UX", "S/4HANA"),
                row("Kafka / RabbitMQ", "Kafka", "RabbitMQ"),
                row("python,c,java", "python", "c", "java"),
                row("Java, java, JAVA, JavaScript", "Java", "JavaScript"),
                row("Java、Go，Python；SQL", "Java", "Go", "Python", "SQL"),
                row("Java، Go؛ SQL", "Java", "Go", "SQL"),
                row("• Node.js\n• NodeJS\n• 1С", "Node.js", "NodeJS", "1С"),
                row("Java, Go.", "Java", "Go"),
                row("1С:Бухгалтерия, Excel", "1С:Бухгалтерия", "Excel"),
                row("Cloud: AWS", "AWS"),
                row("Cloud:AWS", "AWS"),
                row("Java\tGo\tRust", "Java", "Go", "Rust"));
    }

    private static Arguments row(String section, String... skills) {
        return Arguments.of(section, List.of(skills));
    }

    @ParameterizedTest
    @MethodSource("skills")
    void skills_oneEach(String section, List<String> skills) {
        assertThat(Cv.texts(Cv.read("Jane Doe\nSkills\n" + section).skills())).isEqualTo(skills);
    }

    @Test
    void sentences_areNoSkillsAndAreKept() {
        var content = Cv.read("""
                Jane Doe
                Skills
                • Java
                • I have led teams of ten people through two mergers and a move.
                """);
        assertThat(Cv.texts(content.skills())).containsExactly("Java");
        assertThat(content.others()).singleElement().satisfies(other -> {
            assertThat(other.heading().text()).isEqualTo("Skills");
            assertThat(Cv.texts(other.lines()))
                    .containsExactly("I have led teams of ten people through two mergers and a move.");
        });
    }

    @Test
    void aSkillOverTwoLines_isOne() {
        assertThat(Cv.texts(Cv.read("""
                Jane Doe
                Skills
                Java, Spring Boot, Hibernate, PostgreSQL, Redis, Docker, Apache
                Kafka, Helm
                """).skills()))
                .containsExactly(
                        "Java", "Spring Boot", "Hibernate", "PostgreSQL", "Redis", "Docker", "Apache Kafka", "Helm");
    }

    @Test
    void languagesUnderTechnicalSkills_areNotSpoken() {
        var inline = Cv.read("Jane Doe\nTechnical Skills\nLanguages: Java, Go\nTools: Git");
        assertThat(Cv.texts(inline.skills())).containsExactly("Java", "Go", "Git");
        assertThat(inline.languages()).isEmpty();
        var below = Cv.read("Jane Doe\nTechnical Skills\nLanguages\nJava, Go");
        assertThat(Cv.texts(below.skills())).contains("Java", "Go");
        assertThat(below.languages()).isEmpty();
        var spoken = Cv.read("Jane Doe\nSkills\nJava\nLanguages: English (C1), German");
        assertThat(Cv.texts(spoken.languages())).containsExactly("English (C1)", "German");
    }

    static Stream<Arguments> languages() {
        return Stream.of(
                row("English — C1\nGerman — B2", "English — C1", "German — B2"),
                row("English (fluent), German (B2)", "English (fluent)", "German (B2)"),
                row("English, fluent; German, basic", "English, fluent", "German, basic"),
                row("English\tFluent\nGerman\tB1", "English Fluent", "German B1"),
                row("English\nFluent\nGerman\nB1", "English Fluent", "German B1"),
                row("Русский — родной, Английский — B2", "Русский — родной", "Английский — B2"),
                row("Oʻzbek tili: ona tili | Ingliz tili: B2", "Oʻzbek tili: ona tili", "Ingliz tili: B2"),
                row("العربية: اللغة الأم، الإنجليزية: متقدم", "العربية: اللغة الأم", "الإنجليزية: متقدم"),
                row("英语：流利、日语：N2", "英语：流利", "日语：N2"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void languages_withTheLevelAsWritten(String section, List<String> languages) {
        assertThat(Cv.texts(Cv.read("Jane Doe\nLanguages\n" + section).languages()))
                .isEqualTo(languages);
    }

    @Test
    void certificates_oneEach() {
        assertThat(Cv.texts(Cv.read("""
                Jane Doe
                Certifications
                • Certified Kubernetes Administrator, CNCF\t2021
                • Oracle Certified Professional
                issued in 2019
                PMP; Scrum Master
                """).certifications()))
                .containsExactly(
                        "Certified Kubernetes Administrator, CNCF 2021",
                        "Oracle Certified Professional issued in 2019",
                        "PMP",
                        "Scrum Master");
    }

    @Test
    void aNameBeforeALevelInBrackets_isALanguage() {
        assertThat(Cv.texts(Cv.read("Jane Doe\nLangues\nFrançais (langue maternelle)\nGallo (courant)")
                        .languages()))
                .containsExactly("Français (langue maternelle)", "Gallo (courant)");
    }

    @Test
    void qualifications_areCertificatesUnlessAProgrammeOrSchoolIsNamed() {
        var certificates = Cv.read("Jane Doe\nQualifications\nSMSTS (2019)\nCSCS Black Card");
        assertThat(Cv.texts(certificates.certifications())).containsExactly("SMSTS (2019)", "CSCS Black Card");
        assertThat(certificates.education()).isEmpty();
        var programmes = Cv.read("Jane Doe\nQualifications\nMA English, State University, 2010");
        assertThat(programmes.certifications()).isEmpty();
        assertThat(programmes.education()).hasSize(1);
    }

    @Test
    void strengths_areNoSkills() {
        var content = Cv.read("Jane Doe\nStrengths\nPatience\nSkills\nJava");
        assertThat(Cv.texts(content.skills())).containsExactly("Java");
    }
}
