package pro.interviewai.intelligence.cv.analysis;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.Sha256;
import pro.interviewai.intelligence.cv.analysis.Scoring.Judged;
import pro.interviewai.intelligence.cv.keywords.CvKeywords;
import pro.interviewai.intelligence.cv.keywords.KeywordReader;
import pro.interviewai.intelligence.cv.keywords.SkillDictionary;
import pro.interviewai.intelligence.cv.wording.Languages;
import pro.interviewai.messages.cv.analysis.CvAnalysis;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.document.DocumentLine;
import pro.interviewai.messages.cv.document.DocumentText;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Judges in this process by rules alone: the same CV, job and day always give the same analysis. It sees how a CV is written,
 * not whether what it says is true.
 */
public final class LocalCvAnalyser implements CvAnalyser {
    /** Name and version; the version changes with every rule and every word list. */
    public static final String ENGINE = "local-cv 1";

    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private final Languages languages = new Languages();
    private final SkillDictionary dictionary = new SkillDictionary();
    private final KeywordReader keywords = new KeywordReader(dictionary, languages);
    private final Advice advice = new Advice();

    @Override
    public CvAnalysis analyse(
            CvContent content, DocumentText document, @Nullable String jobDescription, LocalDate today) {
        String job = jobDescription == null || jobDescription.isBlank() ? null : jobDescription;
        String language =
                languages.of(document.lines().stream().map(DocumentLine::text).toList());
        CvKeywords found = keywords.read(content, document, language, job);
        CvReading reading =
                CvReading.of(content, document, today, language, languages.wording(language), found, dictionary);
        List<Judged> judged = Scoring.judge(reading);
        return new CvAnalysis(
                judged.stream().map(Judged::scored).toList(),
                found.keywords(),
                advice.strengths(judged),
                advice.weaknesses(judged),
                advice.suggestions(judged, reading),
                ENGINE,
                language,
                Sha256.of(CANONICAL.writeValueAsBytes(new Inputs(ENGINE, content, document, job, today.toString()))),
                null);
    }

    /** All that an analysis depends on. */
    private record Inputs(
            String engine,
            CvContent content,
            DocumentText document,
            @Nullable String job,
            String today) {}
}
