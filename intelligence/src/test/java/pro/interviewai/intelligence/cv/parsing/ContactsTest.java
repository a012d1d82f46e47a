package pro.interviewai.intelligence.cv.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pro.interviewai.messages.cv.content.Contact;

class ContactsTest {
    private static Contact head(String head) {
        return Cv.read(head + "\nExperience\nEngineer, Globex\t2019 – 2021").contact();
    }

    @Test
    void aHead_takenApart() {
        Contact contact = head("""
                JANE Q. DOE
                Platform Engineer
                Springfield, IL | (312) 555-0123 | jane.doe@example.com
                linkedin.com/in/janedoe | github.com/janedoe | janedoe.dev
                """);
        assertThat(Cv.text(contact.name())).isEqualTo("JANE Q. DOE");
        assertThat(Cv.text(contact.headline())).isEqualTo("Platform Engineer");
        assertThat(Cv.text(contact.location())).isEqualTo("Springfield, IL");
        assertThat(Cv.text(contact.phone())).isEqualTo("(312) 555-0123");
        assertThat(Cv.text(contact.email())).isEqualTo("jane.doe@example.com");
        assertThat(Cv.text(contact.linkedin())).isEqualTo("linkedin.com/in/janedoe");
        assertThat(Cv.text(contact.github())).isEqualTo("github.com/janedoe");
        assertThat(Cv.texts(contact.links())).containsExactly("janedoe.dev");
        assertThat(contact.lines()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            quoteCharacter = '"',
            value = {
                "Jane Doe; Jane Doe",
                "Sukarno; Sukarno",
                "ANNA WIŚNIEWSKA; ANNA WIŚNIEWSKA",
                "Tim Cook; Tim Cook",
                "Curriculum Vitae; -",
                "Lebenslauf; -",
                "Résumé; -",
                "CURRICULUM VITAE — Jane Doe; Jane Doe",
                "Резюме: Анна Петрова; Анна Петрова",
                "Иванова Мария Сергеевна; Иванова Мария Сергеевна",
                "Gʻulomov Oʻtkir Baxtiyor oʻgʻli; Gʻulomov Oʻtkir Baxtiyor oʻgʻli",
                "Ism: Dilnoza Karimova; Dilnoza Karimova",
                "姓名：李明; 李明",
                "李明; 李明",
                "محمد أحمد علي; محمد أحمد علي",
                "Jane Doe | Software Engineer; Jane Doe",
                "Senior Java Developer; -",
                "jane@example.com; -",
                "+1 312 555 0123; -",
                "Berlin, Germany; -",
            })
    void aName_isTakenAsWritten(String line, String name) {
        assertThat(Cv.text(head(line).name())).isEqualTo(name);
    }

    @Test
    void theBiggestLine_isTheNameWhereSizesAreKnown() {
        Contact contact = Cv.set("""
                Hello World
                # Jane Doe
                Skills
                Java, Go
                """).parse().contact();
        assertThat(Cv.text(contact.name())).isEqualTo("Jane Doe");
    }

    @Test
    void aNameInTwoLines_isOne() {
        assertThat(Cv.text(Cv.set("# JANE\n# DOE\nEngineer\nSkills\nJava")
                        .parse()
                        .contact()
                        .name()))
                .isEqualTo("JANE DOE");
    }

    @Test
    void aSideColumnBeforeTheName_doesNotHideIt() {
        Contact contact = Cv.set("""
                ** CONTACT
                jane@example.com
                ** SKILLS
                Java
                # Jane Doe
                Engineer
                ** EXPERIENCE
                Engineer, Globex\t2019 – 2021
                """).parse().contact();
        assertThat(Cv.text(contact.name())).isEqualTo("Jane Doe");
        assertThat(Cv.text(contact.email())).isEqualTo("jane@example.com");
    }

    @Test
    void aNumberThatCannotBeCalled_staysAsWritten_andNoDigitsOfDatesMakeOne() {
        Contact contact = Cv.read("""
                (555) 014-7712
                Jane Doe
                201
                Experience
                Engineer, Globex
                05/2016 – 09/2024
                """).contact();
        assertThat(Cv.text(contact.phone())).isEqualTo("(555) 014-7712");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "05/2016 – 09/2024",
                "2016 – 2019",
                "2016-2019",
                "12.03.1990",
                "Born 12 March 1990",
                "2016 2017 2018",
                "20095 Hamburg",
                "Passport AB1234567",
                "INN 123456789012",
            })
    void whatIsNoPhone(String line) {
        assertThat(head("Jane Doe\n" + line).phone()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+998 90 123 45 67",
                "+34 612 345 678",
                "+91 98765 43210",
                "+49 (0) 30 901820",
                "8 (495) 123-45-67",
                "030/901820",
                "138 0013 8000",
                "06 12 34 56 78",
            })
    void aPhone_isTakenAsWritten(String number) {
        assertThat(Cv.text(
                        head("Jane Doe\nTel: " + number + " | jane@example.com").phone()))
                .isEqualTo(number);
    }

    @Test
    void aContactLineWithoutAnAddress_isKept() {
        Contact contact =
                Cv.plain("""
                Aziza Karimova
                Toshkent • +998 90 123 45 67 • LinkedIn
                Tajriba
                Muhandis, Globex\t2019 – 2021
                """).link("https://www.linkedin.com/in/aziza").parse().contact();
        assertThat(Cv.text(contact.location())).isEqualTo("Toshkent");
        assertThat(Cv.text(contact.phone())).isEqualTo("+998 90 123 45 67");
        assertThat(Cv.text(contact.linkedin())).isEqualTo("https://www.linkedin.com/in/aziza");
        assertThat(Cv.texts(contact.lines())).contains("Toshkent • +998 90 123 45 67 • LinkedIn");
    }

    @Test
    void whatOnlyLinksBear_isTakenFromThem() {
        Contact contact = Cv.plain("Jane Doe\nSkills\nJava")
                .link("mailto:jane@example.com?subject=Hi")
                .link("tel:+13125550123")
                .link("https://github.com/janedoe")
                .link("https://janedoe.dev/")
                .link("https://evil.example/linkedin.com/in/x")
                .parse()
                .contact();
        assertThat(Cv.text(contact.email())).isEqualTo("jane@example.com");
        assertThat(Cv.text(contact.phone())).isEqualTo("+13125550123");
        assertThat(Cv.text(contact.github())).isEqualTo("https://github.com/janedoe");
        assertThat(contact.linkedin()).isNull();
        assertThat(Cv.texts(contact.links()))
                .containsExactly("https://janedoe.dev/", "https://evil.example/linkedin.com/in/x");
    }

    @Test
    void aHeader_countsAsHead() {
        Contact contact = Cv.plain("Skills\nJava")
                .header("Jane Doe")
                .header("jane@example.com")
                .parse()
                .contact();
        assertThat(Cv.text(contact.name())).isEqualTo("Jane Doe");
        assertThat(Cv.text(contact.email())).isEqualTo("jane@example.com");
    }

    @Test
    void technologiesInAHeadline_areNoWebAddresses() {
        Contact contact = head("Jane Doe\nASP.NET and Node.js developer\njane@example.com");
        assertThat(contact.links()).isEmpty();
        assertThat(Cv.text(contact.headline())).isEqualTo("ASP.NET and Node.js developer");
    }

    @Test
    void runningTextInTheHead_isASummary() {
        var content = Cv.read("""
                Jane Doe
                jane@example.com
                Engineer with ten years of work on things that have to run at night, and a love for short texts.
                Skills
                Java
                """);
        assertThat(content.summary()).hasSize(1);
        assertThat(content.contact().lines()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "12 rue Inventée, 35000 Rennes; 12 rue Inventée, 35000 Rennes",
                "41 Invented Street, Hobart TAS 7000 | 0491 570 156; 41 Invented Street, Hobart TAS 7000",
                "41 Invented Street; -",
                "⌂ Springfield, IL; Springfield, IL",
            })
    void aPlace_mayHaveItsStreetOrASignBeforeIt(String line, String location) {
        assertThat(Cv.text(head("Jane Doe\n" + line).location())).isEqualTo(location);
    }

    @Test
    void theNameAgainInAHeader_isNoPlace() {
        Contact contact = Cv.set("# Jane Doe\nSummary\nLikes bridges.")
                .header("Jane Doe · Ogdenville · jane@example.org")
                .parse()
                .contact();
        assertThat(Cv.text(contact.location())).isEqualTo("Ogdenville");
    }
}
