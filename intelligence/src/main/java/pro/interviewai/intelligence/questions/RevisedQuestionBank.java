package pro.interviewai.intelligence.questions;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.Sha256;
import pro.interviewai.messages.question.RevisedQuestion;

/**
 * The bank that came with the program, with what administrators have made of it laid over: of a question that they have
 * changed theirs counts, whatever a later program ships. What is changed on another node is seen here within a second.
 */
public final class RevisedQuestionBank implements QuestionBank {
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final QuestionBank shipped;
    private final BankRevisions revisions;
    private final Duration fresh;
    private volatile @Nullable State state;

    /** @param lookedAt in nanoseconds of {@link System#nanoTime} */
    private record State(QuestionBank joined, Map<String, RevisedQuestion> revised, long lookedAt) {}

    public RevisedQuestionBank(QuestionBank shipped, BankRevisions revisions) {
        this(shipped, revisions, FRESH);
    }

    /** @param fresh for how long what was read last is taken as it is */
    RevisedQuestionBank(QuestionBank shipped, BankRevisions revisions, Duration fresh) {
        this.shipped = shipped;
        this.revisions = revisions;
        this.fresh = fresh;
    }

    /** What came with the program. */
    public QuestionBank shipped() {
        return shipped;
    }

    /** What administrators have made of a question; none if it is as it came. */
    public Optional<RevisedQuestion> revision(String id) {
        return Optional.ofNullable(current().revised().get(id));
    }

    /** Looks for changes now, however fresh the last look is. */
    public void refresh() {
        state = read(state);
    }

    @Override
    public Optional<BankQuestion> find(String id) {
        return current().joined().find(id);
    }

    @Override
    public QuestionPick pick(QuestionCriteria criteria, long seed) {
        return current().joined().pick(criteria, seed);
    }

    @Override
    public SortedSet<String> domains() {
        return current().joined().domains();
    }

    @Override
    public SortedSet<String> technologies() {
        return current().joined().technologies();
    }

    @Override
    public Collection<BankQuestion> questions() {
        return current().joined().questions();
    }

    @Override
    public String version() {
        return current().joined().version();
    }

    private State current() {
        State known = state;
        if (known == null || System.nanoTime() - known.lookedAt() > fresh.toNanos()) {
            known = read(known);
            state = known;
        }
        return known;
    }

    private State read(@Nullable State before) {
        long now = System.nanoTime();
        Map<String, RevisedQuestion> known = before == null ? Map.of() : before.revised();
        Map<String, Long> versions = revisions.versions();
        Set<String> changed = new HashSet<>();
        versions.forEach((id, version) -> {
            RevisedQuestion question = known.get(id);
            if (question == null || question.version() != version) {
                changed.add(id);
            }
        });
        if (before != null && changed.isEmpty() && versions.keySet().equals(known.keySet())) {
            return new State(before.joined(), known, now);
        }
        Map<String, RevisedQuestion> revised = new TreeMap<>(known);
        revised.keySet().retainAll(versions.keySet());
        revisions.questions(changed).forEach(question -> revised.put(question.id(), question));
        return new State(join(revised), revised, now);
    }

    private QuestionBank join(Map<String, RevisedQuestion> revised) {
        if (revised.isEmpty()) {
            return shipped;
        }
        Map<String, BankQuestion> joined = new LinkedHashMap<>();
        shipped.questions().forEach(question -> joined.put(question.id(), question));
        revised.forEach((id, question) -> {
            var content = question.content();
            if (question.withdrawn()) {
                joined.remove(id);
            } else if (content != null) {
                joined.put(id, QuestionContents.toQuestion(id, question.revision(), content));
            }
        });
        String marks = revised.values().stream()
                .map(question -> question.id() + '@' + question.revision() + ' ' + question.withdrawn())
                .collect(Collectors.joining("\n", shipped.version() + '\n', ""));
        return new FixedQuestionBank(joined.values(), Sha256.of(marks.getBytes(StandardCharsets.UTF_8)));
    }
}
