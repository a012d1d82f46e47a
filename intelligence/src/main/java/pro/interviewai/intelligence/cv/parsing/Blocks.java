package pro.interviewai.intelligence.cv.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.cv.parsing.text.Lexicon;
import pro.interviewai.intelligence.cv.parsing.text.Periods;
import pro.interviewai.intelligence.cv.parsing.text.Shape;
import pro.interviewai.intelligence.cv.parsing.text.Stretch;
import pro.interviewai.messages.cv.content.Section;
import pro.interviewai.messages.cv.document.DocumentLine;

/** Parts a document at its headings. */
final class Blocks {
    private static final int LONGEST_LABEL = 40;
    private static final int LINES_AHEAD = 80;
    /** What stands after a heading's words where it has a line of its own. */
    private static final String AFTER_WORDS = ".,;";

    private static final Set<Section> WITH_ENTRIES = Set.of(Section.EXPERIENCE, Section.EDUCATION);

    private final Headings headings;
    private final Periods periods;
    private final Lexicon spoken;
    private final Names names;

    Blocks(Headings headings, Periods periods, Lexicon spoken, Names names) {
        this.headings = headings;
        this.periods = periods;
        this.spoken = spoken;
        this.names = names;
    }

    /** In the document's order; the first one has no heading and may be empty. */
    List<Block> of(List<Stretch> lines) {
        List<Stretch> known = lines.stream()
                .filter(line -> !line.line().bullet() && headings.named(line.text()) != null)
                .toList();
        Layout layout = Layout.of(lines, known);
        int name = lateName(lines, layout);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block(Section.PERSONAL_INFO, null, false, new ArrayList<>()));
        for (int i = 0; i < lines.size(); i++) {
            Block block = i == name
                    ? new Block(Section.PERSONAL_INFO, null, false, new ArrayList<>(List.of(lines.get(i))))
                    : begun(lines, i, blocks.getLast().section(), layout);
            if (block == null) {
                blocks.getLast().lines().add(lines.get(i));
            } else {
                blocks.add(block);
            }
        }
        return blocks;
    }

    /** The name where a side column comes before it; none where the head has it. */
    private int lateName(List<Stretch> lines, Layout layout) {
        int biggest = -1;
        for (int i = 0; i < lines.size(); i++) {
            DocumentLine line = lines.get(i).line();
            if (line.page() == 1
                    && line.size() > layout.textSize() * 1.3
                    && (biggest < 0 || line.size() > lines.get(biggest).line().size())) {
                biggest = i;
            }
        }
        boolean afterHeading =
                biggest > 0 && lines.subList(0, biggest).stream().anyMatch(line -> headings.named(line.text()) != null);
        return afterHeading && headings.named(lines.get(biggest).text()) == null && names.couldBe(lines.get(biggest))
                ? biggest
                : -1;
    }

    private @Nullable Block begun(List<Stretch> lines, int at, Section current, Layout layout) {
        Stretch line = lines.get(at);
        Section section = headings.named(line.text());
        if (section != null && stands(lines, at, section, current, layout)) {
            return new Block(section, line, false, new ArrayList<>());
        }
        Block inline = inline(lines, at, current, layout);
        if (inline != null) {
            return inline;
        }
        boolean other = section == null && current != Section.PERSONAL_INFO && layout.looksLikeHeading(line);
        return other ? new Block(Section.OTHER, line, false, new ArrayList<>()) : null;
    }

    /** Whether the line is a heading and not the end of a sentence, a label within a role or a point of a list. */
    private boolean stands(List<Stretch> lines, int at, Section section, Section current, Layout layout) {
        Stretch line = lines.get(at);
        String text = line.text();
        boolean setOff = layout.isSetOff(line) || Headings.ornament(text) > 0;
        if (!setOff) {
            String previous = at == 0 ? "" : lines.get(at - 1).text();
            boolean small = Shape.beginsSmall(text) && !previous.isEmpty() && !Shape.endsSentence(previous);
            if (line.line().bullet()
                    || small
                    || previous.endsWith(",")
                    || AFTER_WORDS.indexOf(text.charAt(text.length() - 1)) >= 0) {
                return false;
            }
        } else if (line.line().bullet() && !layout.isLikeHeadings(line)) {
            return false;
        }
        if (section == Section.LANGUAGES && current == Section.SKILLS) {
            return at + 1 < lines.size() && spoken.occursIn(lines.get(at + 1).text());
        }
        boolean within = section == Section.OTHER && WITH_ENTRIES.contains(current);
        return !within || layout.isLikeHeadings(line) && !(text.endsWith(":") && !layout.isSetOff(line));
    }

    /** "Skills: Java, Go": a heading with its text beside it, after a colon or, in a form, a wide gap. */
    private @Nullable Block inline(List<Stretch> lines, int at, Section current, Layout layout) {
        Stretch line = lines.get(at);
        int mark = line.plain().indexOf(':');
        int colon = mark < 0 ? line.plain().indexOf('\t') : mark;
        if (Shape.isTooLongForNames(line) && current != Section.SKILLS && current != Section.PERSONAL_INFO) {
            return null;
        }
        if (colon <= 0 || colon > LONGEST_LABEL || line.line().bullet() && WITH_ENTRIES.contains(current)) {
            return null;
        }
        Stretch label = line.part(0, colon);
        Stretch rest = line.from(colon + 1);
        Section section = headings.named(label.text());
        if (section == null || section == Section.PERSONAL_INFO || rest.isEmpty() || Shape.beginsSmall(label.text())) {
            return null;
        }
        boolean begins = switch (current) {
            case SKILLS ->
                section == Section.LANGUAGES
                        ? spoken.occursIn(rest.text())
                        : section != Section.SKILLS && (section != Section.OTHER || layout.isLikeHeadings(label));
            case EXPERIENCE, EDUCATION, OTHER ->
                Shape.isCapitals(label.text()) || section != Section.OTHER && !hasLaterEntry(lines, at);
            case LANGUAGES, CERTIFICATIONS, SUMMARY, PERSONAL_INFO -> section != current;
        };
        return begins ? new Block(section, label, true, new ArrayList<>(List.of(rest))) : null;
    }

    /** Whether a dated line comes before the next heading; then the label belongs to an entry. */
    private boolean hasLaterEntry(List<Stretch> lines, int at) {
        for (Stretch line : lines.subList(at + 1, Math.min(lines.size(), at + LINES_AHEAD))) {
            if (headings.named(line.text()) != null) {
                return false;
            }
            if (periods.in(line) != null) {
                return true;
            }
        }
        return false;
    }
}
