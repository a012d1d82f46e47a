package pro.interviewai.messages.subscription;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why something about a payment waits for an administrator. */
public enum CaseReason {
    /** The provider could not be asked, however often that was tried. */
    @JsonProperty("providerUnavailable")
    PROVIDER_UNAVAILABLE,
    /** A fault of our own kept it from being done, however often that was tried. */
    @JsonProperty("internalFault")
    INTERNAL_FAULT,
    /** The provider refused what an administrator or the application itself told it to do. */
    @JsonProperty("providerRefused")
    PROVIDER_REFUSED,
    @JsonProperty("unknownPrice")
    UNKNOWN_PRICE,
    @JsonProperty("otherCurrency")
    OTHER_CURRENCY,
    @JsonProperty("otherAmount")
    OTHER_AMOUNT,
    @JsonProperty("otherCustomer")
    OTHER_CUSTOMER,
    @JsonProperty("otherMode")
    OTHER_MODE,
    /** A message is about a customer who is nobody's here. */
    @JsonProperty("unknownOwner")
    UNKNOWN_OWNER,
    /** Somebody would like to have the plan whose price is agreed upon. */
    @JsonProperty("enterpriseRequested")
    ENTERPRISE_REQUESTED
}
