package pro.interviewai.saga.keepsake;

import pro.interviewai.messages.account.UserId;
import pro.interviewai.saga.personal.PersonalFiles;

/** The prints of what a person keeps. */
public final class PrintedKeepsakes implements PersonalFiles {
    private final KeepsakePrints prints;

    public PrintedKeepsakes(KeepsakePrints prints) {
        this.prints = prints;
    }

    @Override
    public String kind() {
        return "keepsakes";
    }

    @Override
    public int remove(UserId user) {
        return prints.removeAll(user);
    }
}
