package pro.interviewai.ports.payment;

/** Where in the provider's portal somebody is led to. */
public enum PortalPage {
    START,
    PAYMENT_METHOD
}
