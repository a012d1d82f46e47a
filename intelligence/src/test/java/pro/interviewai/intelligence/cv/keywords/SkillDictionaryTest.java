package pro.interviewai.intelligence.cv.keywords;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkillDictionaryTest {
    private static final SkillDictionary DICTIONARY = new SkillDictionary();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    Modern C++ and Qt                              | C++; Qt
                    Modern С++ with a Cyrillic letter              | C++
                    C++17, C++20                                   | C++
                    Services in C#                                 | C#
                    C#/.NET                                        | C#; .NET
                    С# и .NET                                      | C#; .NET
                    .NET                                           | .NET
                    ASP.NET Core on .NET 8.                        | ASP.NET; .NET
                    Web shop (example.net)                         |
                    Node.js                                        | Node.js
                    NodeJS, node.js and Node JS                    | Node.js
                    Built on Node.js.                              | Node.js
                    Statistics in R.                               | statistics; R
                    Statistics in R and Python                     | statistics; R; Python
                    R, SQL                                         | R; SQL
                    R developer                                    | R
                    R&D                                            | R&D
                    Head of R&D, Python                            | R&D; Python
                    Research (R & D)                               | R&D
                    R. Smith wrote Java                            | Java
                    Wrote microservices in Go.                     | microservices; Go
                    Go developer                                   | Go
                    Go-Entwickler                                  | Go
                    go, python                                     | Go; Python
                    golang                                         | Go
                    Owned the go-to-market of two products         | go-to-market
                    In Java you'll go through every step           | Java
                    Go through the Java code                       | Java
                    GO FOR JAVA                                    | Java
                    python,c,java                                  | Python; C; Java
                    C                                              |
                    Vitamin C                                      |
                    Firmware in C                                  | firmware; C
                    C/C++                                          | C; C++
                    JavaScript                                     | JavaScript
                    Java                                           | Java
                    I know Java                                    | Java
                    platform                                       |
                    A platform for formulas in forms               |
                    1С                                             | 1С
                    Внедрил 1С:Предприятие                         | 1С
                    1C Enterprise with Latin letters               | 1С
                    Работал с Java                                 | Java
                    to excel at sales                              | sales
                    EXCEL AT SALES                                 | sales
                    Reports with Excel.                            | Excel
                    Word, Excel, PowerPoint                        | Word; Excel; PowerPoint
                    Spring 2019                                    |
                    In spring we use Java                          | Java
                    Java, Spring, Hibernate                        | Java; Spring; Hibernate
                    Spring Boot                                    | Spring Boot
                    Spring-Boot-Services                           | Spring Boot
                    the swift removal of rust                      |
                    Apps in Swift and Kotlin                       | Swift; Kotlin
                    react to incidents                             |
                    React developer                                | React
                    github.com/somebody/java                       |
                    https://python.org and a@java.com              |
                    Python3, Java8, HTML5                          | Python; Java; HTML
                    Java&Python                                    | Java; Python
                    Java+Python                                    | Java; Python
                    Ｊａｖａ                                        | Java
                    Ja\u00ADva                                     | Java
                    CI/CD                                          | CI/CD
                    A/B tests of prices                            | A/B testing
                    code reviews                                   | code review
                    negotiated                                     | negotiation
                    negotiations                                   | negotiation
                    the market                                     |
                    Projektmanagement, Vertrieb                    | project management; sales
                    gestión de proyectos                           | project management
                    Опыт управления проектами                      | project management
                    English, Deutsch, русский                      | English; German; Russian
                    SAFe, Kanban                                   | SAFe; Kanban
                    a safe place                                   |
                    M&A                                            | mergers and acquisitions
                    """)
    void isFoundWhereAPersonWouldSeeIt(String text, String skills) {
        assertThat(names(text.replace("\\u00AD", "\u00AD"), false))
                .containsExactlyElementsOf(skills == null ? List.of() : Arrays.asList(skills.split("; ")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Go                | Go
            C                 | C
            R, Excel, go      | R; Excel; Go
            Go through it all |
            """)
    void aNameAloneIsEnoughInAListOfSkills(String text, String skills) {
        assertThat(names(text, true))
                .containsExactlyElementsOf(skills == null ? List.of() : Arrays.asList(skills.split("; ")));
    }

    @Test
    void givenOffsets_theyCutTheNameOutOfTheText() {
        String text = "With “C++”, С# and machine-learning models";
        assertThat(DICTIONARY.find(text, false))
                .extracting(mention -> text.substring(mention.from(), mention.to()))
                .containsExactly("C++", "С#", "machine-learning");
    }

    @Test
    void everyNameIsFoundByItselfInAList() {
        assertThat(DICTIONARY.skills())
                .hasSizeGreaterThanOrEqualTo(600)
                .allSatisfy(skill -> assertThat(names(skill.name(), true)).contains(skill.name()));
        assertThat(DICTIONARY.skills())
                .filteredOn(skill -> !skill.ambiguous())
                .allSatisfy(skill -> assertThat(names("- %s;".formatted(skill.name()), false))
                        .contains(skill.name()));
    }

    @Test
    void thousandsOfWordsTakeMilliseconds() {
        String text =
                "Built data pipelines in Go and Python for the supply chain of a.b.c.d retail customers. ".repeat(400);
        names(text, false);
        long before = System.nanoTime();
        names(text, false);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMillis(500));
    }

    @Test
    void hostileTextsEnd() {
        for (String part : List.of("a.", "+", "c++", "&", "R&", "go-", "data ", ".", "#", "1", "С", "\u00AD", "'")) {
            assertThat(names(part.repeat(20_000 / part.length()), false)).isNotNull();
        }
    }

    private static List<String> names(String text, boolean list) {
        return DICTIONARY.find(text, list).stream()
                .map(mention -> mention.skill().name())
                .distinct()
                .toList();
    }
}
