package pro.interviewai.messages.cv;

import pro.interviewai.messages.Problem;

/** Refusals about CVs; each says which check failed. */
public enum CvProblem implements Problem {
    CV_NOT_FOUND(404, "There is no such CV."),
    CV_TYPE_UNSUPPORTED(422, "This is no PDF, Word document (.docx), plain text or JSON Resume."),
    CV_EMPTY(422, "The file is empty."),
    CV_ENCRYPTED(422, "The file is protected by a password. Please save it without one and upload it again."),
    CV_DAMAGED(422, "The file is damaged and cannot be opened. Please export it again from the program that made it."),
    CV_TOO_COMPLEX(422, "The file unpacks to far more than a CV has, so it was not opened."),
    CV_TOO_LONG(422, "A CV of more than 20 pages cannot be read. Please upload a shorter one."),
    CV_READING_TIMED_OUT(
            422, "Reading the file took too long, so it was given up. Please export it again as a simple PDF."),
    CV_HAS_NO_TEXT(422, "The file has no text, only pictures, and nothing could be recognised in them."),
    CV_TEXT_UNREADABLE(
            422,
            "The file has text, but its letters are stored wrongly, so no program can read it. Please export it again with"
                    + " another font or from another program."),
    CV_INFECTED(422, "The virus scanner found something in the file, so it was not kept."),
    CV_SCANNER_UNAVAILABLE(503, "Files cannot be checked for viruses at the moment. Please try again later."),
    CV_CLAIM_UNCONFIRMED(
            409, "This change says something that your CV does not. Please confirm that it is true first."),
    CV_GAP_OPEN(
            409, "This change has gaps […] that only you can fill. Please write what belongs there as a correction."),
    CV_LETTERS_MISSING(422, "Some letters of this CV cannot be written into the file."),
    CV_JSON_INVALID(422, "This is no JSON Resume."),
    CV_TEXT_TOO_LONG(422, "The file has far more text than a CV has. Please upload a shorter one."),
    CV_FILE_GONE(409, "The file of this version is no longer kept."),
    CV_NOT_READ(409, "This version has not been read, so there is nothing to work with yet."),
    CV_SAVED(409, "This version is saved and does not change any more. Please make a new one of it."),
    CV_PIECE_UNKNOWN(422, "There is no such piece in this CV, or it cannot be changed to this."),
    CV_CHANGE_NOT_FOUND(404, "There is no such change among those that were proposed."),
    CV_NOTHING_ACCEPTED(409, "None of these changes is accepted, so the version would be the same."),
    CV_VERSION_NOT_FOUND(404, "This CV has no such version."),
    CV_TOO_MANY(409, "You have " + CvLimits.CVS + " CVs. Please remove one that you no longer need first."),
    CV_TOO_MANY_VERSIONS(409, "This CV has " + CvLimits.VERSIONS + " versions. Please begin a new one."),
    CV_TOO_MANY_STEPS(409, "This was done so often with this version that a new one is needed."),
    CV_ANALYSIS_GIVEN_UP(
            503, "The analysis failed however often it was tried. It costs nothing; please ask for it again."),
    APPLICATION_NOT_FOUND(404, "There is no such application.");

    private final int status;
    private final String sentence;

    CvProblem(int status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
