package pro.interviewai.messages.subscription.webhook;

import java.util.List;

/**
 * One page of stored messages, latest first.
 *
 * @param total over all pages
 */
public record WebhookPage(List<WebhookView> webhooks, int page, int size, long total) {}
