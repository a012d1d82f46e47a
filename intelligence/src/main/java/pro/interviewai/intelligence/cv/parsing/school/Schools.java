package pro.interviewai.intelligence.cv.parsing.school;

import java.util.ArrayList;
import java.util.List;
import pro.interviewai.intelligence.cv.parsing.text.FoundPeriod;
import pro.interviewai.intelligence.cv.parsing.text.Periods;
import pro.interviewai.intelligence.cv.parsing.text.Places;
import pro.interviewai.intelligence.cv.parsing.text.Shape;
import pro.interviewai.intelligence.cv.parsing.text.Stretch;
import pro.interviewai.messages.cv.content.Education;

/**
 * Reads the programmes of an education. A line begins the next entry where it names what the entry has already: a
 * programme, a school or dates. Several programmes under one school have that school.
 */
public final class Schools {
    private static final int MOST_WORDS_OF_HONOURS = 6;

    private final Periods periods;
    private final SchoolWords words;
    private final SchoolLines reader;

    public Schools(Periods periods, Places places) {
        this.periods = periods;
        words = new SchoolWords();
        reader = new SchoolLines(periods, words, places);
    }

    public boolean areNamedIn(List<Stretch> section) {
        return section.stream().map(reader::of).anyMatch(SchoolLine::names);
    }

    public List<Education> of(List<Stretch> section) {
        List<SchoolLine> lines = section.stream().map(reader::of).toList();
        boolean schoolFirst = isSchoolFirst(lines);
        boolean dateFirst = !lines.isEmpty() && lines.getFirst().isOnlyDate();
        List<SchoolEntry> entries = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            SchoolLine line = lines.get(i);
            SchoolEntry current = entries.isEmpty() ? null : entries.getLast();
            if (line.detail() || current != null && isTail(lines, i, current)) {
                if (current != null) {
                    tell(current, line);
                }
                continue;
            }
            boolean schoolFollows = follows(lines, i + 1, true);
            boolean degreeFollows = follows(lines, i + 1, false);
            if (current == null || begins(line, current, schoolFirst, dateFirst, schoolFollows, degreeFollows)) {
                SchoolEntry next = new SchoolEntry();
                boolean shares = current != null && schoolFirst && line.degree() != null && line.school() == null;
                if (shares && current != null) {
                    next.isAt(current.school());
                }
                entries.add(next);
                current = next;
            }
            current.take(line, !schoolFirst, schoolFollows, degreeFollows);
            FoundPeriod open = line.period();
            if (open != null
                    && open.open()
                    && i + 1 < lines.size()
                    && lines.get(i + 1).isOnlyDate()) {
                FoundPeriod end = lines.get(i + 1).period();
                if (end != null) {
                    current.endsIn(open.endedBy(end));
                    i++;
                }
            }
        }
        return entries.stream().map(SchoolEntry::education).toList();
    }

    /** Whether the first name is a school's; one that no word explains is the other of what follows it. */
    private static boolean isSchoolFirst(List<SchoolLine> lines) {
        int first = 0;
        while (first < lines.size()
                && !lines.get(first).names()
                && lines.get(first).others().isEmpty()) {
            first++;
        }
        if (first == lines.size()) {
            return false;
        }
        SchoolLine line = lines.get(first);
        return line.names() ? line.degree() == null && line.others().isEmpty() : follows(lines, first + 1, false);
    }

    private void tell(SchoolEntry entry, SchoolLine line) {
        SchoolWords.Grade grade = line.grade() == null ? null : words.grade(line.whole());
        String text = line.whole().text();
        boolean onlyGrade = grade != null
                && line.whole().part(0, grade.from()).bare().isEmpty()
                && line.whole().from(grade.to()).bare().isEmpty();
        boolean onlyHonours = words.isHonours(text) && Shape.words(text) <= MOST_WORDS_OF_HONOURS;
        entry.tell(line, onlyGrade, onlyHonours);
    }

    /** The end of a text that the line before has begun, and no name. */
    private static boolean isTail(List<SchoolLine> lines, int at, SchoolEntry entry) {
        SchoolLine line = lines.get(at);
        SchoolLine before = lines.get(at - 1);
        return before.detail()
                && entry.hasDetails()
                && !line.names()
                && line.period() == null
                && line.grade() == null
                && line.honours() == null
                && !Shape.endsSentence(before.whole().text())
                && !follows(lines, at + 1, true);
    }

    private static boolean follows(List<SchoolLine> lines, int at, boolean school) {
        if (at >= lines.size()) {
            return false;
        }
        SchoolLine next = lines.get(at);
        return school ? next.school() != null && next.degree() == null : next.degree() != null && next.school() == null;
    }

    private boolean begins(
            SchoolLine line,
            SchoolEntry current,
            boolean schoolFirst,
            boolean dateFirst,
            boolean schoolFollows,
            boolean degreeFollows) {
        boolean twice = line.period() != null && current.hasPeriod();
        if (dateFirst || twice) {
            return twice;
        }
        if (line.degree() != null && current.hasDegree() || line.school() != null && current.school() != null) {
            return true;
        }
        if (schoolFirst && line.school() != null && line.degree() == null) {
            return true;
        }
        boolean unknown = !line.names() && !line.others().isEmpty();
        return unknown
                && (!schoolFirst && schoolFollows && current.school() != null
                        || schoolFirst && degreeFollows && current.hasDegree());
    }
}
