package pro.interviewai.messages.subscription.webhook;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.DataSubject;
import pro.interviewai.messages.NotPersonalData;
import pro.interviewai.messages.PersonalData;
import pro.interviewai.messages.StoredName;

/** Messages of the payment provider. */
public sealed interface WebhookEvent {

    /**
     * A genuine message came; what follows of it is done by whoever hears this.
     *
     * @param subject a user's id, or the provider's id of a customer
     * @param body as it came; null once erased
     */
    @StoredName("subscription.WebhookReceived")
    @Revision("1")
    record WebhookReceived(
            @NotPersonalData String webhookId,
            @DataSubject String subject,
            @NotPersonalData String type,
            @Nullable @NotPersonalData String apiVersion,
            @NotPersonalData boolean livemode,
            @PersonalData String body,
            @NotPersonalData Instant saidAt,
            @NotPersonalData Instant receivedAt)
            implements WebhookEvent {}

    /**
     * What follows of a kept message is to be done once more.
     *
     * @param body as it came; null once erased
     */
    @StoredName("subscription.WebhookTakenAgain")
    @Revision("1")
    record WebhookTakenAgain(
            @NotPersonalData String webhookId,
            @DataSubject String subject,
            @NotPersonalData String type,
            @PersonalData String body,
            @NotPersonalData Instant takenAgainAt)
            implements WebhookEvent {}
}
