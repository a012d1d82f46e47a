package pro.interviewai.intelligence.questions;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** A bank that stays as it is. */
final class FixedQuestionBank implements QuestionBank {
    private final Map<String, BankQuestion> questions = new LinkedHashMap<>();
    private final SortedSet<String> domains = new TreeSet<>();
    private final String version;

    FixedQuestionBank(Collection<BankQuestion> questions, String version) {
        for (BankQuestion question : questions) {
            this.questions.put(question.id(), question);
            domains.add(question.domain());
        }
        this.version = version;
    }

    @Override
    public Optional<BankQuestion> find(String id) {
        return Optional.ofNullable(questions.get(id));
    }

    @Override
    public QuestionPick pick(QuestionCriteria criteria, long seed) {
        String domain = criteria.domain();
        if (domain != null && !domains.contains(domain)) {
            return new QuestionPick.UnknownDomain(domain, domains());
        }
        return new QuestionPicker(criteria, seed).pickFrom(questions.values());
    }

    @Override
    public SortedSet<String> domains() {
        return Collections.unmodifiableSortedSet(domains);
    }

    @Override
    public Collection<BankQuestion> questions() {
        return Collections.unmodifiableCollection(questions.values());
    }

    @Override
    public String version() {
        return version;
    }
}
