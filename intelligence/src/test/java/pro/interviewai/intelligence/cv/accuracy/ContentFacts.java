package pro.interviewai.intelligence.cv.accuracy;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.cv.accuracy.Facts.Entry;
import pro.interviewai.messages.cv.content.Contact;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.content.Education;
import pro.interviewai.messages.cv.content.Experience;
import pro.interviewai.messages.cv.content.PartialDate;
import pro.interviewai.messages.cv.content.Period;
import pro.interviewai.messages.cv.content.Stated;

/** What was found in a CV, as facts. */
final class ContentFacts {
    private ContentFacts() {}

    static Facts of(CvContent content) {
        Contact contact = content.contact();
        Entry person = new Entry()
                .with(Field.NAME, text(contact.name()))
                .with(Field.EMAIL, text(contact.email()))
                .with(Field.PHONE, text(contact.phone()))
                .with(Field.LOCATION, text(contact.location()))
                .with(Field.LINKEDIN, link(contact.linkedin()))
                .with(Field.GITHUB, link(contact.github()))
                .with(
                        Field.SUMMARY,
                        content.summary().stream().map(Stated::text).collect(Collectors.joining(" ")))
                .with(Field.SKILL, texts(content.skills()))
                .with(Field.LANGUAGE, texts(content.languages()))
                .with(Field.CERTIFICATION, texts(content.certifications()));
        return new Facts(
                person,
                content.experience().stream().map(ContentFacts::role).toList(),
                content.education().stream().map(ContentFacts::programme).toList());
    }

    private static Entry role(Experience role) {
        return new Entry()
                .with(Field.TITLE, text(role.title()))
                .with(Field.COMPANY, text(role.company()))
                .with(Field.TEAM, text(role.team()))
                .with(Field.WORKPLACE, text(role.location()))
                .with(
                        Field.WORK_DATES,
                        of(role.period(), period -> period.written().text()))
                .with(Field.WORK_START, of(role.period(), period -> date(period.start())))
                .with(Field.WORK_END, of(role.period(), period -> date(period.end())))
                .with(Field.CURRENT, of(role.period(), period -> period.current() ? "yes" : null))
                .with(Field.ACHIEVEMENT, texts(role.achievements()));
    }

    private static Entry programme(Education programme) {
        return new Entry()
                .with(Field.DEGREE, text(programme.degree()))
                .with(Field.INSTITUTION, text(programme.institution()))
                .with(Field.SCHOOL_PLACE, text(programme.location()))
                .with(Field.SCHOOL_START, of(programme.period(), period -> date(period.start())))
                .with(Field.SCHOOL_END, of(programme.period(), period -> date(period.end())))
                .with(Field.GPA, text(programme.gpa()))
                .with(Field.HONOURS, text(programme.honours()));
    }

    private static @Nullable String text(@Nullable Stated stated) {
        return stated == null ? null : stated.text();
    }

    private static @Nullable String link(@Nullable Stated stated) {
        return stated == null ? null : Plain.address(stated.text());
    }

    private static List<String> texts(List<Stated> stated) {
        return stated.stream().map(Stated::text).toList();
    }

    private static @Nullable String date(@Nullable PartialDate date) {
        return date == null ? null : date.value();
    }

    private static @Nullable String of(@Nullable Period period, Function<Period, @Nullable String> part) {
        return Optional.ofNullable(period).map(part).orElse(null);
    }
}
