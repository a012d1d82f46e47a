package pro.interviewai.intelligence.cv.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.cv.content.Education;
import pro.interviewai.messages.cv.content.Experience;
import pro.interviewai.messages.cv.content.Period;
import pro.interviewai.messages.cv.content.Stated;

/** What stands in a section, as programs that read CVs expect it. */
final class Entries {
    private Entries() {}

    static List<Block> paragraphs(List<Stated> texts) {
        return written(texts).<Block>map(Block.Paragraph::new).toList();
    }

    static List<Block> points(List<Stated> texts) {
        List<String> points = written(texts).toList();
        return points.isEmpty() ? List.of() : List.of(new Block.Points(points));
    }

    /** In one line with commas; with bullets where one of them has a comma itself. */
    static List<Block> listed(List<Stated> texts) {
        List<String> all = written(texts).toList();
        if (all.isEmpty()) {
            return List.of();
        }
        return all.stream().anyMatch(text -> text.matches(".*[,،、，;].*"))
                ? points(texts)
                : List.of(new Block.Paragraph(joined(all)));
    }

    static List<Block> roles(List<Experience> roles) {
        List<Block> blocks = new ArrayList<>();
        for (Experience role : roles) {
            blocks.addAll(head(role.title(), role.company(), Stream.of(role.team(), role.location()), role.period()));
            blocks.addAll(paragraphs(role.description()));
            blocks.addAll(points(role.achievements()));
        }
        return blocks;
    }

    /** @param grade what stands before a grade, which is only digits */
    static List<Block> programmes(List<Education> programmes, String grade) {
        List<Block> blocks = new ArrayList<>();
        for (Education programme : programmes) {
            blocks.addAll(head(
                    programme.degree(), programme.institution(), Stream.of(programme.location()), programme.period()));
            String mark = WrittenText.of(programme.gpa());
            if (mark != null) {
                blocks.add(new Block.Paragraph(grade + ": " + mark));
            }
            blocks.addAll(paragraphs(Stream.ofNullable(programme.honours()).toList()));
            blocks.addAll(points(programme.details()));
        }
        return blocks;
    }

    /** All that is stated of something, in the order in which it is written. */
    static Stream<Stated> pieces(Object item) {
        return switch (item) {
            case Stated piece -> Stream.of(piece);
            case Experience role ->
                Stream.concat(
                        present(role.title(), dates(role.period()), role.company(), role.team(), role.location()),
                        Stream.concat(role.description().stream(), role.achievements().stream()));
            case Education programme ->
                Stream.concat(
                        present(
                                programme.degree(),
                                dates(programme.period()),
                                programme.institution(),
                                programme.location(),
                                programme.gpa(),
                                programme.honours()),
                        programme.details().stream());
            default -> throw new IllegalArgumentException(item.getClass().getName());
        };
    }

    private static List<Block> head(
            @Nullable Stated what, @Nullable Stated where, Stream<@Nullable Stated> more, @Nullable Period period) {
        String title = WrittenText.of(what);
        List<String> place = new ArrayList<>(Stream.concat(Stream.of(where), more)
                .map(WrittenText::of)
                .filter(Objects::nonNull)
                .toList());
        if (title == null && WrittenText.of(where) != null) {
            title = place.removeFirst();
        }
        String dates = WrittenText.of(dates(period));
        return title == null && dates == null && place.isEmpty()
                ? List.of()
                : List.of(new Block.EntryHead(title, dates, place.isEmpty() ? null : joined(place)));
    }

    private static String joined(List<String> texts) {
        boolean backwards = texts.stream().allMatch(text -> WrittenText.rightToLeftLetters(text) > 0);
        return String.join(backwards ? "، " : ", ", texts);
    }

    private static @Nullable Stated dates(@Nullable Period period) {
        return period == null ? null : period.written();
    }

    private static Stream<Stated> present(@Nullable Stated... pieces) {
        return Stream.of(pieces).filter(Objects::nonNull);
    }

    private static Stream<String> written(List<Stated> texts) {
        return texts.stream().map(WrittenText::of).filter(Objects::nonNull);
    }
}
