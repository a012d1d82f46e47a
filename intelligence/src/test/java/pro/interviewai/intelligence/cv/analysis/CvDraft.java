package pro.interviewai.intelligence.cv.analysis;

import java.util.ArrayList;
import java.util.List;
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
import pro.interviewai.messages.cv.document.DocumentLine;
import pro.interviewai.messages.cv.document.DocumentText;
import pro.interviewai.messages.cv.document.TextOrigin;
import pro.interviewai.messages.cv.document.Trouble;

/** A CV in the making; what it is made of stands in the document too, a line each. */
public final class CvDraft {
    @Nullable
    String name;

    @Nullable
    String headline;

    @Nullable
    String email;

    @Nullable
    String phone;

    @Nullable
    String location;

    @Nullable
    String github;

    public final List<String> summary = new ArrayList<>();
    final List<Role> roles = new ArrayList<>();
    final List<School> schools = new ArrayList<>();
    public final List<String> skills = new ArrayList<>();
    final List<String> languages = new ArrayList<>();
    final List<String> certifications = new ArrayList<>();
    final List<String> others = new ArrayList<>();
    final List<Trouble> troubles = new ArrayList<>();
    String othersHeading = "Interests";
    int pages = 1;

    private final List<DocumentLine> lines = new ArrayList<>();

    record Role(
            @Nullable String title,
            @Nullable String company,
            @Nullable String dates,
            @Nullable String start,
            @Nullable String end,
            List<String> points) {}

    record School(
            @Nullable String degree,
            @Nullable String institution,
            @Nullable String year,
            List<String> details) {}

    public CvDraft role(
            @Nullable String title,
            @Nullable String company,
            @Nullable String start,
            @Nullable String end,
            String... points) {
        String dates = start == null ? null : start + " – " + (end == null ? "today" : end);
        roles.add(new Role(title, company, dates, start, end, new ArrayList<>(List.of(points))));
        return this;
    }

    CvDraft school(@Nullable String degree, @Nullable String institution, @Nullable String year) {
        schools.add(new School(degree, institution, year, new ArrayList<>()));
        return this;
    }

    public Cv build() {
        lines.clear();
        Contact contact = new Contact(
                stated(name),
                stated(headline),
                stated(email),
                stated(phone),
                stated(location),
                null,
                stated(github),
                List.of(),
                List.of());
        List<SectionHeading> order = new ArrayList<>();
        heading(order, Section.SUMMARY, "Summary", summary.isEmpty());
        List<Stated> summaries = all(summary);
        heading(order, Section.EXPERIENCE, "Experience", roles.isEmpty());
        List<Experience> experience = roles.stream().map(this::experience).toList();
        heading(order, Section.EDUCATION, "Education", schools.isEmpty());
        List<Education> education = schools.stream().map(this::education).toList();
        heading(order, Section.SKILLS, "Skills", skills.isEmpty());
        CvContent content = new CvContent(
                contact,
                summaries,
                experience,
                education,
                all(skills),
                all(languages),
                all(certifications),
                others(),
                order);
        return new Cv(content, new DocumentText(lines, List.of(), troubles, pages, TextOrigin.TEXT));
    }

    private List<OtherSection> others() {
        return others.isEmpty() ? List.of() : List.of(new OtherSection(line(othersHeading), all(others)));
    }

    private void heading(List<SectionHeading> order, Section section, String text, boolean absent) {
        if (!absent) {
            order.add(new SectionHeading(section, line(text)));
        }
    }

    private Experience experience(Role role) {
        Period period =
                role.dates() == null ? null : period(role.dates(), role.start(), role.end(), role.end() == null);
        return new Experience(
                stated(role.title()), stated(role.company()), null, null, period, List.of(), all(role.points()));
    }

    private Education education(School school) {
        Period period = school.year() == null ? null : period(school.year(), school.year(), school.year(), false);
        return new Education(
                stated(school.degree()), stated(school.institution()), null, period, null, null, all(school.details()));
    }

    private Period period(String written, @Nullable String start, @Nullable String end, boolean current) {
        return new Period(
                line(written),
                start == null ? null : new PartialDate(start),
                end == null ? null : new PartialDate(end),
                current);
    }

    private List<Stated> all(List<String> texts) {
        return texts.stream().map(this::line).toList();
    }

    private @Nullable Stated stated(@Nullable String text) {
        return text == null ? null : line(text);
    }

    private Stated line(String text) {
        int number = lines.size() + 1;
        lines.add(new DocumentLine(number, 1, text, null, 10, false, false, 0, false, DocumentLine.Place.BODY));
        return new Stated(text, List.of(new SourceSpan(1, number, 0, text.length())));
    }

    public record Cv(CvContent content, DocumentText document) {}
}
