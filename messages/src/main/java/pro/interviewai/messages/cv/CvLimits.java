package pro.interviewai.messages.cv;

/** How much there can be of each. */
public final class CvLimits {
    /** CVs of one person that are not removed. */
    public static final int CVS = 100;

    /** Versions of one CV. */
    public static final int VERSIONS = 1_000;

    /** Versions of one CV of which the files are kept: the latest ones that were uploaded. */
    public static final int KEPT_FILES = 5;

    /** Of one version. */
    public static final int CORRECTIONS = 500;

    /** Of one version, each time that it is asked for counted. */
    public static final int ANALYSES = 100;

    /** Of one version. */
    public static final int OPTIMISATIONS = 50;

    /** Changes of one optimisation. */
    public static final int CHANGES = 300;

    /** Bytes of a file. */
    public static final int FILE_BYTES = 5 * 1024 * 1024;

    /** Characters of all lines of a document together; also of all pieces of a content. */
    public static final int TEXT = 200_000;

    /** Lines of a document; also pieces of a content. */
    public static final int LINES = 5_000;

    /** Characters of a job description. */
    public static final int JOB_DESCRIPTION = 20_000;

    /** Characters of one corrected piece, or of a note. */
    public static final int PIECE = 4_000;

    /** Characters of a name of a CV, a branch, a company or a role. */
    public static final int NAME = 200;

    private CvLimits() {}
}
