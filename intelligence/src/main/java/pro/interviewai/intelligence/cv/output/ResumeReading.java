package pro.interviewai.intelligence.cv.output;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
import pro.interviewai.messages.cv.content.Stated;

/** A CV from a tree of JSON Resume. */
final class ResumeReading {
    static final String BETWEEN_PARAGRAPHS = "\n\n";

    private ResumeReading() {}

    static CvContent of(Given resume) {
        if (!resume.node().isObject()) {
            throw resume.wrong("an object");
        }
        Given basics = resume.object("basics");
        Given own = resume.object("meta").object(JsonResume.OWN);
        List<OtherSection> others = new ArrayList<>();
        for (Given other : own.objects("others")) {
            Stated heading = typed(other.text("heading"));
            if (heading != null) {
                others.add(new OtherSection(heading, other.stated("lines")));
            }
        }
        others.addAll(ResumeKind.all(resume));
        return new CvContent(
                contact(basics, own.stated("headLines")),
                paragraphs(basics),
                resume.objects("work").stream().map(ResumeReading::role).toList(),
                resume.objects("education").stream()
                        .map(ResumeReading::programme)
                        .toList(),
                skills(resume),
                resume.objects("languages").stream()
                        .map(language -> withAside(language.text("language"), language.text("fluency")))
                        .filter(Objects::nonNull)
                        .toList(),
                resume.objects("certificates").stream()
                        .map(certificate -> typed(certificate.joined(Stream.of("name", "issuer", "date"))))
                        .filter(Objects::nonNull)
                        .toList(),
                others,
                own.objects("order").stream().map(ResumeReading::heading).toList());
    }

    /** As the classes of the contract call it in JSON. */
    static String name(Section section) {
        String[] words = section.name().toLowerCase(Locale.ROOT).split("_", -1);
        return words.length == 1
                ? words[0]
                : words[0] + Character.toUpperCase(words[1].charAt(0)) + words[1].substring(1);
    }

    private static Contact contact(Given basics, List<Stated> lines) {
        Stated linkedin = null;
        Stated github = null;
        List<Stated> links =
                new ArrayList<>(Stream.ofNullable(typed(basics.text("url"))).toList());
        for (Given profile : basics.objects("profiles")) {
            Stated written = written(profile);
            String network =
                    Objects.requireNonNullElse(profile.text("network"), "").toLowerCase(Locale.ROOT);
            if (written == null) {
                continue;
            }
            if (network.equals("linkedin") && linkedin == null) {
                linkedin = written;
            } else if (network.equals("github") && github == null) {
                github = written;
            } else {
                links.add(written);
            }
        }
        return new Contact(
                typed(basics.text("name")),
                typed(basics.text("label")),
                typed(basics.text("email")),
                typed(basics.text("phone")),
                typed(basics.object("location")
                        .joined(Stream.of("address", "city", "region", "postalCode", "countryCode"))),
                linkedin,
                github,
                links,
                lines);
    }

    private static @Nullable Stated written(Given profile) {
        String url = profile.text("url");
        String written = profile.object(JsonResume.OWN).text("written");
        if (url == null) {
            return typed(profile.text("username"));
        }
        boolean same = written != null
                && Addresses.web(written).map(URI::toString).filter(url::equals).isPresent();
        return typed(same ? written : url);
    }

    private static Experience role(Given work) {
        return new Experience(
                typed(work.text("position")),
                typed(work.text("name")),
                typed(work.object(JsonResume.OWN).text("team")),
                typed(work.text("location")),
                period(work),
                paragraphs(work),
                work.stated("highlights"));
    }

    private static Education programme(Given education) {
        Given own = education.object(JsonResume.OWN);
        return new Education(
                typed(education.joined(Stream.of("studyType", "area"))),
                typed(education.text("institution")),
                typed(own.text("location")),
                period(education),
                typed(education.text("score")),
                typed(own.text("honours")),
                education.stated("courses"));
    }

    /** As it was written, unless the dates have been changed since. */
    private static @Nullable Period period(Given entry) {
        PartialDate start = entry.date("startDate");
        PartialDate end = entry.date("endDate");
        Given dates = entry.object(JsonResume.OWN).object("dates");
        Stated written = typed(dates.text("written"));
        if (written != null && Objects.equals(dates.date("start"), start) && Objects.equals(dates.date("end"), end)) {
            return new Period(written, start, end, dates.flag("current"));
        }
        List<String> both = Stream.of(start, end)
                .filter(Objects::nonNull)
                .map(PartialDate::value)
                .toList();
        return both.isEmpty() ? null : new Period(Stated.typed(String.join(" – ", both)), start, end, false);
    }

    private static List<Stated> paragraphs(Given entry) {
        String summary = entry.text("summary");
        return summary == null
                ? List.of()
                : Stream.of(summary.split(BETWEEN_PARAGRAPHS, -1))
                        .filter(text -> !text.isBlank())
                        .map(Stated::typed)
                        .toList();
    }

    private static List<Stated> skills(Given resume) {
        return resume.objects("skills").stream()
                .flatMap(skill ->
                        Stream.concat(Stream.ofNullable(typed(skill.text("name"))), skill.stated("keywords").stream()))
                .distinct()
                .toList();
    }

    private static SectionHeading heading(Given next) {
        String name = next.text("section");
        return Stream.of(Section.values())
                .filter(section -> name(section).equals(name))
                .findFirst()
                .map(section -> new SectionHeading(section, typed(next.text("heading"))))
                .orElseThrow(() -> next.wrong("a section of a CV"));
    }

    private static @Nullable Stated withAside(@Nullable String text, @Nullable String aside) {
        return typed(text == null || aside == null ? text : "%s (%s)".formatted(text, aside));
    }

    private static @Nullable Stated typed(@Nullable String text) {
        return text == null ? null : Stated.typed(text);
    }
}
