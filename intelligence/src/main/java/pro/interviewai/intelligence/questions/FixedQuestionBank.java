package pro.interviewai.intelligence.questions;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** A bank that stays as it is. */
final class FixedQuestionBank implements QuestionBank {
    private final Map<String, BankQuestion> questions = new LinkedHashMap<>();
    private final SortedSet<String> domains = new TreeSet<>();
    private final SortedSet<String> technologies = new TreeSet<>();
    private final String version;

    FixedQuestionBank(Collection<BankQuestion> questions, String version) {
        for (BankQuestion question : questions) {
            this.questions.put(question.id(), question);
            domains.add(question.domain());
            technologies.addAll(question.technologies());
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
        Set<String> known = ToolNames.plain(technologies);
        List<String> unknown = criteria.technologies().stream()
                .filter(tool -> !known.contains(ToolNames.plain(tool)))
                .sorted()
                .toList();
        if (!unknown.isEmpty()) {
            List<String> nearest = unknown.stream()
                    .flatMap(tool -> ToolNames.nearest(tool, technologies).stream())
                    .distinct()
                    .toList();
            return new QuestionPick.UnknownTechnology(unknown, nearest, technologies());
        }
        return new QuestionPicker(criteria, seed).pickFrom(questions.values());
    }

    @Override
    public SortedSet<String> domains() {
        return Collections.unmodifiableSortedSet(domains);
    }

    @Override
    public SortedSet<String> technologies() {
        return Collections.unmodifiableSortedSet(technologies);
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
