package pro.interviewai.intelligence.questions;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate has been asked, as boxes of cards after Sebastian Leitner (<i>So lernt man lernen</i>, 1972): a card
 * begins in box 1, goes one box up with a score of 7 or more and back to box 1 with one below 5. A card of box <i>n</i>
 * is due 2^(n-1) days after it was asked last, that is after 1, 2, 4, 8 or 16 days.
 *
 * @param cards by question id
 * @param skills mean score, 0–10, by topic
 */
public record Practice(Map<String, Card> cards, Map<String, Double> skills) {
    private static final double KNOWN = 7;
    private static final double FORGOTTEN = 5;
    private static final int LAST_BOX = 5;

    public Practice {
        cards = Map.copyOf(cards);
        skills = Map.copyOf(skills);
    }

    /** @param overdue whether its time has come */
    public record Card(int box, Instant askedAt, boolean overdue) {}

    /** @param score 0–10, none where the answer got none or was not given */
    public record Asked(
            String questionId,
            String skill,
            Instant at,
            @Nullable Double score) {}

    /**
     * @param asked in the order in which it was asked
     * @param now when the next interview begins
     */
    public static Practice of(List<Asked> asked, Instant now) {
        var cards = new HashMap<String, Card>();
        asked.forEach(
                one -> cards.merge(one.questionId(), card(1, one, now), (before, _) -> card(before.box(), one, now)));
        var skills = asked.stream()
                .filter(one -> one.score() != null)
                .collect(Collectors.groupingBy(Asked::skill, Collectors.averagingDouble(Asked::score)));
        return new Practice(cards, skills);
    }

    static Practice seen(Set<String> ids) {
        return new Practice(
                ids.stream().collect(Collectors.toMap(id -> id, _ -> new Card(1, Instant.EPOCH, true))), Map.of());
    }

    boolean isSeen(BankQuestion question) {
        return cards.containsKey(question.id());
    }

    /** Cards whose time has come first, then those of lower boxes, then those not seen for longest. */
    Comparator<BankQuestion> mostDueFirst() {
        return Comparator.comparing(
                question -> cards.get(question.id()),
                Comparator.nullsFirst(Comparator.comparing((Card card) -> !card.overdue())
                        .thenComparingInt(Card::box)
                        .thenComparing(Card::askedAt)));
    }

    /** Topics of low scores first; one without a score counts as known. */
    double strength(BankQuestion question) {
        return Math.min(KNOWN, skills.getOrDefault(question.category(), KNOWN));
    }

    private static Card card(int before, Asked asked, Instant now) {
        var score = asked.score();
        var box = score == null || (score < KNOWN && score >= FORGOTTEN)
                ? before
                : score >= KNOWN ? Math.min(LAST_BOX, before + 1) : 1;
        var due = asked.at().plus(Duration.ofDays(1L << (box - 1)));
        return new Card(box, asked.at(), !due.isAfter(now));
    }
}
