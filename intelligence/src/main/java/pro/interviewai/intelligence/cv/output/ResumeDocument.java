package pro.interviewai.intelligence.cv.output;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.content.Contact;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.content.Education;
import pro.interviewai.messages.cv.content.Experience;
import pro.interviewai.messages.cv.content.OtherSection;
import pro.interviewai.messages.cv.content.Period;
import pro.interviewai.messages.cv.content.SourceSpan;
import pro.interviewai.messages.cv.content.Stated;
import pro.interviewai.messages.cv.document.DocumentLine;
import pro.interviewai.messages.cv.document.DocumentText;
import pro.interviewai.messages.cv.document.TextOrigin;

/**
 * A JSON Resume as a document of one page: each of its pieces is a line of its own, so that it is shown, judged and improved
 * like any other CV.
 *
 * @param content with the line of each piece
 */
public record ResumeDocument(CvContent content, DocumentText text) {

    /**
     * Reads a file.
     *
     * @throws ProblemException {@code CV_JSON_INVALID} as {@link JsonResume#read}, {@code CV_HAS_NO_TEXT} where it says nothing
     */
    public static ResumeDocument read(byte[] file) {
        Lines lines = new Lines();
        CvContent content = lines.of(JsonResume.read(file));
        if (lines.lines.isEmpty()) {
            throw new ProblemException(CvProblem.CV_HAS_NO_TEXT);
        }
        return new ResumeDocument(content, new DocumentText(lines.lines, List.of(), List.of(), 1, TextOrigin.TEXT));
    }

    /** Lines in the order in which people write CVs. */
    private static final class Lines {
        private final List<DocumentLine> lines = new ArrayList<>();

        CvContent of(CvContent typed) {
            return new CvContent(
                    contact(typed.contact()),
                    all(typed.summary()),
                    typed.experience().stream().map(this::role).toList(),
                    typed.education().stream().map(this::programme).toList(),
                    all(typed.skills()),
                    all(typed.languages()),
                    all(typed.certifications()),
                    typed.others().stream()
                            .map(other -> new OtherSection(line(other.heading()), all(other.lines())))
                            .toList(),
                    typed.order());
        }

        private Contact contact(Contact contact) {
            return new Contact(
                    lineOrNone(contact.name()),
                    lineOrNone(contact.headline()),
                    lineOrNone(contact.email()),
                    lineOrNone(contact.phone()),
                    lineOrNone(contact.location()),
                    lineOrNone(contact.linkedin()),
                    lineOrNone(contact.github()),
                    all(contact.links()),
                    all(contact.lines()));
        }

        private Experience role(Experience role) {
            return new Experience(
                    lineOrNone(role.title()),
                    lineOrNone(role.company()),
                    lineOrNone(role.team()),
                    lineOrNone(role.location()),
                    period(role.period()),
                    all(role.description()),
                    all(role.achievements()));
        }

        private Education programme(Education programme) {
            return new Education(
                    lineOrNone(programme.degree()),
                    lineOrNone(programme.institution()),
                    lineOrNone(programme.location()),
                    period(programme.period()),
                    lineOrNone(programme.gpa()),
                    lineOrNone(programme.honours()),
                    all(programme.details()));
        }

        private @Nullable Period period(@Nullable Period period) {
            return period == null
                    ? null
                    : new Period(line(period.written()), period.start(), period.end(), period.current());
        }

        private List<Stated> all(List<Stated> pieces) {
            return pieces.stream().map(this::line).toList();
        }

        private @Nullable Stated lineOrNone(@Nullable Stated piece) {
            return piece == null ? null : line(piece);
        }

        private Stated line(Stated piece) {
            String text = piece.text().strip().replaceAll("\\s++", " ");
            int number = lines.size() + 1;
            lines.add(new DocumentLine(number, 1, text, null, 0, false, false, 0, false, DocumentLine.Place.BODY));
            return new Stated(text, List.of(new SourceSpan(1, number, 0, text.length())));
        }
    }
}
