package pro.interviewai.intelligence.cv.parsing.role;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import pro.interviewai.intelligence.cv.parsing.role.RolePiece.Kind;

/**
 * Parts an experience into its roles. Each date makes one, with the names above or below it; which of both is told by
 * whether the section begins with a date. Where there are no dates, titles and employers make roles.
 */
final class RoleCuts {
    private static final int MOST_NAMES = 3;

    private final List<RoleLine> lines;
    private final boolean dated;
    /** Lines of names above a date; 0 where they stand below. */
    private final int above;

    private final List<RoleDraft> drafts = new ArrayList<>();

    private RoleCuts(List<RoleLine> lines) {
        this.lines = lines;
        dated = lines.stream().anyMatch(RoleLine::isAnchor);
        above = above(lines);
    }

    static List<RoleDraft> of(List<RoleLine> lines) {
        RoleCuts cuts = new RoleCuts(lines);
        cuts.cut();
        return cuts.drafts;
    }

    private static int above(List<RoleLine> lines) {
        int anchor = 0;
        while (anchor < lines.size() && !lines.get(anchor).isAnchor()) {
            anchor++;
        }
        int begin = anchor;
        while (begin > 0 && lines.get(begin - 1).header()) {
            begin--;
        }
        return Math.min(anchor - begin, begin == 0 ? MOST_NAMES : 2);
    }

    private void cut() {
        int at = 0;
        while (at < lines.size()) {
            int end = at;
            while (end < lines.size() && lines.get(end).header()) {
                end++;
            }
            if (end == at) {
                toBody(lines.subList(at, at + 1));
                at++;
            } else {
                run(
                        lines.subList(at, end),
                        at == 0,
                        end < lines.size() && lines.get(end).whole().line().bullet());
                at = end;
            }
        }
    }

    private void toBody(List<RoleLine> more) {
        if (!drafts.isEmpty()) {
            more.forEach(line -> drafts.getLast().body().add(line.whole()));
        }
    }

    private void begin(List<RoleLine> header) {
        drafts.add(new RoleDraft(List.copyOf(header), new ArrayList<>()));
    }

    private void run(List<RoleLine> run, boolean first, boolean pointsFollow) {
        int[] anchors = IntStream.range(0, run.size())
                .filter(i -> run.get(i).isAnchor())
                .toArray();
        if (anchors.length == 0) {
            undated(run, first, pointsFollow);
            return;
        }
        int begin = firstOf(run, anchors[0]);
        toBody(run.subList(0, begin));
        for (int i = 0; i < anchors.length; i++) {
            int next = i + 1 < anchors.length ? anchors[i + 1] : run.size();
            int nextBegin = i + 1 < anchors.length ? Math.max(anchors[i] + 1, next - above) : next;
            int tail = tail(run, begin, anchors[i], nextBegin);
            begin(run.subList(begin, tail));
            toBody(run.subList(tail, nextBegin));
            begin = nextBegin;
        }
    }

    /** As many lines above the date as in the first role, and more where their words say that they name one. */
    private int firstOf(List<RoleLine> run, int anchor) {
        int begin = Math.max(0, anchor - above);
        while (begin > 0
                && anchor - begin < MOST_NAMES
                && isSure(run.get(begin - 1))
                && run.get(anchor).names() < 2) {
            begin--;
        }
        return begin;
    }

    private static boolean isSure(RoleLine line) {
        return line.has(Kind.TITLE) || line.has(Kind.COMPANY);
    }

    /** Lines below the date belong to the head while a name is missing, or say where or in which team. */
    private int tail(List<RoleLine> run, int begin, int anchor, int end) {
        int names = run.subList(begin, anchor + 1).stream()
                .mapToInt(RoleLine::names)
                .sum();
        int tail = anchor + 1;
        while (tail < end && tail - anchor <= MOST_NAMES) {
            RoleLine line = run.get(tail);
            boolean one = names < 2
                    || run.get(anchor).isLoose()
                            && tail == anchor + 1
                            && (line.has(Kind.COMPANY) || line.isProperName());
            boolean wanted = one && (above == 0 || isSure(line) && begin == anchor);
            if (!wanted && !line.isBeside()) {
                return tail;
            }
            names += line.names();
            tail++;
        }
        return tail;
    }

    private void undated(List<RoleLine> run, boolean first, boolean pointsFollow) {
        boolean title = run.stream().anyMatch(line -> line.has(Kind.TITLE));
        boolean company = run.stream().anyMatch(line -> line.has(Kind.COMPANY));
        int names = run.stream().mapToInt(RoleLine::names).sum();
        boolean both = title && names > 1 && run.size() <= MOST_NAMES;
        boolean told = !drafts.isEmpty() && !drafts.getLast().body().isEmpty() || drafts.isEmpty();
        boolean begins = dated ? both && company && told : title || company || first && pointsFollow;
        if (!begins) {
            toBody(run);
            return;
        }
        int from = 0;
        for (int i = 1; i < run.size(); i++) {
            if (beginsNext(run, from, i)) {
                begin(run.subList(from, i));
                from = i;
            }
        }
        begin(run.subList(from, run.size()));
    }

    /** A second title begins the next role, with the line above it where the run begins with an employer. */
    private static boolean beginsNext(List<RoleLine> run, int from, int at) {
        boolean titleFirst = run.getFirst().has(Kind.TITLE);
        if (titleFirst) {
            return run.get(at).has(Kind.TITLE);
        }
        boolean had = run.subList(from, at).stream().anyMatch(line -> line.has(Kind.TITLE));
        return had
                && at + 1 < run.size()
                && run.get(at + 1).has(Kind.TITLE)
                && !run.get(at).has(Kind.TITLE);
    }
}
