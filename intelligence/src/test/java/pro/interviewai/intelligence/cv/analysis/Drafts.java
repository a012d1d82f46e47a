package pro.interviewai.intelligence.cv.analysis;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.cv.analysis.CvAnalysis;

/** CVs of people who do not exist. */
final class Drafts {
    static final CvAnalyser ANALYSER = new LocalCvAnalyser();
    static final LocalDate TODAY = LocalDate.of(2028, 5, 1);

    /** Twenty keywords, of which the good CV has eighteen. */
    static final String JOB = """
            Backend Engineer (Java)
            You build services with Java, Spring Boot, Kafka and PostgreSQL, run on Kubernetes and AWS.
            You know Docker, Terraform, Redis, MongoDB, GraphQL and gRPC.
            We work with Scrum, code review, unit testing, CI/CD and monitoring.
            You bring mentoring, Elixir and COBOL.
            """;

    private Drafts() {}

    static CvAnalysis analysed(CvDraft draft, @Nullable String job) {
        CvDraft.Cv cv = draft.build();
        return ANALYSER.analyse(cv.content(), cv.document(), job, TODAY);
    }

    static CvDraft good() {
        CvDraft cv = new CvDraft();
        cv.name = "Mara Lindqvist";
        cv.headline = "Senior Backend Engineer";
        cv.email = "mara.lindqvist@example.org";
        cv.phone = "+46 70 123 45 67";
        cv.location = "Gothenburg, Sweden";
        cv.github = "github.com/mara-lindqvist-example";
        cv.summary.add(
                "Backend engineer who builds payment and booking services in Java and Spring Boot and runs them on"
                        + " Kubernetes. Led small teams and cut costs of running them by a third.");
        cv.role(
                "Senior Backend Engineer",
                "Northpier Booking",
                "2024-03",
                null,
                "Built a booking service with Java and Spring Boot that takes 1,200 requests per second",
                "Moved 14 services to Kubernetes and cut the cost of running them by 35%",
                "Introduced Terraform for all AWS accounts, so that a new environment takes 20 minutes",
                "Led code review and mentoring for 6 engineers of two teams");
        cv.role(
                "Backend Engineer",
                "Kelp Payments",
                "2020-09",
                "2024-02",
                "Designed a ledger on PostgreSQL and Kafka that settles 3 million payments a month",
                "Reduced failed deployments by 60% with CI/CD and unit testing of each change",
                "Replaced polling with gRPC and GraphQL endpoints for the apps of partners");
        cv.role(
                "Software Engineer",
                "Fjordline Retail",
                "2017-06",
                "2020-08",
                "Developed a cache with Redis that halved the time of a search for goods",
                "Migrated 400 GB of orders to MongoDB without an interruption of the shop",
                "Set up monitoring of 30 Docker hosts and shortened outages to 5 minutes");
        cv.role(
                "Junior Developer",
                "Studio Havn",
                "2015-08",
                "2017-05",
                "Wrote tests for a shop with 80,000 customers and found 120 faults before release",
                "Worked in a Scrum team of five that shipped every second week");
        cv.school("BSc Computer Science", "Lakeshore Polytechnic", "2015");
        cv.skills.addAll(List.of(
                "Java",
                "Spring Boot",
                "Kafka",
                "PostgreSQL",
                "Kubernetes",
                "AWS",
                "Docker",
                "Terraform",
                "Redis",
                "MongoDB"));
        cv.languages.addAll(List.of("English (C1)", "Swedish (native)"));
        return cv;
    }

    static CvDraft weak() {
        CvDraft cv = new CvDraft();
        cv.name = "Tomas Quill";
        cv.email = "tomas.quill@example.org";
        cv.summary.add("Office assistant looking for new tasks in a friendly company.");
        cv.role(
                "Office Assistant",
                "Marrow & Pike",
                "2022",
                null,
                "Responsible for correspondence with customers",
                "Organised meetings and travel for the management",
                "Various tasks in the office and at the front desk");
        cv.role(
                "Shop Assistant",
                "Corner Books",
                "2019",
                "2021",
                "Sold books and advised customers every day",
                "Responsible for the cash register and the window");
        cv.school("Secondary school", "Elm Road School", null);
        cv.skills.addAll(List.of("Microsoft Office", "typing", "customer service", "English"));
        return cv;
    }

    /** Sixty skills and nothing else. */
    static CvDraft onlySkills(List<String> skills) {
        CvDraft cv = new CvDraft();
        cv.skills.addAll(skills);
        return cv;
    }
}
