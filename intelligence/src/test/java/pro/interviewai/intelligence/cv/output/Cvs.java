package pro.interviewai.intelligence.cv.output;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.cv.content.Contact;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.content.Education;
import pro.interviewai.messages.cv.content.Experience;
import pro.interviewai.messages.cv.content.OtherSection;
import pro.interviewai.messages.cv.content.PartialDate;
import pro.interviewai.messages.cv.content.Period;
import pro.interviewai.messages.cv.content.Section;
import pro.interviewai.messages.cv.content.SectionHeading;
import pro.interviewai.messages.cv.content.SourceSpan;
import pro.interviewai.messages.cv.content.Stated;

/** CVs to write, of invented people, with their texts in the order in which they should be read. */
final class Cvs {
    /** All that {@link #full()} says, in order. */
    static final List<String> FULL = List.of(
            "Иван Примеров",
            "Backend Engineer",
            "Oʻzbekiston / Oʻ gʻ",
            "+998 90 123 45 67",
            "ivan@example.com",
            "linkedin.com/in/ivan-primerov",
            "https://github.com/primerov",
            "primerov.example.org",
            "Profile in brief",
            "First paragraph about affluent offices in a fjord.",
            "Second paragraph with <b>marks</b> & “quotes”.",
            "Where I worked",
            "Senior Engineer",
            "March 2019 – today",
            "Contoso Ltd., Payments team, London, UK",
            "Ran the platform that takes the payments of five million people.",
            "Cut waiting from 900 ms → 120 ms • saved € 20k",
            "Brought Kubernetes‐based delivery to three teams",
            "Junior Engineer",
            "2014",
            "Fabrikam",
            "Wrote what others tested",
            "Education",
            "BSc Computer Science",
            "2010 – 2014",
            "Tashkent University, Tashkent",
            "GPA: 4.8/5",
            "cum laude",
            "Thesis on logs",
            "Skills",
            "Java, C++, Node.js",
            "Languages",
            "English (C1), 中文 李",
            "Certifications",
            "AWS Solutions Architect, 2020",
            "Projects",
            "★ A reader of letters");

    private Cvs() {}

    static CvContent full() {
        return new CvContent(
                new Contact(
                        typed("Иван Примеров"),
                        typed("Backend Engineer"),
                        typed("ivan@example.com"),
                        typed("+998 90 123 45 67"),
                        typed("Oʻzbekiston / Oʻ gʻ"),
                        typed("linkedin.com/in/ivan-primerov"),
                        typed("https://github.com/primerov"),
                        all("primerov.example.org"),
                        List.of()),
                all(
                        "First paragraph about affluent offices in a fjord.",
                        "Second paragraph with <b>marks</b> & “quotes”."),
                List.of(
                        new Experience(
                                typed("Senior Engineer"),
                                typed("Contoso Ltd."),
                                typed("Payments team"),
                                typed("London, UK"),
                                new Period(typed("March 2019 – today"), PartialDate.ofMonth(2019, 3), null, true),
                                all("Ran the platform that takes the payments of five million people."),
                                all(
                                        "Cut waiting from 900 ms → 120 ms • saved € 20k",
                                        "Brought Kubernetes‐based delivery to three teams")),
                        new Experience(
                                typed("Junior Engineer"),
                                typed("Fabrikam"),
                                null,
                                null,
                                new Period(typed("2014"), PartialDate.ofYear(2014), null, false),
                                List.of(),
                                all("Wrote what others tested"))),
                List.of(new Education(
                        typed("BSc Computer Science"),
                        typed("Tashkent University"),
                        typed("Tashkent"),
                        new Period(typed("2010 – 2014"), PartialDate.ofYear(2010), PartialDate.ofYear(2014), false),
                        typed("4.8/5"),
                        typed("cum laude"),
                        all("Thesis on logs"))),
                all("Java", "C++", "Node.js"),
                all("English (C1)", "中文 李"),
                all("AWS Solutions Architect, 2020"),
                List.of(new OtherSection(typed("Projects"), all("★ A reader of letters"))),
                List.of(
                        new SectionHeading(Section.SUMMARY, typed("Profile in brief")),
                        new SectionHeading(Section.EXPERIENCE, typed("Where I worked"))));
    }

    static CvContent arabic() {
        return new CvContent(
                new Contact(
                        typed("محمد بن أحمد العلي"),
                        typed("مهندس برمجيات"),
                        typed("m@example.com"),
                        typed("+966 50 123 4567"),
                        typed("الرياض، السعودية"),
                        null,
                        null,
                        List.of(),
                        List.of()),
                all("مهندس برمجيات لديه خبرة في تطوير خدمات المدفوعات"),
                List.of(new Experience(
                        typed("مهندس أول"),
                        typed("شركة الاتصالات"),
                        null,
                        typed("الرياض"),
                        new Period(typed("2019 – 2021"), PartialDate.ofYear(2019), PartialDate.ofYear(2021), false),
                        List.of(),
                        all("بناء خدمات المدفوعات"))),
                List.of(),
                all("Java", "Kotlin"),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** All that {@link #arabic()} says, in order. */
    static final List<String> ARABIC = List.of(
            "محمد بن أحمد العلي",
            "مهندس برمجيات",
            "الرياض، السعودية",
            "+966 50 123 4567",
            "m@example.com",
            "الملخص المهني",
            "مهندس برمجيات لديه خبرة في تطوير خدمات المدفوعات",
            "الخبرة العملية",
            "مهندس أول",
            "2019 – 2021",
            "شركة الاتصالات، الرياض",
            "بناء خدمات المدفوعات",
            "المهارات",
            "Java, Kotlin");

    /** Several pages of short roles. */
    static CvContent severalPages(int lines) {
        return with(
                IntStream.rangeClosed(1, lines)
                        .mapToObj(line -> "Line " + line + ".")
                        .toList(),
                IntStream.rangeClosed(1, 24)
                        .mapToObj(role -> new Experience(
                                typed("Title " + role),
                                typed("Company " + role),
                                null,
                                null,
                                null,
                                List.of(),
                                all("Point of role " + role, "Last of role " + role)))
                        .toList());
    }

    static CvContent with(List<String> summary, List<Experience> roles) {
        return new CvContent(
                nobody(typed("Ada Example")),
                summary.stream().map(Stated::typed).toList(),
                roles,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static CvContent saying(String text) {
        return with(List.of(text), List.of());
    }

    static Contact nobody(@Nullable Stated name) {
        return new Contact(name, null, null, null, null, null, null, List.of(), List.of());
    }

    static Experience role(String title, int line) {
        return new Experience(at(title, line), null, null, null, null, List.of(), List.of());
    }

    static Stated at(String text, int line) {
        return new Stated(text, List.of(new SourceSpan(1, line, 0, text.length())));
    }

    static Stated typed(String text) {
        return Stated.typed(text);
    }

    static List<Stated> all(String... texts) {
        return Stream.of(texts).map(Stated::typed).toList();
    }
}
