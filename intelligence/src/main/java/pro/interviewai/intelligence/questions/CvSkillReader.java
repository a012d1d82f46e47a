package pro.interviewai.intelligence.questions;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.cv.keywords.CvKeywords;
import pro.interviewai.intelligence.cv.keywords.KeywordReader;
import pro.interviewai.intelligence.cv.keywords.SkillDictionary;
import pro.interviewai.intelligence.cv.wording.Languages;
import pro.interviewai.messages.cv.analysis.Keyword;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.content.Experience;
import pro.interviewai.messages.cv.content.PartialDate;
import pro.interviewai.messages.cv.content.Period;
import pro.interviewai.messages.cv.content.SourceSpan;
import pro.interviewai.messages.cv.content.Stated;
import pro.interviewai.messages.cv.document.DocumentLine;
import pro.interviewai.messages.cv.document.DocumentText;
import pro.interviewai.messages.cv.document.TextOrigin;
import pro.interviewai.messages.interview.choice.CvReason.ReasonCode;

/**
 * Reads which skills a CV names, and in which of its roles: nothing that does not stand there, and only names. Safe for use
 * by many threads.
 */
public final class CvSkillReader {
    private static final DocumentText NO_DOCUMENT =
            new DocumentText(List.of(), List.of(), List.of(), 1, TextOrigin.TEXT);

    private final Languages languages = new Languages();
    private final SkillDictionary dictionary = new SkillDictionary();
    private final KeywordReader keywords = new KeywordReader(dictionary, languages);

    /** @param document in which the sources of the content lie; null where there is none */
    public CvSkills read(CvContent content, @Nullable DocumentText document) {
        DocumentText text = document == null ? NO_DOCUMENT : document;
        String language =
                languages.of(text.lines().stream().map(DocumentLine::text).toList());
        CvKeywords found = keywords.read(content, text, language, null);
        Set<Integer> recent = recent(content.experience());
        return new CvSkills(
                found.keywords().stream()
                        .map(keyword -> skill(
                                keyword,
                                found.roles().getOrDefault(keyword.name(), Set.of()),
                                recent,
                                content.experience()))
                        .toList(),
                dictionary::named);
    }

    private static CvSkill skill(
            Keyword keyword, Set<Integer> named, Set<Integer> recent, List<Experience> experience) {
        Set<Integer> now = new HashSet<>(named);
        now.retainAll(recent);
        if (!now.isEmpty()) {
            return new CvSkill(keyword.name(), ReasonCode.RECENT_ROLE, place(keyword, now, experience));
        }
        return new CvSkill(
                keyword.name(),
                named.isEmpty() ? ReasonCode.NAMED : ReasonCode.OTHER_ROLE,
                place(keyword, named, experience));
    }

    /** Where one of the roles names it, else where the CV first does. */
    private static @Nullable SourceSpan place(Keyword keyword, Set<Integer> roles, List<Experience> experience) {
        Set<Integer> lines = roles.stream()
                .filter(role -> role < experience.size())
                .flatMap(role -> pieces(experience.get(role)))
                .flatMap(piece -> piece.source().stream())
                .map(SourceSpan::line)
                .collect(Collectors.toSet());
        return keyword.found().stream()
                .filter(span -> lines.contains(span.line()))
                .findFirst()
                .or(() -> keyword.found().stream().findFirst())
                .orElse(null);
    }

    private static Stream<Stated> pieces(Experience role) {
        return Stream.of(
                        Stream.of(role.title(), role.team()).filter(Objects::nonNull),
                        role.description().stream(),
                        role.achievements().stream())
                .flatMap(piece -> piece);
    }

    /** Numbers of the roles that are not over; where there is none, of those that ended last, as far as the CV says when. */
    private static Set<Integer> recent(List<Experience> roles) {
        Set<Integer> current = numbers(roles, Period::current);
        PartialDate last = roles.stream()
                .map(Experience::period)
                .filter(Objects::nonNull)
                .map(Period::end)
                .filter(Objects::nonNull)
                .max(PartialDate::compareTo)
                .orElse(null);
        return current.isEmpty() && last != null ? numbers(roles, period -> last.equals(period.end())) : current;
    }

    private static Set<Integer> numbers(List<Experience> roles, Predicate<Period> wanted) {
        return IntStream.range(0, roles.size())
                .filter(number -> {
                    Period period = roles.get(number).period();
                    return period != null && wanted.test(period);
                })
                .boxed()
                .collect(Collectors.toSet());
    }
}
