package pro.interviewai.intelligence.cv.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pro.interviewai.intelligence.cv.keywords.SkillDictionary;

class TechnicalTermsTest {
    private final TechnicalTerms terms = new TechnicalTerms(new SkillDictionary());

    @ParameterizedTest
    @CsvSource({
        "'Ran Kubernetes clusters', Kubernetes, 'Cubernetes', false",
        "'Ran kubernetes clusters', kubernetes, '', false",
        "'Wrote Node.js services', Node.js, 'Node. js', false",
        "'Split it into Microservices', Microservices, 'Micro services', false",
        "'Used a observability stack', observability, 'observable', false",
        "'Knew a Oracle database', a Oracle, 'an Oracle', true",
        "'Knew a Oracle database', a Oracle, 'an oracle', false",
        "'Recieved a prize for Kafka', Recieved, 'Received', true",
        "'Ran Kubernets clusters', Kubernets, 'Kubernetes', true"
    })
    void nobodyFindsFaultWithATerm_butWithWhatStandsBesideIt(
            String text, String blamed, String replacement, boolean stays) {
        int from = text.indexOf(blamed);
        List<String> replacements = replacement.isEmpty() ? List.of() : List.of(replacement);
        SpellingFault fault = new SpellingFault(from, from + blamed.length(), "", replacements, "RULE");
        assertThat(terms.spared(text, List.of(fault))).isEqualTo(stays ? List.of(fault) : List.of());
    }
}
