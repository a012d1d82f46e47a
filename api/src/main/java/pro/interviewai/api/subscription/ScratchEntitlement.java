package pro.interviewai.api.subscription;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.subscription.SubscriptionSnapshot;
import pro.interviewai.messages.subscription.SubscriptionStatus;
import pro.interviewai.messages.subscription.SubscriptionView;
import pro.interviewai.ports.payment.Notice;
import pro.interviewai.ports.payment.Notice.AboutSubscription;
import pro.interviewai.ports.payment.Notice.TrialEnding;

/**
 * What somebody has by a provider's messages alone, in whichever order they are read: of two about the same subscription
 * the one that was said later holds; of the same second, the one whose type comes later in a subscription's life, and then
 * the one with the larger id.
 */
record ScratchEntitlement(Plan plan, @Nullable SubscriptionStatus status) {
    private static final List<String> LIFE = List.of(".created", ".updated", ".deleted");
    private static final Comparator<Notice> LATER = Comparator.<Notice, Long>comparing(
                    notice -> notice.saidAt().getEpochSecond())
            .thenComparingInt(ScratchEntitlement::stage)
            .thenComparing(Notice::id);

    static ScratchEntitlement of(SubscriptionView view) {
        var current = view.current();
        return new ScratchEntitlement(view.plan(), current == null ? null : current.status());
    }

    static ScratchEntitlement after(List<Notice> notices) {
        var latest = new HashMap<String, Notice>();
        for (var notice : notices) {
            var snapshot = snapshot(notice);
            if (snapshot != null) {
                latest.merge(
                        snapshot.providerId(),
                        notice,
                        (known, other) -> LATER.compare(known, other) >= 0 ? known : other);
            }
        }
        return primary(latest);
    }

    private static ScratchEntitlement primary(Map<String, Notice> latest) {
        return latest.values().stream()
                .map(ScratchEntitlement::snapshot)
                .filter(snapshot -> snapshot != null && snapshot.status().mayRevive())
                .min(Comparator.comparing(SubscriptionSnapshot::startedAt)
                        .thenComparing(SubscriptionSnapshot::providerId))
                .map(snapshot -> new ScratchEntitlement(plan(snapshot), snapshot.status()))
                .orElseGet(() -> new ScratchEntitlement(Plan.FREE, null));
    }

    private static Plan plan(SubscriptionSnapshot snapshot) {
        var plan = snapshot.plan();
        return plan == null || !snapshot.status().entitles() ? Plan.FREE : plan;
    }

    private static @Nullable SubscriptionSnapshot snapshot(@Nullable Notice notice) {
        return switch (notice == null ? null : notice.subject()) {
            case AboutSubscription about -> about.snapshot();
            case TrialEnding ending -> ending.snapshot();
            case null, default -> null;
        };
    }

    private static int stage(Notice notice) {
        for (var stage = 0; stage < LIFE.size(); stage++) {
            if (notice.type().endsWith(LIFE.get(stage))) {
                return stage;
            }
        }
        return 1;
    }
}
