package pro.interviewai.messages.subscription;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where an invoice stands, in Stripe's words. */
public enum InvoiceStatus {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("open")
    OPEN,
    @JsonProperty("paid")
    PAID,
    @JsonProperty("uncollectible")
    UNCOLLECTIBLE,
    @JsonProperty("void")
    VOID
}
