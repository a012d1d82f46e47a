package pro.interviewai.intelligence.cv.optimisation.change;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.cv.optimisation.change.CvPiece.Kind;
import pro.interviewai.messages.cv.content.Contact;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.content.Education;
import pro.interviewai.messages.cv.content.Experience;
import pro.interviewai.messages.cv.content.OtherSection;
import pro.interviewai.messages.cv.content.Period;
import pro.interviewai.messages.cv.content.Section;
import pro.interviewai.messages.cv.content.Stated;

/** Takes a content apart into its pieces, each with its path. */
public final class CvPieces {
    private final List<CvPiece> found = new ArrayList<>();

    private CvPieces() {}

    /** In the order in which a person reads them. */
    public static List<CvPiece> of(CvContent content) {
        CvPieces pieces = new CvPieces();
        pieces.contact(content.contact());
        pieces.list(Section.SUMMARY, "summary", Kind.TEXT, content.summary());
        for (int i = 0; i < content.experience().size(); i++) {
            pieces.role("experience/" + i, content.experience().get(i));
        }
        for (int i = 0; i < content.education().size(); i++) {
            pieces.programme("education/" + i, content.education().get(i));
        }
        pieces.list(Section.SKILLS, "skills", Kind.FACT, content.skills());
        pieces.list(Section.LANGUAGES, "languages", Kind.FACT, content.languages());
        pieces.list(Section.CERTIFICATIONS, "certifications", Kind.FACT, content.certifications());
        for (int i = 0; i < content.others().size(); i++) {
            OtherSection other = content.others().get(i);
            pieces.fact(Section.OTHER, "others/" + i + "/heading", other.heading());
            pieces.list(Section.OTHER, "others/" + i + "/lines", Kind.LINE, other.lines());
        }
        return List.copyOf(pieces.found);
    }

    private void contact(Contact contact) {
        fact(Section.PERSONAL_INFO, "contact/name", contact.name());
        fact(Section.PERSONAL_INFO, "contact/headline", contact.headline());
        fact(Section.PERSONAL_INFO, "contact/email", contact.email());
        fact(Section.PERSONAL_INFO, "contact/phone", contact.phone());
        fact(Section.PERSONAL_INFO, "contact/location", contact.location());
        fact(Section.PERSONAL_INFO, "contact/linkedin", contact.linkedin());
        fact(Section.PERSONAL_INFO, "contact/github", contact.github());
        list(Section.PERSONAL_INFO, "contact/links", Kind.FACT, contact.links());
        list(Section.PERSONAL_INFO, "contact/lines", Kind.FACT, contact.lines());
    }

    private void role(String path, Experience role) {
        fact(Section.EXPERIENCE, path + "/title", role.title());
        fact(Section.EXPERIENCE, path + "/company", role.company());
        fact(Section.EXPERIENCE, path + "/team", role.team());
        fact(Section.EXPERIENCE, path + "/location", role.location());
        fact(Section.EXPERIENCE, path + "/period/written", written(role.period()));
        list(Section.EXPERIENCE, path + "/description", Kind.TEXT, role.description());
        list(Section.EXPERIENCE, path + "/achievements", Kind.POINT, role.achievements());
    }

    private void programme(String path, Education programme) {
        fact(Section.EDUCATION, path + "/degree", programme.degree());
        fact(Section.EDUCATION, path + "/institution", programme.institution());
        fact(Section.EDUCATION, path + "/location", programme.location());
        fact(Section.EDUCATION, path + "/period/written", written(programme.period()));
        fact(Section.EDUCATION, path + "/gpa", programme.gpa());
        fact(Section.EDUCATION, path + "/honours", programme.honours());
        list(Section.EDUCATION, path + "/details", Kind.LINE, programme.details());
    }

    private static @Nullable Stated written(@Nullable Period period) {
        return period == null ? null : period.written();
    }

    private void fact(Section section, String path, @Nullable Stated piece) {
        if (piece != null) {
            found.add(new CvPiece(section, path, Kind.FACT, piece));
        }
    }

    private void list(Section section, String path, Kind kind, List<Stated> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            found.add(new CvPiece(section, path + "/" + i, kind, pieces.get(i)));
        }
    }
}
