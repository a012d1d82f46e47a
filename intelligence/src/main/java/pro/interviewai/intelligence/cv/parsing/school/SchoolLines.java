package pro.interviewai.intelligence.cv.parsing.school;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.cv.parsing.text.Fold;
import pro.interviewai.intelligence.cv.parsing.text.FoundPeriod;
import pro.interviewai.intelligence.cv.parsing.text.Periods;
import pro.interviewai.intelligence.cv.parsing.text.Places;
import pro.interviewai.intelligence.cv.parsing.text.Shape;
import pro.interviewai.intelligence.cv.parsing.text.Stretch;

/** Takes a line of an education apart: programme, school, place, dates, grade and honours. */
final class SchoolLines {
    private static final Pattern BETWEEN =
            Pattern.compile("\\s{0,3}[\\t|｜•·;；]\\s{0,3}|\\s{1,3}[-–―]{1,2}\\s{1,3}|\\s{0,3}—\\s{0,3}");
    private static final Pattern COMMA = Pattern.compile("[,，、،]");
    private static final Pattern AT = Pattern.compile(" (?:at|from|an der|am|in der|à l'|en la|@) ");

    private final Periods periods;
    private final SchoolWords words;
    private final Places places;

    SchoolLines(Periods periods, SchoolWords words, Places places) {
        this.periods = periods;
        this.words = words;
        this.places = places;
    }

    SchoolLine of(Stretch written) {
        if (Shape.isTooLongForNames(written)) {
            return SchoolLine.detail(written, null, null);
        }
        Stretch line = words.said(written);
        String text = line.text();
        SchoolWords.Grade grade = words.grade(line);
        FoundPeriod period = dated(line);
        boolean named = words.isDegree(text) || words.isSchool(text);
        boolean detail = words.isDetail(text)
                || line.line().bullet() && !(named && period != null)
                || Shape.isProse(text)
                || Shape.beginsSmall(text)
                || !Shape.hasLetters(text) && period == null;
        if (detail) {
            return SchoolLine.detail(line, null, grade == null ? null : grade.value());
        }
        List<Stretch> parts = new ArrayList<>();
        for (Stretch part : withoutGrade(line, grade)) {
            addDateless(part, period, parts);
        }
        Taken taken = new Taken();
        parts.stream()
                .flatMap(part -> part.split(BETWEEN).stream())
                .map(Stretch::bare)
                .forEach(taken::add);
        return new SchoolLine(
                line,
                taken.degree,
                taken.school,
                taken.place,
                taken.honours,
                grade == null ? null : grade.value(),
                period,
                List.copyOf(taken.others),
                false);
    }

    /** One date alone says when the programme was finished: nobody names only the year in which one began. */
    private @Nullable FoundPeriod dated(Stretch line) {
        FoundPeriod found = periods.in(line);
        return found == null ? null : found.asEnd();
    }

    private static List<Stretch> withoutGrade(Stretch line, SchoolWords.@Nullable Grade grade) {
        return grade == null ? List.of(line) : List.of(line.part(0, grade.from()), line.from(grade.to()));
    }

    private void addDateless(Stretch part, @Nullable FoundPeriod period, List<Stretch> parts) {
        if (part.isEmpty()) {
            return;
        }
        boolean within = period != null
                && part.from() <= period.place().from()
                && period.place().to() <= part.to();
        if (within && period != null) {
            parts.addAll(periods.around(part, period));
        } else {
            parts.add(part);
        }
    }

    /** What the pieces of one line turn out to be. */
    private final class Taken {
        private static final int[] NO_CUT = {};

        private final List<Stretch> others = new ArrayList<>();
        private @Nullable Stretch degree;
        private @Nullable Stretch school;
        private @Nullable Stretch place;
        private @Nullable Stretch honours;

        private void add(Stretch piece) {
            if (piece.isEmpty()) {
                return;
            }
            String text = piece.text();
            int tail = words.isSchool(text) && places.tail(piece) == 0 ? lastComma(piece) : places.tail(piece);
            boolean titled = words.isDegree(text) && words.isSchool(text);
            int[] cut = titled ? cut(piece) : NO_CUT;
            if (tail > 0) {
                add(piece.part(0, tail).bare());
                place(piece.from(tail));
            } else if (tail == 0) {
                place(piece);
            } else if (cut.length > 0) {
                add(piece.part(0, cut[0]).bare());
                add(piece.from(cut[1]).bare());
            } else if (words.isHonours(text)) {
                honoured(piece);
            } else if (words.isSchool(text) && school == null && !(titled && degree == null && endsAsDegree(text))) {
                school = piece;
            } else if (words.isDegree(text) && degree == null) {
                degree = piece;
            } else {
                others.add(piece);
            }
        }

        private void place(Stretch piece) {
            if (place == null) {
                place = piece;
            } else {
                others.add(piece);
            }
        }

        /** Honours stand apart behind a comma or in brackets; a degree "with honours" keeps its words. */
        private void honoured(Stretch piece) {
            List<Stretch> parts = piece.split(COMMA);
            if (parts.size() > 1 && words.isHonours(parts.getLast().text())) {
                honours = parts.getLast().bare();
                add(piece.part(0, parts.getLast().from() - piece.from()).bare());
            } else if (words.isDegree(piece.text()) && degree == null) {
                degree = piece;
            } else {
                honours = piece;
            }
        }

        /** Where a programme ends and its school begins: at a comma or a word such as "at". */
        private int[] cut(Stretch piece) {
            Matcher at = AT.matcher(piece.plain());
            if (at.find()
                    && words.isSchool(piece.text().substring(at.end()))
                    && words.isDegree(piece.text().substring(0, at.start()))) {
                return new int[] {at.start(), at.end()};
            }
            String plain = piece.plain();
            for (int comma = plain.indexOf(','); comma >= 0; comma = plain.indexOf(',', comma + 1)) {
                String left = piece.text().substring(0, comma);
                String next = piece.text().substring(comma + 1);
                String first = next.indexOf(',') < 0 ? next : next.substring(0, next.indexOf(','));
                boolean parts = words.isDegree(left) && !words.isSchool(left) && words.isSchool(first)
                        || words.isSchool(left) && !words.isDegree(left) && words.isDegree(first);
                if (parts) {
                    return new int[] {comma, comma + 1};
                }
            }
            return NO_CUT;
        }

        /** "High School Diploma" is a programme, "Master School" a school. */
        private boolean endsAsDegree(String text) {
            String[] keys = Fold.key(text).split(" ", -1);
            return words.isDegree(keys[keys.length - 1])
                    || !words.isSchool(keys[keys.length - 1]) && words.isDegree(keys[0]);
        }

        private static int lastComma(Stretch piece) {
            int comma = piece.plain().indexOf(',');
            return comma < 0 ? -1 : comma + 1;
        }
    }
}
