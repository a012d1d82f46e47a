package pro.interviewai.messages.cv.content;

import java.util.List;

/** A part of a CV for which there is no form, such as projects, publications or interests; a line each. */
public record OtherSection(Stated heading, List<Stated> lines) {

    public OtherSection {
        lines = List.copyOf(lines);
    }
}
