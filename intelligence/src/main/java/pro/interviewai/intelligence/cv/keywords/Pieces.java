package pro.interviewai.intelligence.cv.keywords;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.cv.wording.Letters;
import pro.interviewai.intelligence.cv.wording.Wording;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.content.Education;
import pro.interviewai.messages.cv.content.Experience;
import pro.interviewai.messages.cv.content.OtherSection;
import pro.interviewai.messages.cv.content.Stated;

/** The pieces of a CV in the order of its content, without names and addresses. */
final class Pieces {
    private static final int MOST = 5_000;

    private Pieces() {}

    static List<Piece> of(CvContent content, @Nullable Wording wording) {
        List<Piece> pieces = new ArrayList<>();
        add(pieces, Piece.NONE, false, present(content.contact().headline()));
        add(pieces, Piece.NONE, false, content.summary().stream());
        int role = 0;
        for (Experience experience : content.experience()) {
            add(pieces, role, false, present(experience.title(), experience.team()));
            add(pieces, role, false, experience.description().stream());
            add(pieces, role, false, experience.achievements().stream());
            role++;
        }
        for (Education education : content.education()) {
            add(pieces, Piece.NONE, false, present(education.degree()));
            add(pieces, Piece.NONE, false, education.details().stream());
        }
        add(pieces, Piece.NONE, true, content.skills().stream());
        add(pieces, Piece.NONE, true, content.languages().stream());
        add(pieces, Piece.NONE, false, content.certifications().stream());
        for (OtherSection other : content.others()) {
            boolean projects = isOfProjects(other, wording);
            add(pieces, projects ? role++ : Piece.NONE, false, other.lines().stream());
        }
        return pieces.size() > MOST ? pieces.subList(0, MOST) : pieces;
    }

    static boolean isOfProjects(OtherSection section, @Nullable Wording wording) {
        return wording != null
                && wording.projects()
                        .contains(Letters.key(section.heading().text().strip()));
    }

    private static Stream<Stated> present(@Nullable Stated... stated) {
        return Stream.of(stated).filter(piece -> piece != null).map(piece -> piece);
    }

    private static void add(List<Piece> pieces, int role, boolean list, Stream<Stated> stated) {
        stated.forEach(piece -> pieces.add(new Piece(piece, role, list)));
    }
}
