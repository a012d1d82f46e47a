package pro.interviewai.command.cv;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.cv.optimisation.CvChange;

/**
 * Changes that were proposed, and what was said of them.
 *
 * @param decisions by the change's id, whether it is accepted
 * @param claims by the change's id, those that are said to be true
 */
record Proposal(List<CvChange> changes, Map<String, Boolean> decisions, Map<String, Set<String>> claims) {

    static Proposal of(List<CvChange> changes) {
        return new Proposal(changes, Map.of(), Map.of());
    }

    Proposal decided(String changeId, boolean accepted) {
        var changed = new HashMap<>(decisions);
        changed.put(changeId, accepted);
        return new Proposal(changes, changed, claims);
    }

    /** @param claim none of somebody who was erased */
    Proposal confirmed(String changeId, @Nullable String claim) {
        if (claim == null) {
            return this;
        }
        var changed = new HashMap<>(claims);
        var known = new HashSet<>(claims.getOrDefault(changeId, Set.of()));
        known.add(claim);
        changed.put(changeId, known);
        return new Proposal(changes, decisions, changed);
    }

    boolean isConfirmed(String changeId, String claim) {
        return claims.getOrDefault(changeId, Set.of()).contains(claim);
    }

    boolean is(String changeId, boolean accepted) {
        return Boolean.valueOf(accepted).equals(decisions.get(changeId));
    }

    List<CvChange> accepted() {
        return changes.stream().filter(change -> is(change.id(), true)).toList();
    }
}
