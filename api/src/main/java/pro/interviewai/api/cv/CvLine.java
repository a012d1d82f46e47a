package pro.interviewai.api.cv;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.content.Education;
import pro.interviewai.messages.cv.content.Experience;
import pro.interviewai.messages.cv.content.Period;
import pro.interviewai.messages.cv.content.Section;
import pro.interviewai.messages.cv.content.Stated;

/** A CV as plain lines, as somebody would read it aloud. */
record CvLine(Section section, String text) {
    private static final String BETWEEN = " · ";

    static List<CvLine> all(CvContent content) {
        var lines = new ArrayList<CvLine>();
        var contact = content.contact();
        add(lines, Section.PERSONAL_INFO, contact.name(), contact.headline(), contact.email(), contact.phone());
        add(lines, Section.PERSONAL_INFO, contact.location(), contact.linkedin(), contact.github());
        add(lines, Section.PERSONAL_INFO, contact.links());
        add(lines, Section.SUMMARY, content.summary());
        content.experience().forEach(role -> add(lines, role));
        content.education().forEach(programme -> add(lines, programme));
        add(lines, Section.SKILLS, content.skills());
        add(lines, Section.LANGUAGES, content.languages());
        add(lines, Section.CERTIFICATIONS, content.certifications());
        for (var other : content.others()) {
            add(lines, Section.OTHER, List.of(other.heading()));
            add(lines, Section.OTHER, other.lines());
        }
        return lines;
    }

    static String text(CvContent content) {
        return all(content).stream().map(CvLine::text).collect(Collectors.joining("\n"));
    }

    private static void add(List<CvLine> lines, Experience role) {
        joined(
                lines,
                Section.EXPERIENCE,
                role.title(),
                role.company(),
                role.team(),
                role.location(),
                written(role.period()));
        add(lines, Section.EXPERIENCE, role.description());
        add(lines, Section.EXPERIENCE, role.achievements());
    }

    private static void add(List<CvLine> lines, Education programme) {
        joined(
                lines,
                Section.EDUCATION,
                programme.degree(),
                programme.institution(),
                programme.location(),
                written(programme.period()),
                programme.gpa(),
                programme.honours());
        add(lines, Section.EDUCATION, programme.details());
    }

    private static @Nullable Stated written(@Nullable Period period) {
        return period == null ? null : period.written();
    }

    private static void joined(List<CvLine> lines, Section section, @Nullable Stated... pieces) {
        var text = stated(pieces).map(Stated::text).collect(Collectors.joining(BETWEEN));
        if (!text.isEmpty()) {
            lines.add(new CvLine(section, text));
        }
    }

    private static void add(List<CvLine> lines, Section section, @Nullable Stated... pieces) {
        add(lines, section, stated(pieces).toList());
    }

    private static void add(List<CvLine> lines, Section section, List<Stated> pieces) {
        pieces.forEach(piece -> lines.add(new CvLine(section, piece.text())));
    }

    private static Stream<Stated> stated(@Nullable Stated... pieces) {
        return Stream.of(pieces).filter(Objects::nonNull);
    }
}
