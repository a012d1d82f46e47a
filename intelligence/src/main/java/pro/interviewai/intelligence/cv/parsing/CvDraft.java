package pro.interviewai.intelligence.cv.parsing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import pro.interviewai.intelligence.cv.parsing.text.Stretch;
import pro.interviewai.messages.cv.content.Contact;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.content.Education;
import pro.interviewai.messages.cv.content.Experience;
import pro.interviewai.messages.cv.content.OtherSection;
import pro.interviewai.messages.cv.content.Section;
import pro.interviewai.messages.cv.content.SectionHeading;
import pro.interviewai.messages.cv.content.Stated;

/** A CV while its blocks are read; each method gives back the pieces that it took. */
final class CvDraft {
    private final List<Stated> summary = new ArrayList<>();
    private final List<Experience> experience = new ArrayList<>();
    private final List<Education> education = new ArrayList<>();
    private final List<Stated> skills = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final List<Stated> languages = new ArrayList<>();
    private final List<Stated> certifications = new ArrayList<>();
    private final List<OtherSection> others = new ArrayList<>();
    private final List<SectionHeading> order = new ArrayList<>();

    void begin(Block block) {
        Stretch heading = block.heading();
        if (heading != null || !block.lines().isEmpty()) {
            order.add(new SectionHeading(block.section(), heading == null ? null : heading.stated()));
        }
    }

    List<Stated> summary(List<List<Stretch>> paragraphs) {
        List<Stated> found = paragraphs.stream().map(Stretch::stated).toList();
        summary.addAll(found);
        return found;
    }

    List<Stated> untitledSummary(List<List<Stretch>> paragraphs) {
        if (!paragraphs.isEmpty()) {
            order.add(new SectionHeading(Section.SUMMARY, null));
        }
        return summary(paragraphs);
    }

    List<Stated> experience(List<Experience> roles) {
        experience.addAll(roles);
        return roles.stream()
                .flatMap(Provenance::ofRole)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    List<Stated> education(List<Education> schools) {
        education.addAll(schools);
        return schools.stream()
                .flatMap(Provenance::ofSchool)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** A skill that another section of the document has named stays where it stood first. */
    List<Stated> skills(List<Stated> found) {
        for (Stated skill : found) {
            if (known.add(skill.text().toLowerCase(Locale.ROOT))) {
                skills.add(skill);
            }
        }
        return skills;
    }

    List<Stated> languages(List<Stated> found) {
        languages.addAll(found);
        return found;
    }

    List<Stated> certifications(List<Stated> found) {
        certifications.addAll(found);
        return found;
    }

    /** What fits no form stays under its heading. */
    void keep(Block block, List<Stretch> lines) {
        Stretch heading = block.heading();
        if (heading != null && (!lines.isEmpty() || block.section() == Section.OTHER)) {
            others.add(new OtherSection(
                    heading.stated(), lines.stream().map(Stretch::stated).toList()));
        }
    }

    CvContent content(Contact contact) {
        return new CvContent(contact, summary, experience, education, skills, languages, certifications, others, order);
    }
}
