package pro.interviewai.messages.account;

/**
 * A person's picture.
 *
 * @param id another one for each picture
 * @param jpeg Base64
 */
public record AvatarView(String id, String jpeg) {
    @Override
    public String toString() {
        return "AvatarView[" + id + "]";
    }
}
