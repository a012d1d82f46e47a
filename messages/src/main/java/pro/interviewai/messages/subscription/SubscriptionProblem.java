package pro.interviewai.messages.subscription;

import pro.interviewai.messages.Problem;

/** Refusals about plans and payments. */
public enum SubscriptionProblem implements Problem {
    PLAN_LACKS_FEATURE(403, "Your plan does not include this."),
    PLAN_NOT_FOR_SALE(422, "This plan cannot be bought here."),
    RETURN_ADDRESS_FOREIGN(422, "A checkout can only lead back to a page of InterviewAI Pro."),
    ALREADY_SUBSCRIBED(409, "You already have a subscription. You can change or cancel it in your billing settings."),
    NOT_SUBSCRIBED(409, "You have no subscription that could be changed."),
    ALREADY_ON_PLAN(409, "You already have this plan."),
    NOTHING_TO_UNDO(409, "There is no planned change to undo."),
    NOT_PAUSED(409, "Your subscription is not paused."),
    CHANGE_UNDER_WAY(409, "Another change of your subscription is still being made. Please try again in a moment."),
    PREVIEW_OUTDATED(409, "The amount has changed since you saw it. Please look at it again before you confirm."),
    PAYMENT_DECLINED(402, "The payment was declined. Please choose another means of payment."),
    PAYMENT_PROVIDER_REFUSED(422, "The payment provider refused this. Nothing was changed."),
    PAYMENT_PROVIDER_UNAVAILABLE(503, "The payment provider cannot be reached right now. Nothing was charged twice."),
    INVOICE_NOT_REFUNDABLE(409, "Nothing of this invoice can be refunded."),
    PAYMENT_DISPUTED(409, "The payer's bank has taken this payment back. It cannot be refunded as well."),
    WEBHOOK_NOT_GENUINE(400, "The signature of this message is missing, wrong or too old.");

    private final int status;
    private final String sentence;

    SubscriptionProblem(int status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
