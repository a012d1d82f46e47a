package pro.interviewai.intelligence.cv.optimisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pro.interviewai.intelligence.cv.optimisation.change.Original;
import pro.interviewai.intelligence.cv.wording.Languages;
import pro.interviewai.messages.cv.content.Contact;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.content.Education;
import pro.interviewai.messages.cv.content.Experience;
import pro.interviewai.messages.cv.content.OtherSection;
import pro.interviewai.messages.cv.content.PartialDate;
import pro.interviewai.messages.cv.content.Period;
import pro.interviewai.messages.cv.content.SourceSpan;
import pro.interviewai.messages.cv.content.Stated;
import pro.interviewai.messages.cv.document.DocumentLine;
import pro.interviewai.messages.cv.document.DocumentText;
import pro.interviewai.messages.cv.document.TextOrigin;

/** A CV of somebody who does not exist, in the making; each of its pieces stands in a line of its own. */
public final class CvText {
    static final Languages LANGUAGES = new Languages();

    private final List<DocumentLine> lines = new ArrayList<>();
    private final List<Stated> head = new ArrayList<>();
    private final List<Stated> summary = new ArrayList<>();
    private final List<Experience> roles = new ArrayList<>();
    private final List<Stated> skills = new ArrayList<>();
    private final List<OtherSection> others = new ArrayList<>();
    private final Contact contact = new Contact(
            line("Ann Example"),
            null,
            line("ann@example.org"),
            line("+46 70 123 45 67"),
            line("Gothenburg, Sweden"),
            null,
            null,
            List.of(),
            List.of());

    static final CvContent EMPTY = new CvContent(
            new Contact(null, null, null, null, null, null, null, List.of(), List.of()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    public static Original original(String language, String... points) {
        return new CvText().role("Clerk", "Corner Books", points).original(language);
    }

    public CvText head(String... texts) {
        head.addAll(lines(texts));
        return this;
    }

    public CvText summary(String... texts) {
        summary.addAll(lines(texts));
        return this;
    }

    public CvText role(String title, String company, String... points) {
        Period period = new Period(line("2020 – today"), new PartialDate("2020"), null, true);
        roles.add(new Experience(line(title), line(company), null, null, period, List.of(), lines(points)));
        return this;
    }

    public CvText skills(String... texts) {
        skills.addAll(lines(texts));
        return this;
    }

    public CvText other(String heading, String... texts) {
        others.add(new OtherSection(line(heading), lines(texts)));
        return this;
    }

    CvContent content() {
        Contact whole = new Contact(
                contact.name(),
                contact.headline(),
                contact.email(),
                contact.phone(),
                contact.location(),
                contact.linkedin(),
                contact.github(),
                contact.links(),
                head);
        Education school = new Education(
                Stated.typed("BSc Economics"), Stated.typed("Lakeshore College"), null, null, null, null, List.of());
        return new CvContent(whole, summary, roles, List.of(school), skills, List.of(), List.of(), others, List.of());
    }

    DocumentText document() {
        return new DocumentText(lines, List.of(), List.of(), 1, TextOrigin.TEXT);
    }

    public Original original(String language) {
        return new Original(content(), language, LANGUAGES);
    }

    private List<Stated> lines(String... texts) {
        return Arrays.stream(texts).map(this::line).toList();
    }

    private Stated line(String text) {
        int number = lines.size() + 1;
        lines.add(new DocumentLine(number, 1, text, null, 10, false, false, 0, false, DocumentLine.Place.BODY));
        return new Stated(text, List.of(new SourceSpan(1, number, 0, text.length())));
    }
}
