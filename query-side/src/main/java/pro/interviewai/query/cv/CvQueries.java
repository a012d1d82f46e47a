package pro.interviewai.query.cv;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.data.mongodb.core.query.Criteria;
import pro.interviewai.messages.cv.ApplicationPage;
import pro.interviewai.messages.cv.ApplicationView;
import pro.interviewai.messages.cv.CvPage;
import pro.interviewai.messages.cv.CvProgress;
import pro.interviewai.messages.cv.CvQuery.FindApplication;
import pro.interviewai.messages.cv.CvQuery.FindApplications;
import pro.interviewai.messages.cv.CvQuery.FindCv;
import pro.interviewai.messages.cv.CvQuery.FindCvProgress;
import pro.interviewai.messages.cv.CvQuery.FindCvVersion;
import pro.interviewai.messages.cv.CvQuery.FindCvs;
import pro.interviewai.messages.cv.CvQuery.FindFilesOf;
import pro.interviewai.messages.cv.CvQuery.FindParkedAnalyses;
import pro.interviewai.messages.cv.CvVersionView;
import pro.interviewai.messages.cv.CvView;
import pro.interviewai.messages.cv.ParkedAnalysisPage;
import pro.interviewai.messages.cv.ParkedAnalysisPage.ParkedAnalysis;

/** Answers questions about CVs and applications. */
public class CvQueries {
    private final CvStore store;
    private final CvViews views;
    private final CvVersionViews versions;

    public CvQueries(CvStore store) {
        this.store = store;
        this.views = new CvViews(store.seal());
        this.versions = new CvVersionViews(store.seal());
    }

    @QueryHandler
    Optional<CvView> handle(FindCv query) {
        return store.cv(query.cvId().value(), query.userId().value(), query.atLeastVersion())
                .flatMap(views::cv);
    }

    @QueryHandler
    CvPage handle(FindCvs query) {
        var which = Criteria.where("userId")
                .is(query.userId().value())
                .and("removed")
                .exists(false);
        var found = store.page(CvDocument.class, which, "changedAt", query.page(), query.size(), "versions");
        return new CvPage(
                found.stream().map(views::summary).flatMap(Optional::stream).toList(),
                query.page(),
                query.size(),
                found.getTotalElements());
    }

    @QueryHandler
    Optional<CvVersionView> handle(FindCvVersion query) {
        return store.version(query.versionId().value(), query.userId().value(), query.atLeastVersion())
                .map(versions::version);
    }

    @QueryHandler
    Optional<CvProgress> handle(FindCvProgress query) {
        return store.versionAfter(query.versionId().value(), query.userId().value(), query.after(), query.limit())
                .map(CvVersionViews::progress);
    }

    @QueryHandler
    List<String> handle(FindFilesOf query) {
        return store.keptFiles(query.userId().value());
    }

    @QueryHandler
    ParkedAnalysisPage handle(FindParkedAnalyses query) {
        var found = store.page(
                CvAnalysisDocument.class,
                Criteria.where("parkedAt").exists(true),
                "parkedAt",
                query.page(),
                query.size(),
                "jobDescription",
                "analysis");
        return new ParkedAnalysisPage(
                found.stream().map(CvQueries::parked).toList(), query.page(), query.size(), found.getTotalElements());
    }

    @QueryHandler
    Optional<ApplicationView> handle(FindApplication query) {
        return store.application(query.applicationId().value(), query.userId().value(), query.atLeastVersion())
                .flatMap(views::application);
    }

    @QueryHandler
    ApplicationPage handle(FindApplications query) {
        var which = Criteria.where("userId")
                .is(query.userId().value())
                .and("removed")
                .exists(false);
        var found = store.page(ApplicationDocument.class, which, "sentAt", query.page(), query.size());
        return new ApplicationPage(
                found.stream().map(views::application).flatMap(Optional::stream).toList(),
                query.page(),
                query.size(),
                found.getTotalElements());
    }

    private static ParkedAnalysis parked(CvAnalysisDocument found) {
        return new ParkedAnalysis(
                found.analysisId(),
                found.versionId(),
                found.userId(),
                Objects.requireNonNull(found.cause()),
                Objects.requireNonNull(found.parkedAt()));
    }
}
