package pro.interviewai.intelligence.cv.analysis;

import static pro.interviewai.messages.cv.analysis.AnalysisPart.EDUCATION;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.cv.content.Education;
import pro.interviewai.messages.cv.content.Period;
import pro.interviewai.messages.cv.content.Stated;

/** Whether what was learned is there, with the school and the time. */
final class EducationRules {
    static final List<Rule> ALL = List.of(
            new Rule("education.there", EDUCATION, 5, EducationRules::there),
            new Rule("education.school", EDUCATION, 2.5, reading -> having(reading, Education::institution)),
            new Rule("education.dated", EDUCATION, 2.5, reading -> having(reading, EducationRules::dates)));

    private static final double OF_CERTIFICATIONS = 0.4;

    private EducationRules() {}

    private static Verdict there(CvReading reading) {
        List<Education> education = reading.content().education();
        List<Stated> certifications = reading.content().certifications();
        return education.isEmpty()
                ? Verdict.of(certifications.isEmpty() ? 0 : OF_CERTIFICATIONS).restingOn(certifications)
                : Verdict.of(1).restingOn(names(education));
    }

    private static Verdict having(CvReading reading, Function<Education, @Nullable Stated> piece) {
        List<Stated> good = new ArrayList<>();
        List<Education> wanting = new ArrayList<>();
        List<Education> all = reading.content().education();
        for (Education education : all) {
            Stated there = piece.apply(education);
            if (there == null) {
                wanting.add(education);
            } else {
                good.add(there);
            }
        }
        return Verdict.of(all.isEmpty() ? 0 : (double) good.size() / all.size())
                .restingOn(good)
                .wanting(names(wanting))
                .counting(good.size(), all.size());
    }

    private static @Nullable Stated dates(Education education) {
        Period period = education.period();
        return period == null ? null : period.written();
    }

    private static List<Stated> names(List<Education> education) {
        return education.stream()
                .flatMap(one -> Stream.of(one.degree(), one.institution())
                        .filter(Objects::nonNull)
                        .limit(1))
                .toList();
    }
}
