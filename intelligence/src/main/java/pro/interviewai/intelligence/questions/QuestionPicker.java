package pro.interviewai.intelligence.questions;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Orders a bank's questions by how well they fit the criteria and takes the first ones. */
final class QuestionPicker {
    private static final String ANY_FIELD = "general";
    private static final int FOREIGN_FIELD = 20;

    private final QuestionCriteria criteria;
    private final long seed;
    private final Set<String> technologies;

    QuestionPicker(QuestionCriteria criteria, long seed) {
        this.criteria = criteria;
        this.seed = seed;
        this.technologies =
                criteria.technologies().stream().map(QuestionPicker::toolName).collect(Collectors.toSet());
    }

    QuestionPick pickFrom(Collection<BankQuestion> questions) {
        List<Deque<BankQuestion>> queues = typesInTurn().stream()
                .map(type -> questions.stream()
                        .filter(question ->
                                question.type() == type && question.language().equals(criteria.language()))
                        .sorted(bestFirst())
                        .collect(Collectors.toCollection(ArrayDeque::new)))
                .collect(Collectors.toList());
        int available = queues.stream().mapToInt(Deque::size).sum();
        if (available < criteria.count()) {
            return new QuestionPick.TooFew(available, criteria.count());
        }
        List<BankQuestion> picked = new ArrayList<>();
        for (int turn = 0; picked.size() < criteria.count(); turn++) {
            Deque<BankQuestion> queue = queues.get(turn % queues.size());
            if (!queue.isEmpty()) {
                picked.add(queue.removeFirst());
            }
        }
        return new QuestionPick.Picked(picked);
    }

    /** The types of the interview, rotated by the seed so that no type always gets the odd question. */
    private List<QuestionType> typesInTurn() {
        List<QuestionType> types = QuestionType.of(criteria.type());
        int first = (int) Math.floorMod(mix(seed), (long) types.size());
        List<QuestionType> rotated = new ArrayList<>(types.subList(first, types.size()));
        rotated.addAll(types.subList(0, first));
        return rotated;
    }

    private Comparator<BankQuestion> bestFirst() {
        return comparing((BankQuestion question) -> fit(question) >= FOREIGN_FIELD)
                .thenComparing(question -> criteria.practice().isSeen(question))
                .thenComparing(criteria.practice().mostDueFirst())
                .thenComparing(comparingInt(this::fit))
                .thenComparing(comparingDouble(question -> criteria.practice().strength(question)))
                .thenComparing(comparingLong(question -> mix(seed ^ stableHash(question.id()))))
                .thenComparing(BankQuestion::id);
    }

    /** The step of relaxation at which a question comes in; within a step the technologies wished for come first. */
    private int fit(BankQuestion question) {
        boolean own = criteria.domain() == null || criteria.domain().equals(question.domain());
        boolean anyField = question.domain().equals(ANY_FIELD)
                || (question.type() != QuestionType.TECHNICAL
                        && question.technologies().isEmpty());
        int distance =
                Math.abs(question.difficulty().ordinal() - criteria.difficulty().ordinal());
        int otherTool = usesWishedTool(question) ? 0 : 1;
        if (own && distance < 2) {
            return 2 * distance + otherTool;
        }
        if (anyField && distance < 2) {
            return 4 + 2 * distance + otherTool;
        }
        if (own || anyField) {
            return 8 + otherTool;
        }
        return FOREIGN_FIELD + 2 * distance + otherTool;
    }

    private boolean usesWishedTool(BankQuestion question) {
        return question.technologies().stream().map(QuestionPicker::toolName).anyMatch(technologies::contains);
    }

    /** {@code Node.js}, {@code nodejs} and {@code node} are one tool; {@code c}, {@code c++} and {@code c#} are three. */
    private static String toolName(String tool) {
        String name = tool.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}+#]", "");
        return name.length() > 4 && name.endsWith("js") ? name.substring(0, name.length() - 2) : name;
    }

    private static long stableHash(String id) {
        long hash = 1125899906842597L;
        for (int i = 0; i < id.length(); i++) {
            hash = 31 * hash + id.charAt(i);
        }
        return hash;
    }

    /** The finalizer of SplitMix64: near inputs get unrelated outputs, on every JDK alike. */
    private static long mix(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
