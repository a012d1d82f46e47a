package pro.interviewai.intelligence.cv.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.cv.parsing.text.WebAddresses;
import pro.interviewai.messages.cv.content.Contact;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.content.Education;
import pro.interviewai.messages.cv.content.Experience;
import pro.interviewai.messages.cv.content.Period;
import pro.interviewai.messages.cv.content.SourceSpan;
import pro.interviewai.messages.cv.content.Stated;
import pro.interviewai.messages.cv.document.DocumentLine;
import pro.interviewai.messages.cv.document.DocumentLink;
import pro.interviewai.messages.cv.document.DocumentText;

/** Holds what is said about a CV to the document: each piece must stand where it says that it stands. */
public final class Provenance {
    private final DocumentText document;

    public Provenance(DocumentText document) {
        this.document = document;
    }

    /** Pieces whose words are not those of their place, and pieces without a place that no link of the document bears. */
    public List<Stated> unfounded(CvContent content) {
        return pieces(content).stream().filter(piece -> !isFounded(piece)).toList();
    }

    /** Whether its text is that of its spans, joined by blanks, but for the kind and number of blanks. */
    public boolean isFounded(Stated piece) {
        if (piece.source().isEmpty()) {
            return document.links().stream()
                    .map(DocumentLink::target)
                    .anyMatch(target -> target.equals(piece.text())
                            || WebAddresses.reached(target).equals(piece.text()));
        }
        List<String> parts = new ArrayList<>();
        for (SourceSpan span : piece.source()) {
            Optional<String> part = at(span);
            if (part.isEmpty()) {
                return false;
            }
            parts.add(part.get());
        }
        return oneBlank(String.join(" ", parts)).equals(oneBlank(piece.text()));
    }

    private Optional<String> at(SourceSpan span) {
        if (span.line() > document.lines().size()) {
            return Optional.empty();
        }
        DocumentLine line = document.lines().get(span.line() - 1);
        boolean within = line.number() == span.line()
                && line.page() == span.page()
                && span.to() <= line.text().length();
        return within ? Optional.of(line.text().substring(span.from(), span.to())) : Optional.empty();
    }

    private static String oneBlank(String text) {
        return text.replaceAll("[\\s\\p{Zs}]++", " ").strip();
    }

    /** Each piece of the CV once for each place in which it stands, headings and dates too. */
    public static List<Stated> pieces(CvContent content) {
        Contact contact = content.contact();
        return Stream.of(
                        Stream.of(
                                contact.name(),
                                contact.headline(),
                                contact.email(),
                                contact.phone(),
                                contact.location(),
                                contact.linkedin(),
                                contact.github()),
                        contact.links().stream(),
                        contact.lines().stream(),
                        content.summary().stream(),
                        content.experience().stream().flatMap(Provenance::ofRole),
                        content.education().stream().flatMap(Provenance::ofSchool),
                        content.skills().stream(),
                        content.languages().stream(),
                        content.certifications().stream(),
                        content.others().stream()
                                .flatMap(other -> Stream.concat(Stream.of(other.heading()), other.lines().stream())),
                        content.order().stream().map(section -> section.heading()))
                .<@Nullable Stated>flatMap(pieces -> pieces)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    static Stream<@Nullable Stated> ofRole(Experience role) {
        return Stream.of(
                        Stream.of(role.title(), role.company(), role.team(), role.location(), written(role.period())),
                        role.description().stream(),
                        role.achievements().stream())
                .flatMap(pieces -> pieces);
    }

    static Stream<@Nullable Stated> ofSchool(Education school) {
        return Stream.concat(
                Stream.of(
                        school.degree(),
                        school.institution(),
                        school.location(),
                        written(school.period()),
                        school.gpa(),
                        school.honours()),
                school.details().stream());
    }

    private static @Nullable Stated written(@Nullable Period period) {
        return period == null ? null : period.written();
    }
}
