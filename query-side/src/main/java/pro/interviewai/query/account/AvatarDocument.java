package pro.interviewai.query.account;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A person's picture, apart from the account because that is read at every request.
 *
 * @param id of the account
 * @param at position of the last event applied
 * @param version version of the account's stream at that event
 * @param avatarId absent once the picture was removed
 * @param jpeg sealed Base64
 */
@Document(AvatarDocument.COLLECTION)
record AvatarDocument(
        @Id String id, long at, long version, @Nullable String avatarId, byte @Nullable [] jpeg) {

    static final String COLLECTION = "avatars";
}
