package pro.interviewai.intelligence.cv.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.content.OtherSection;
import pro.interviewai.messages.cv.content.Section;
import pro.interviewai.messages.cv.content.SectionHeading;
import pro.interviewai.messages.cv.content.Stated;

/**
 * Puts a CV in order: who it is, then its sections as the CV has them. What the CV had no place for comes at the end, a summary
 * first.
 */
final class Layout {
    private final CvContent content;
    private final Headings headings;
    private final List<OtherSection> others;
    private final List<Block> blocks = new ArrayList<>();

    private Layout(CvContent content, Headings headings) {
        this.content = content;
        this.headings = headings;
        this.others = new ArrayList<>(content.others());
    }

    static Sheet of(CvContent content, Locale language) {
        Headings headings = new Headings(language);
        Layout layout = new Layout(content, headings);
        layout.lay();
        String name = WrittenText.of(content.contact().name());
        String title = name == null ? headings.document() : name + " – " + headings.document();
        return Sheet.of(title, language, layout.blocks);
    }

    private void lay() {
        blocks.addAll(Head.of(content.contact(), heading(Section.PERSONAL_INFO)));
        if (headingsOf(Section.SUMMARY).isEmpty()) {
            section(Section.SUMMARY, null, 0);
        }
        int[] seen = new int[Section.values().length];
        for (SectionHeading next : content.order()) {
            section(next.section(), next.heading(), seen[next.section().ordinal()]++);
        }
        for (Section section : Section.values()) {
            if (section != Section.SUMMARY && headingsOf(section).isEmpty()) {
                section(section, null, 0);
            }
        }
        others.forEach(this::other);
    }

    /** @param which of the parts of this section, of which each stands under a heading of its own */
    private void section(Section section, @Nullable Stated heading, int which) {
        switch (section) {
            case PERSONAL_INFO -> {} // stands at the head
            case SUMMARY -> under(section, heading, Entries.paragraphs(part(content.summary(), section, which)));
            case EXPERIENCE -> under(section, heading, Entries.roles(part(content.experience(), section, which)));
            case EDUCATION ->
                under(
                        section,
                        heading,
                        Entries.programmes(part(content.education(), section, which), headings.grade()));
            case SKILLS -> under(section, heading, Entries.listed(part(content.skills(), section, which)));
            case LANGUAGES -> under(section, heading, Entries.listed(part(content.languages(), section, which)));
            case CERTIFICATIONS ->
                under(section, heading, Entries.points(part(content.certifications(), section, which)));
            case OTHER ->
                others.stream()
                        .filter(other ->
                                heading != null && other.heading().text().equals(heading.text()))
                        .findFirst()
                        .ifPresent(other -> {
                            others.remove(other);
                            other(other);
                        });
        }
    }

    private void under(Section section, @Nullable Stated heading, List<Block> body) {
        if (!body.isEmpty()) {
            String written = WrittenText.of(heading);
            blocks.add(new Block.Heading(written == null ? headings.of(section) : written));
            blocks.addAll(body);
        }
    }

    private void other(OtherSection other) {
        String written = WrittenText.of(other.heading());
        if (written != null) {
            blocks.add(new Block.Heading(written));
        }
        blocks.addAll(Entries.points(other.lines()));
    }

    private <T> List<T> part(List<T> all, Section section, int which) {
        Function<T, Stream<Stated>> pieces = Entries::pieces;
        return Parts.of(all, pieces, headingsOf(section)).get(which);
    }

    private List<SectionHeading> headingsOf(Section section) {
        return content.order().stream()
                .filter(next -> next.section() == section)
                .toList();
    }

    private @Nullable Stated heading(Section section) {
        List<SectionHeading> all = headingsOf(section);
        return all.isEmpty() ? null : all.getFirst().heading();
    }
}
