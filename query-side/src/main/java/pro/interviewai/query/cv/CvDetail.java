package pro.interviewai.query.cv;

/** Something of a version of a CV that is stored in a document of its own. */
sealed interface CvDetail permits CvAnalysisDocument, CvOptimisationDocument {

    /** Version of the CV version's stream at the last event applied. */
    long version();

    /** The id of the document: what it is belongs to one version of a CV. */
    static String id(String versionId, String detailId) {
        return versionId + "/" + detailId;
    }
}
