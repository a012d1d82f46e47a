package pro.interviewai.intelligence.cv.keywords;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.cv.wording.Languages;
import pro.interviewai.intelligence.cv.wording.Wording;
import pro.interviewai.messages.cv.analysis.Keyword;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.document.DocumentText;

/**
 * Finds the keywords of a CV. A role uses a skill where a line of it tells so; a line that is mostly names of skills, or has
 * more than six, is a list and tells of no use. Safe for use by many threads.
 */
public final class KeywordReader {
    private static final int MOST_IN_A_LINE = 6;
    private static final double MOSTLY = 0.6;
    private static final int FEWEST_OF_A_LIST = 3;
    private static final int MOST_KEYWORDS = 200;

    private final SkillDictionary dictionary;
    private final JobDescription job;
    private final Languages languages;

    public KeywordReader(SkillDictionary dictionary, Languages languages) {
        this.dictionary = dictionary;
        this.languages = languages;
        job = new JobDescription(dictionary, languages);
    }

    /**
     * @param language tag of the CV's
     * @param jobDescription of which 20,000 characters are read
     */
    public CvKeywords read(CvContent content, DocumentText document, String language, @Nullable String jobDescription) {
        Wording wording = languages.wording(language);
        List<Wanted> wanted = jobDescription == null ? List.of() : job.keywords(jobDescription);
        OwnNames own = OwnNames.of(dictionary, content, wanted, wording);
        Places places = new Places(document);
        Map<String, Finding> findings = new LinkedHashMap<>();
        List<CvKeywords.Told> told = new ArrayList<>();
        boolean inSummary = false;
        for (Piece piece : Pieces.of(content, wording)) {
            List<NamedIn> named = own.in(piece);
            boolean list = isList(piece, named);
            boolean tells = piece.isOfRole() && !list;
            Set<String> skills = new LinkedHashSet<>();
            for (NamedIn name : named) {
                Finding finding = findings.computeIfAbsent(name.name(), any -> new Finding());
                finding.add(places.of(piece.stated(), name.from(), name.to()));
                finding.listed |= piece.list();
                finding.used |= tells;
                if (piece.isOfRole()) {
                    finding.roles.add(piece.role());
                }
                finding.spoken |= content.languages().contains(piece.stated());
                if (name.skill()) {
                    skills.add(name.name());
                }
            }
            inSummary |= !skills.isEmpty() && !list && content.summary().contains(piece.stated());
            if (tells && !skills.isEmpty()) {
                told.add(new CvKeywords.Told(piece.stated(), List.copyOf(skills)));
            }
        }
        return new CvKeywords(
                keywords(wanted, findings, own),
                wanted.isEmpty() ? null : JobMatch.share(wanted, findings),
                told,
                unused(findings, own),
                inSummary,
                findings.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> entry.getValue().roles)));
    }

    private boolean isList(Piece piece, List<NamedIn> named) {
        long skills = named.stream()
                .filter(NamedIn::skill)
                .map(NamedIn::name)
                .distinct()
                .count();
        int covered =
                named.stream().filter(NamedIn::skill).mapToInt(NamedIn::words).sum();
        int words = dictionary.words(piece.stated().text()).size();
        return skills > MOST_IN_A_LINE || skills >= FEWEST_OF_A_LIST && covered > MOSTLY * words;
    }

    private static List<Keyword> keywords(List<Wanted> wanted, Map<String, Finding> findings, OwnNames own) {
        if (wanted.isEmpty()) {
            return findings.entrySet().stream()
                    .filter(entry -> own.isSkill(entry.getKey()))
                    .limit(MOST_KEYWORDS)
                    .map(entry -> entry.getValue().keyword(entry.getKey(), 0))
                    .toList();
        }
        return wanted.stream()
                .limit(MOST_KEYWORDS)
                .map(keyword ->
                        findings.getOrDefault(keyword.name(), new Finding()).keyword(keyword.name(), keyword.count()))
                .toList();
    }

    private static List<String> unused(Map<String, Finding> findings, OwnNames own) {
        return findings.entrySet().stream()
                .filter(entry -> entry.getValue().listed && !entry.getValue().used && own.isSkill(entry.getKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
