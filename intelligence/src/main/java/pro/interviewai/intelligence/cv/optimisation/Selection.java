package pro.interviewai.intelligence.cv.optimisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pro.interviewai.intelligence.cv.optimisation.change.ChangeRule;
import pro.interviewai.intelligence.cv.optimisation.change.CvPiece;
import pro.interviewai.intelligence.cv.optimisation.change.Draft;
import pro.interviewai.intelligence.cv.optimisation.wording.ClaimGuard;
import pro.interviewai.messages.cv.CvLimits;
import pro.interviewai.messages.cv.optimisation.CvChange;

/**
 * The changes that are proposed: each held to the CV by the {@link ClaimGuard}, one a piece, and none that would lower the
 * score.
 */
final class Selection {
    private final Standing standing;
    private final ClaimGuard guard;
    private final List<CvPiece> pieces;
    private final Sources sources;
    private final List<CvChange> chosen = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private double points;

    Selection(Standing standing, double points, ClaimGuard guard, List<CvPiece> pieces) {
        this.standing = standing;
        this.points = points;
        this.guard = guard;
        this.pieces = pieces;
        sources = new Sources(pieces);
    }

    /** Those of which no piece is taken yet, as many as there is room for. */
    void add(List<Draft> drafts) {
        List<CvChange> safe = new ArrayList<>();
        for (Draft draft : drafts) {
            if (chosen.size() + safe.size() < CvLimits.CHANGES && !isTaken(draft)) {
                CvChange change = change(draft);
                taken.add(change.path());
                (change.saysNothingNew() ? safe : chosen).add(change);
            }
        }
        keep(safe);
    }

    /** In the CV's order, with ids. */
    List<CvChange> changes() {
        List<CvChange> ordered = new ArrayList<>(chosen);
        ordered.sort(Comparator.comparingInt(change -> place(change.path())));
        List<CvChange> numbered = new ArrayList<>();
        for (CvChange change : ordered) {
            numbered.add(withId(change, String.valueOf(numbered.size() + 1)));
        }
        return numbered;
    }

    List<CvChange> safe() {
        return chosen.stream().filter(CvChange::saysNothingNew).toList();
    }

    /** All of them if they cost nothing together, else those that do not. */
    private void keep(List<CvChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        List<CvChange> more = new ArrayList<>(safe());
        more.addAll(changes);
        double then = Standing.points(standing.with(more));
        if (then >= points) {
            points = then;
            chosen.addAll(changes);
        } else if (changes.size() == 1) {
            taken.remove(changes.getFirst().path());
        } else {
            int half = changes.size() / 2;
            keep(changes.subList(0, half));
            keep(changes.subList(half, changes.size()));
        }
    }

    /** Whether the piece, or what it stands in, is changed already; places for additions are shared. */
    private boolean isTaken(Draft draft) {
        String path = draft.path();
        return draft.type() != CvChange.Type.ADDITION
                && (taken.contains(path)
                        || taken.stream()
                                .anyMatch(other -> path.startsWith(other + "/") || other.startsWith(path + "/")));
    }

    private CvChange change(Draft draft) {
        String optimised = draft.optimised();
        return new CvChange(
                "",
                draft.section(),
                draft.type(),
                draft.path(),
                draft.original(),
                optimised,
                draft.rules().getLast().code(),
                draft.rules().stream().map(ChangeRule::sentence).collect(Collectors.joining(" ")),
                sources.of(draft.basis(), draft.path()),
                optimised == null ? List.of() : claims(draft.said(), optimised));
    }

    /** What rests on nothing is one claim. */
    private List<String> claims(List<String> said, String optimised) {
        return said.isEmpty() ? List.of(optimised) : guard.claims(said, optimised);
    }

    private int place(String path) {
        int last = pieces.size();
        for (int i = 0; i < pieces.size(); i++) {
            CvPiece piece = pieces.get(i);
            if (piece.path().equals(path) || piece.path().startsWith(path + "/")) {
                return i;
            }
            if (piece.parent().equals(path.substring(0, Math.max(0, path.lastIndexOf('/'))))) {
                last = i;
            }
        }
        return last;
    }

    private static CvChange withId(CvChange change, String id) {
        return new CvChange(
                id,
                change.section(),
                change.type(),
                change.path(),
                change.original(),
                change.optimised(),
                change.rule(),
                change.reason(),
                change.source(),
                change.claims());
    }
}
