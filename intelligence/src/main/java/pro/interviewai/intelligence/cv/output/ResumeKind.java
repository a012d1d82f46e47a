package pro.interviewai.intelligence.cv.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pro.interviewai.messages.cv.content.OtherSection;
import pro.interviewai.messages.cv.content.Stated;

/**
 * A part of JSON Resume that becomes a section without a form: first what it is, in one line, then each text and each item of a list.
 */
enum ResumeKind {
    PROJECTS(
            "projects",
            "Projects",
            List.of("name", "entity", "startDate", "endDate"),
            List.of("description", "url"),
            List.of("highlights", "keywords")),
    VOLUNTEER(
            "volunteer",
            "Volunteering",
            List.of("position", "organization", "startDate", "endDate"),
            List.of("summary", "url"),
            List.of("highlights")),
    AWARDS("awards", "Awards", List.of("title", "awarder", "date"), List.of("summary"), List.of()),
    PUBLICATIONS(
            "publications",
            "Publications",
            List.of("name", "publisher", "releaseDate"),
            List.of("summary", "url"),
            List.of()),
    INTERESTS("interests", "Interests", List.of("name"), List.of(), List.of("keywords")),
    REFERENCES("references", "References", List.of("name"), List.of("reference"), List.of());

    private final String field;
    private final String heading;
    private final List<String> first;
    private final List<String> texts;
    private final List<String> lists;

    ResumeKind(String field, String heading, List<String> first, List<String> texts, List<String> lists) {
        this.field = field;
        this.heading = heading;
        this.first = first;
        this.texts = texts;
        this.lists = lists;
    }

    static List<OtherSection> all(Given resume) {
        List<OtherSection> sections = new ArrayList<>();
        for (ResumeKind kind : values()) {
            List<Stated> lines =
                    resume.objects(kind.field).stream().flatMap(kind::lines).toList();
            if (!lines.isEmpty()) {
                sections.add(new OtherSection(Stated.typed(kind.heading), lines));
            }
        }
        return sections;
    }

    private Stream<Stated> lines(Given entry) {
        List<Stated> lines = new ArrayList<>();
        Stream.ofNullable(entry.joined(first.stream())).map(Stated::typed).forEach(lines::add);
        texts.stream()
                .flatMap(text -> Stream.ofNullable(entry.text(text)))
                .map(Stated::typed)
                .forEach(lines::add);
        lists.forEach(list -> lines.addAll(entry.stated(list)));
        return lines.stream();
    }
}
