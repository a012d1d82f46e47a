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
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pro.interviewai.messages.interview.choice.Choice;

/** Orders a bank's questions by how well they fit the criteria and takes the first ones. */
final class QuestionPicker {
    private static final int FOREIGN_FIELD = 20;

    private final QuestionCriteria criteria;
    private final long seed;
    private final Set<String> technologies;

    QuestionPicker(QuestionCriteria criteria, long seed) {
        this.criteria = criteria;
        this.seed = seed;
        this.technologies = ToolNames.plain(criteria.technologies());
    }

    QuestionPick pickFrom(Collection<BankQuestion> questions) {
        Set<Choice> relaxed = criteria.allowOthers() ? Choice.BY_CONSENT : Set.of();
        List<Deque<BankQuestion>> queues = typesInTurn().stream()
                .map(type -> questions.stream()
                        .filter(question -> question.type() == type && relaxed.containsAll(outside(question)))
                        .sorted(bestFirst())
                        .collect(Collectors.toCollection(ArrayDeque::new)))
                .collect(Collectors.toList());
        if (queues.stream().mapToInt(Deque::size).sum() < criteria.count()) {
            return tooFew(questions);
        }
        List<QuestionPick.Chosen> picked = new ArrayList<>();
        CvTurns turns = new CvTurns(criteria.cv());
        for (int turn = 0; picked.size() < criteria.count(); turn++) {
            Deque<BankQuestion> queue = queues.get(turn % queues.size());
            if (!queue.isEmpty()) {
                picked.add(turns.next(ofTheChoice(queue), picked.size())
                        .map(leaning -> taken(queue, leaning))
                        .orElseGet(() -> taken(queue)));
            }
        }
        return new QuestionPick.Picked(picked);
    }

    /** Those that a CV may bring forward: new to the candidate, and within each choice. */
    private Stream<BankQuestion> ofTheChoice(Deque<BankQuestion> queue) {
        return queue.stream()
                .filter(question -> !criteria.practice().isSeen(question)
                        && outside(question).isEmpty());
    }

    private QuestionPick.Chosen taken(Deque<BankQuestion> queue) {
        BankQuestion question = queue.removeFirst();
        return new QuestionPick.Chosen(question, List.copyOf(outside(question)), null);
    }

    private static QuestionPick.Chosen taken(Deque<BankQuestion> queue, CvTurns.Turn turn) {
        queue.remove(turn.question());
        return new QuestionPick.Chosen(turn.question(), List.of(), turn.skill());
    }

    private QuestionPick.TooFew tooFew(Collection<BankQuestion> questions) {
        List<Set<Choice>> outside = questions.stream().map(this::outside).toList();
        ToIntFunction<Set<Choice>> available =
                relaxed -> (int) outside.stream().filter(relaxed::containsAll).count();
        int within = available.applyAsInt(Set.of());
        Map<Choice, Integer> alternatives = new EnumMap<>(Choice.class);
        for (Choice choice : Choice.values()) {
            int more =
                    choice == Choice.LANGUAGE ? inTheRichestLanguage(questions) : available.applyAsInt(Set.of(choice));
            if (more > within) {
                alternatives.put(choice, more);
            }
        }
        return new QuestionPick.TooFew(within, criteria.count(), available.applyAsInt(Choice.BY_CONSENT), alternatives);
    }

    /** An interview is in one language. */
    private int inTheRichestLanguage(Collection<BankQuestion> questions) {
        return questions.stream()
                .filter(question -> Set.of(Choice.LANGUAGE).containsAll(outside(question)))
                .collect(Collectors.groupingBy(BankQuestion::language, Collectors.summingInt(_ -> 1)))
                .values()
                .stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    /** The choices that a question lies outside of. What suits any field or needs no tool is within each choice of one. */
    private Set<Choice> outside(BankQuestion question) {
        Set<Choice> outside = EnumSet.noneOf(Choice.class);
        if (question.difficulty() != criteria.difficulty()) {
            outside.add(Choice.DIFFICULTY);
        }
        if (!technologies.isEmpty() && !usesWishedTool(question) && !needsNoTool(question)) {
            outside.add(Choice.TECHNOLOGY);
        }
        if (!isOfTheDomain(question) && !question.domain().equals(BankQuestion.ANY_FIELD)) {
            outside.add(Choice.DOMAIN);
        }
        if (!QuestionType.of(criteria.type()).contains(question.type())) {
            outside.add(Choice.TYPE);
        }
        if (!question.language().equals(criteria.language())) {
            outside.add(Choice.LANGUAGE);
        }
        return outside;
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
                .thenComparing(question -> !outside(question).isEmpty())
                .thenComparing(comparingInt(this::fit))
                .thenComparing(comparingDouble(question -> criteria.practice().strength(question)))
                .thenComparing(comparingLong(question -> mix(seed ^ stableHash(question.id()))))
                .thenComparing(BankQuestion::id);
    }

    /** The step of relaxation at which a question comes in; within a step the technologies wished for come first. */
    private int fit(BankQuestion question) {
        boolean own = isOfTheDomain(question);
        boolean anyField = question.domain().equals(BankQuestion.ANY_FIELD) || needsNoTool(question);
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

    private boolean isOfTheDomain(BankQuestion question) {
        return criteria.domain() == null || criteria.domain().equals(question.domain());
    }

    private static boolean needsNoTool(BankQuestion question) {
        return question.type() != QuestionType.TECHNICAL
                && question.technologies().isEmpty();
    }

    private boolean usesWishedTool(BankQuestion question) {
        return question.technologies().stream().map(ToolNames::plain).anyMatch(technologies::contains);
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
