package pro.interviewai.api.cv;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.cv.content.Contact;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.content.PartialDate;
import pro.interviewai.messages.cv.content.Stated;

/**
 * What stands in a CV, in the form of the specification; null where the CV does not say. Dates are as precise as they are
 * written: a year, a month or a day in ISO 8601.
 */
record ParsedCv(
        PersonalInfo personalInfo,
        @Nullable String summary,
        List<ParsedExperience> experience,
        List<ParsedEducation> education,
        List<String> skills,
        List<String> languages,
        List<String> certifications,
        List<Other> others) {

    record PersonalInfo(
            @Nullable String name,
            @Nullable String headline,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String location,
            @Nullable String linkedin,
            @Nullable String github,
            List<String> links) {

        static PersonalInfo of(Contact contact) {
            return new PersonalInfo(
                    text(contact.name()),
                    text(contact.headline()),
                    text(contact.email()),
                    text(contact.phone()),
                    text(contact.location()),
                    text(contact.linkedin()),
                    text(contact.github()),
                    texts(contact.links()));
        }
    }

    record ParsedExperience(
            @Nullable String title,
            @Nullable String company,
            @Nullable String team,
            @Nullable String location,
            @Nullable PartialDate startDate,
            @Nullable PartialDate endDate,
            boolean current,
            @Nullable String description,
            List<String> achievements) {

        static ParsedExperience of(pro.interviewai.messages.cv.content.Experience role) {
            var period = role.period();
            return new ParsedExperience(
                    text(role.title()),
                    text(role.company()),
                    text(role.team()),
                    text(role.location()),
                    period == null ? null : period.start(),
                    period == null ? null : period.end(),
                    period != null && period.current(),
                    joined(role.description()),
                    texts(role.achievements()));
        }
    }

    record ParsedEducation(
            @Nullable String degree,
            @Nullable String institution,
            @Nullable String location,
            @Nullable PartialDate startDate,
            @Nullable PartialDate graduationDate,
            @Nullable String gpa,
            @Nullable String honours,
            List<String> details) {

        static ParsedEducation of(pro.interviewai.messages.cv.content.Education programme) {
            var period = programme.period();
            return new ParsedEducation(
                    text(programme.degree()),
                    text(programme.institution()),
                    text(programme.location()),
                    period == null ? null : period.start(),
                    period == null ? null : period.end(),
                    text(programme.gpa()),
                    text(programme.honours()),
                    texts(programme.details()));
        }
    }

    record Other(String heading, List<String> lines) {}

    static ParsedCv of(CvContent content) {
        return new ParsedCv(
                PersonalInfo.of(content.contact()),
                joined(content.summary()),
                content.experience().stream().map(ParsedExperience::of).toList(),
                content.education().stream().map(ParsedEducation::of).toList(),
                texts(content.skills()),
                texts(content.languages()),
                texts(content.certifications()),
                content.others().stream()
                        .map(other -> new Other(other.heading().text(), texts(other.lines())))
                        .toList());
    }

    private static @Nullable String text(@Nullable Stated stated) {
        return stated == null ? null : stated.text();
    }

    private static List<String> texts(List<Stated> stated) {
        return stated.stream().map(Stated::text).toList();
    }

    private static @Nullable String joined(List<Stated> paragraphs) {
        return paragraphs.isEmpty()
                ? null
                : paragraphs.stream().map(Stated::text).collect(Collectors.joining("\n"));
    }
}
