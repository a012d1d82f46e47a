package pro.interviewai.messages.cv.content;

import java.util.List;

/**
 * A CV taken apart. Nothing in it is guessed: each piece is a stretch of the document, or typed by the person.
 *
 * @param summary a paragraph each
 * @param skills one each, without duplicates
 * @param languages that the person speaks, with the level as written
 * @param order headings of the sections as the document has them, so that it can be written again in its order
 */
public record CvContent(
        Contact contact,
        List<Stated> summary,
        List<Experience> experience,
        List<Education> education,
        List<Stated> skills,
        List<Stated> languages,
        List<Stated> certifications,
        List<OtherSection> others,
        List<SectionHeading> order) {

    public CvContent {
        summary = List.copyOf(summary);
        experience = List.copyOf(experience);
        education = List.copyOf(education);
        skills = List.copyOf(skills);
        languages = List.copyOf(languages);
        certifications = List.copyOf(certifications);
        others = List.copyOf(others);
        order = List.copyOf(order);
    }
}
