package pro.interviewai.app.subscription;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.plan.Money;
import pro.interviewai.messages.quota.QuotaEvent;
import pro.interviewai.messages.subscription.SubscriptionEvent;
import pro.interviewai.messages.subscription.SubscriptionEvent.EntitlementChanged;
import pro.interviewai.messages.subscription.webhook.WebhookEvent.WebhookReceived;
import pro.interviewai.ports.mail.Mail;
import pro.interviewai.ports.mail.Mailer;

/** Writes down everything that happens to one person, each on a line with the moment at which it did. */
final class Diary implements Mailer {
    private final Clock clock;
    private final List<String> lines = new ArrayList<>();
    private final List<EntitlementChanged> entitlements = new ArrayList<>();

    Diary(Clock clock) {
        this.clock = clock;
    }

    void write(String line) {
        lines.add(clock.instant().truncatedTo(ChronoUnit.SECONDS) + " " + line);
    }

    /** A heading for what comes now. */
    void begin(String what) {
        lines.add("");
        lines.add("# " + what);
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    @EventHandler
    void on(WebhookReceived event) {
        write("    heard " + event.type());
    }

    List<EntitlementChanged> entitlements() {
        return List.copyOf(entitlements);
    }

    @EventHandler
    void on(SubscriptionEvent event) {
        if (event instanceof EntitlementChanged changed) {
            entitlements.add(changed);
        }
        write(event.getClass().getSimpleName() + " " + detail(event));
    }

    @EventHandler
    void on(QuotaEvent event) {
        write(event.getClass().getSimpleName() + " " + detail(event));
    }

    @Override
    public void send(Mail mail) {
        write("    mail: " + mail.subject());
    }

    @Override
    public int forget(String userId) {
        return 0;
    }

    private static String detail(SubscriptionEvent event) {
        return switch (event) {
            case SubscriptionEvent.CheckoutRequested it ->
                "%s %s, %d days of trial, %s".formatted(it.plan(), it.cycle(), it.trialDays(), money(it.price()));
            case SubscriptionEvent.CheckoutOpened it -> "until " + it.expiresAt();
            case SubscriptionEvent.CheckoutEnded it -> it.status().name();
            case SubscriptionEvent.InstructionGiven it ->
                it.instruction().kind() + (it.givenBy().equals(it.userId()) ? "" : " by " + it.givenBy());
            case SubscriptionEvent.InstructionCarriedOut it -> it.kind().name();
            case SubscriptionEvent.InstructionRefused it -> it.kind() + " " + it.code();
            case SubscriptionEvent.SubscriptionTakenOver it -> {
                var known = it.snapshot();
                yield "%s %s %s from %s to %s%s%s"
                        .formatted(
                                known.plan(),
                                known.cycle(),
                                known.status(),
                                known.periodStart(),
                                known.periodEnd(),
                                known.cancelAtPeriodEnd() ? ", the last period" : "",
                                known.pendingChange() == null
                                        ? ""
                                        : ", then " + known.pendingChange().plan());
            }
            case SubscriptionEvent.InvoiceTakenOver it -> {
                var known = it.snapshot();
                yield "%s %s of %s, paid %s, refunded %s, tried %d"
                        .formatted(
                                known.status(),
                                known.reason(),
                                money(known.due()),
                                money(known.paid()),
                                money(known.refunded()),
                                known.attempts());
            }
            case SubscriptionEvent.DisputeTakenOver it -> it.snapshot().status().name();
            case SubscriptionEvent.EntitlementChanged it ->
                "%s since %s, months by %s".formatted(it.plan(), it.effectiveAt(), calendar(it.anchor()));
            case SubscriptionEvent.PaymentFailed it -> money(it.due()) + ", again " + it.nextAttemptAt();
            case SubscriptionEvent.ConfirmationNeeded it -> money(it.due());
            case SubscriptionEvent.PaymentRecovered _ -> "";
            case SubscriptionEvent.TrialEnding it -> it.trialEnd().toString();
            case SubscriptionEvent.SecondSubscriptionFound _ -> "";
            case SubscriptionEvent.CaseParked it -> it.reason().name();
            case SubscriptionEvent.CaseClosed it -> it.redriven() ? "to be tried again" : "settled";
            case SubscriptionEvent.EnterpriseRequested _ -> "";
            case SubscriptionEvent.PlanAgreed it -> it.plan().name();
        };
    }

    private static String detail(QuotaEvent event) {
        return switch (event) {
            case QuotaEvent.PlanGranted it ->
                "%s since %s, months by %s".formatted(it.plan(), it.effectiveAt(), calendar(it.anchor()));
            case QuotaEvent.UnitsReserved it -> it.meter() + " " + it.units();
            case QuotaEvent.UnitsSettled it -> it.meter() + " " + it.units();
            case QuotaEvent.UnitsReleased it -> it.meter().name();
            case QuotaEvent.QuotaNearlyUsed it -> "%s %d %%".formatted(it.meter(), it.percent());
        };
    }

    private static String calendar(@Nullable Instant anchor) {
        return anchor == null ? "the calendar" : anchor.toString();
    }

    private static String money(Money money) {
        return String.format(Locale.ROOT, "%d.%02d", money.minor() / 100, money.minor() % 100);
    }
}
