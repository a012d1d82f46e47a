package pro.interviewai.saga.mail;

import pro.interviewai.messages.account.UserId;
import pro.interviewai.ports.mail.Mailer;
import pro.interviewai.saga.personal.PersonalFiles;

/** The letters to a person that have not left yet. */
public final class PendingMails implements PersonalFiles {
    private final Mailer mailer;

    public PendingMails(Mailer mailer) {
        this.mailer = mailer;
    }

    @Override
    public String kind() {
        return "letters";
    }

    @Override
    public int remove(UserId user) {
        return mailer.forget(user.value());
    }
}
