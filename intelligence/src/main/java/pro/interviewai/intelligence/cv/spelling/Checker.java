package pro.interviewai.intelligence.cv.spelling;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.CategoryId;
import org.languagetool.rules.ITSIssueType;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import pro.interviewai.intelligence.cv.wording.Resource;

/**
 * LanguageTool for one language. What it says of style, of signs and of how sentences begin is left out, as a CV is made of
 * headlines; so are words that look like names. Only one thread may use it.
 */
final class Checker {
    private static final int MOST_FAULTS = 300;
    private static final int MOST_REPLACEMENTS = 5;
    private static final int LONGEST_REPLACEMENT = 200;
    private static final Set<ITSIssueType> SAID_OF_STYLE = Set.of(
            ITSIssueType.Style,
            ITSIssueType.Typographical,
            ITSIssueType.Whitespace,
            ITSIssueType.LocaleViolation,
            ITSIssueType.Register,
            ITSIssueType.Formatting);

    private final JLanguageTool tool;
    private final Names names;
    private final boolean anyVariety;

    /** @throws IllegalArgumentException if it is not a {@link CheckedLanguage} */
    Checker(Locale language) {
        CheckedLanguage checked = CheckedLanguage.of(language)
                .orElseThrow(() -> new IllegalArgumentException("No language that is checked"));
        this.tool = new JLanguageTool(Languages.getLanguageForShortCode(checked.code(language)));
        this.names = new Names(checked != CheckedLanguage.GERMAN);
        this.anyVariety = checked.isAnyOf(language);
        Map<String, List<String>> off = Resource.sections("spelling/off.txt");
        off.getOrDefault("categories", List.of()).forEach(id -> tool.disableCategory(new CategoryId(id)));
        tool.disableRules(off.getOrDefault("rules", List.of()));
    }

    List<SpellingFault> faults(String text) throws IOException {
        return tool.check(text).stream()
                .filter(match -> isMistake(match, text))
                .limit(MOST_FAULTS)
                .map(Checker::fault)
                .toList();
    }

    private boolean isMistake(RuleMatch match, String text) {
        Rule rule = match.getRule();
        if (SAID_OF_STYLE.contains(rule.getLocQualityIssueType())) {
            return false;
        }
        return !rule.isDictionaryBasedSpellingRule()
                || !names.mayBe(text, match.getFromPos(), match.getToPos()) && !isRightElsewhere(match);
    }

    /** {@code colour} where {@code color} was expected. */
    private boolean isRightElsewhere(RuleMatch match) {
        return anyVariety && match.getMessage().endsWith(" English.");
    }

    private static SpellingFault fault(RuleMatch match) {
        return new SpellingFault(
                match.getFromPos(),
                match.getToPos(),
                match.getMessage()
                        .replace(RuleMatch.SUGGESTION_START_TAG, "“")
                        .replace(RuleMatch.SUGGESTION_END_TAG, "”"),
                match.getSuggestedReplacements().stream()
                        .filter(replacement -> replacement.length() <= LONGEST_REPLACEMENT)
                        .limit(MOST_REPLACEMENTS)
                        .toList(),
                match.getRule().getId());
    }
}
