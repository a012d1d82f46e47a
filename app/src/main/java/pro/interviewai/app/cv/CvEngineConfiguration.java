package pro.interviewai.app.cv;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import pro.interviewai.intelligence.cv.analysis.CvAnalyser;
import pro.interviewai.intelligence.cv.analysis.LocalCvAnalyser;
import pro.interviewai.intelligence.cv.keywords.SkillDictionary;
import pro.interviewai.intelligence.cv.optimisation.CvOptimiser;
import pro.interviewai.intelligence.cv.parsing.CvParser;
import pro.interviewai.intelligence.cv.reading.DocumentReader;
import pro.interviewai.intelligence.cv.reading.worker.WorkerDocumentReader;
import pro.interviewai.intelligence.cv.spelling.LanguageToolSpelling;
import pro.interviewai.intelligence.cv.spelling.Spelling;
import pro.interviewai.messages.cv.ReadingProvenance;
import pro.interviewai.saga.cv.CvEngines;
import pro.interviewai.saga.cv.CvParsing;

/** What reads, judges and improves CVs. Word lists are read with the first CV, so that no start waits for them. */
@Configuration(proxyBeanMethods = false)
class CvEngineConfiguration {

    @Bean
    WorkerDocumentReader documentReader() {
        return new WorkerDocumentReader();
    }

    @Bean
    @Lazy
    CvParsing cvParsing() {
        return new CvParser()::parse;
    }

    @Bean
    @Lazy
    CvAnalyser cvAnalyser() {
        return new LocalCvAnalyser();
    }

    @Bean
    @Lazy
    Spelling spelling() {
        return new LanguageToolSpelling(new SkillDictionary());
    }

    @Bean
    @Lazy
    CvOptimiser cvOptimiser(CvAnalyser analyser, Spelling spelling) {
        return new CvOptimiser(analyser, spelling);
    }

    @Bean
    CvEngines cvEngines(DocumentReader reader, @Lazy CvParsing parsing, @Lazy CvAnalyser analyser) {
        return new CvEngines(
                reader, parsing, analyser, new ReadingProvenance(WorkerDocumentReader.ENGINE, CvParser.ENGINE));
    }
}
