package pro.interviewai.intelligence.questions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import pro.interviewai.intelligence.cv.keywords.Skill;
import pro.interviewai.intelligence.cv.wording.Letters;

/** The skills that a CV names, and which of them a question is about. */
public final class CvSkills {
    /** Of nobody's CV. */
    public static final CvSkills NONE = new CvSkills(List.of(), _ -> Optional.empty());

    private final Map<String, CvSkill> skills = new LinkedHashMap<>();
    private final Function<String, Optional<Skill>> dictionary;

    /** @param dictionary tells which skill a name is one of */
    CvSkills(List<CvSkill> skills, Function<String, Optional<Skill>> dictionary) {
        skills.forEach(skill -> this.skills.putIfAbsent(Letters.key(skill.name()), skill));
        this.dictionary = dictionary;
    }

    boolean isEmpty() {
        return skills.isEmpty();
    }

    /** In the CV's order. */
    List<CvSkill> all() {
        return List.copyOf(skills.values());
    }

    /**
     * Those that a question is about: its tools by any of the names that the dictionary knows, its topic by the skill's own
     * name, since other names mean other things as topics, such as reliability, which people say of themselves.
     */
    List<CvSkill> of(BankQuestion question) {
        Stream<String> tools = question.technologies().stream().sorted().map(this::ownName);
        Stream<String> topic = Stream.of(question.category()).filter(this::isOwnName);
        return Stream.concat(tools, topic)
                .map(Letters::key)
                .distinct()
                .flatMap(key -> Optional.ofNullable(skills.get(key)).stream())
                .toList();
    }

    private String ownName(String tool) {
        return dictionary.apply(tool).map(Skill::name).orElse(tool);
    }

    private boolean isOwnName(String topic) {
        return dictionary
                .apply(topic)
                .map(skill -> !skill.ambiguous() && Letters.key(skill.name()).equals(Letters.key(topic)))
                .orElse(true);
    }
}
