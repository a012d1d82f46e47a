package pro.interviewai.saga.cv;

import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.cv.CvVersionId;

/**
 * One analysis that is to be carried out.
 *
 * @param id also names the units of the person's quota that it uses
 */
record Analysis(CvVersionId version, UserId user, String id) {}
