package pro.interviewai.messages.quota;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.plan.PlanLimits;
import pro.interviewai.messages.quota.QuotaEvent.PlanGranted;
import pro.interviewai.messages.quota.QuotaEvent.QuotaNearlyUsed;
import pro.interviewai.messages.quota.QuotaEvent.UnitsReleased;
import pro.interviewai.messages.quota.QuotaEvent.UnitsReserved;
import pro.interviewai.messages.quota.QuotaEvent.UnitsSettled;
import pro.interviewai.messages.quota.QuotaLedgerPage.State;
import pro.interviewai.messages.quota.QuotaView.Balance;

/**
 * What was granted to a person and what was used of it. All balances follow from the times of these facts, so one that
 * arrives late changes them as if it had come in time.
 *
 * <p>Units are counted by months, each beginning with a refill. The months of a plan without an anchor are those of the
 * calendar (UTC); those of one with an anchor begin at the anchor and a whole number of months after it, on the month's last day where
 * it is too short. A change of plan is no refill: what was used stays used, and the other plan's number is what counts. At a
 * moment at which a month ends and another plan begins, the month is refilled once.
 *
 * @param grants by the moment since which they hold; the first holds since ever
 * @param works in the order in which they began
 */
public record QuotaLedger(List<Grant> grants, List<Work> works) {
    /** Of nobody: nothing is granted. */
    public static final QuotaLedger EMPTY = new QuotaLedger(List.of(), List.of());

    /**
     * @param limits of each meter, {@link PlanLimits#UNLIMITED} for none
     * @param anchor moment by which months are counted; none for those of the calendar
     * @param since the moment since which it holds
     */
    public record Grant(
            String grantId,
            Plan plan,
            Map<Meter, Long> limits,
            @Nullable Instant anchor,
            Instant since) {}

    /**
     * Something that units are used for.
     *
     * @param reserved units
     * @param used units, 0 until it is settled
     * @param endedAt when it was settled or released
     */
    public record Work(
            String workId,
            Meter meter,
            State state,
            long reserved,
            long used,
            Instant beganAt,
            @Nullable Instant endedAt) {

        /** How it stood at a moment after its beginning. */
        public Work asOf(Instant at) {
            return endedAt == null || !endedAt.isAfter(at)
                    ? this
                    : new Work(workId, meter, State.RESERVED, reserved, 0, beganAt, null);
        }

        private Work ended(State how, long units, Instant at) {
            return new Work(workId, meter, how, reserved, units, beganAt, at);
        }
    }

    /** Half-open: its end is the beginning of the next. */
    public record Month(Instant since, Instant until) {}

    public QuotaLedger {
        grants = List.copyOf(grants);
        works = List.copyOf(works);
    }

    public QuotaLedger after(QuotaEvent event) {
        return switch (event) {
            case PlanGranted granted ->
                granted(new Grant(
                        granted.grantId(), granted.plan(), granted.limits(), granted.anchor(), granted.effectiveAt()));
            case UnitsReserved reserved -> {
                var all = new ArrayList<>(works);
                all.add(new Work(
                        reserved.workId(),
                        reserved.meter(),
                        State.RESERVED,
                        reserved.units(),
                        0,
                        reserved.reservedAt(),
                        null));
                yield new QuotaLedger(grants, all);
            }
            case UnitsSettled settled ->
                ended(settled.workId(), settled.meter(), State.SETTLED, settled.units(), settled.settledAt());
            case UnitsReleased released ->
                ended(released.workId(), released.meter(), State.RELEASED, 0, released.releasedAt());
            case QuotaNearlyUsed _ -> this;
        };
    }

    private QuotaLedger granted(Grant grant) {
        var all = new ArrayList<>(grants);
        all.add(grant);
        all.sort(Comparator.comparing(Grant::since)); // stable: of two since the same moment the later said one holds
        return new QuotaLedger(all, works);
    }

    private QuotaLedger ended(String workId, Meter meter, State how, long units, Instant at) {
        return new QuotaLedger(
                grants,
                works.stream()
                        .map(work -> work.workId().equals(workId) && work.meter() == meter
                                ? work.ended(how, units, at)
                                : work)
                        .toList());
    }

    public boolean hasGrant(String grantId) {
        return grants.stream().anyMatch(grant -> grant.grantId().equals(grantId));
    }

    public Optional<Work> work(String workId, Meter meter) {
        return works.stream()
                .filter(work -> work.workId().equals(workId) && work.meter() == meter)
                .findFirst();
    }

    /**
     * The moment itself, or the later one at which units were last reserved: clocks of nodes differ and requests overtake
     * each other, but whoever comes after that has the units that were left then.
     */
    public Instant notBefore(Instant at) {
        return works.stream()
                .map(Work::beganAt)
                .filter(at::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(at);
    }

    /** What holds at a moment. */
    public Grant grantAt(Instant at) {
        return grants.get(indexAt(at));
    }

    /** The month that a moment lies in. */
    public Month monthAt(Instant at) {
        var now = indexAt(at);
        var next = nextRefill(grants.get(now), at);
        if (now + 1 < grants.size() && grants.get(now + 1).since().isBefore(next)) {
            next = nextRefill(grants.get(now + 1), grants.get(now + 1).since());
        }
        return new Month(lastRefill(at), next);
    }

    /** @return of a meter at a moment, by what was known of it then and what came late */
    public Balance balance(Meter meter, Instant at) {
        var since = lastRefill(at);
        long used = 0;
        long reserved = 0;
        for (var work : works) {
            if (work.meter() == meter
                    && !work.beganAt().isBefore(since)
                    && !work.beganAt().isAfter(at)) {
                var then = work.asOf(at);
                used += then.used();
                reserved += then.state() == State.RESERVED ? then.reserved() : 0;
            }
        }
        long limit = grantAt(at).limits().getOrDefault(meter, 0L);
        if (limit == PlanLimits.UNLIMITED) {
            return new Balance(meter, null, used, reserved, null);
        }
        long granted = Math.max(limit, used + reserved);
        return new Balance(meter, granted, used, reserved, granted - used - reserved);
    }

    /** The same without work that was over before a moment, and so no longer counts. */
    public QuotaLedger withoutWorkBefore(Instant moment) {
        return new QuotaLedger(
                grants,
                works.stream()
                        .filter(work -> !work.beganAt().isBefore(moment) || work.state() == State.RESERVED)
                        .toList());
    }

    private int indexAt(Instant at) {
        for (var index = grants.size() - 1; index > 0; index--) {
            if (!grants.get(index).since().isAfter(at)) {
                return index;
            }
        }
        return 0;
    }

    /** The last refill up to a moment, or the beginning of all where there was none. */
    private Instant lastRefill(Instant at) {
        var end = at;
        for (var index = indexAt(at); index >= 0; index--) {
            var grant = grants.get(index);
            var refill = lastRefill(grant, end);
            if (refill != null && refill.isAfter(grant.since())) {
                return refill;
            }
            end = grant.since();
        }
        return grants.getFirst().since();
    }

    private static @Nullable Instant lastRefill(Grant grant, Instant at) {
        if (grant.anchor() == null) {
            return utc(at).truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1).toInstant();
        }
        return grant.anchor().isAfter(at) ? null : monthsAfter(grant.anchor(), wholeMonths(grant.anchor(), at));
    }

    private static Instant nextRefill(Grant grant, Instant at) {
        if (grant.anchor() == null) {
            return utc(at).truncatedTo(ChronoUnit.DAYS)
                    .withDayOfMonth(1)
                    .plusMonths(1)
                    .toInstant();
        }
        return grant.anchor().isAfter(at)
                ? grant.anchor()
                : monthsAfter(grant.anchor(), wholeMonths(grant.anchor(), at) + 1);
    }

    /** How many months after the anchor the month begins that a later moment lies in. */
    private static long wholeMonths(Instant anchor, Instant at) {
        long months = ChronoUnit.MONTHS.between(utc(anchor), utc(at));
        return monthsAfter(anchor, months + 1).isAfter(at) ? months : months + 1;
    }

    private static Instant monthsAfter(Instant anchor, long months) {
        return utc(anchor).plusMonths(months).toInstant();
    }

    private static ZonedDateTime utc(Instant moment) {
        return moment.atZone(ZoneOffset.UTC);
    }

    /** All balances at a moment. */
    public QuotaView view(Instant at) {
        var month = monthAt(at);
        return new QuotaView(
                grantAt(at).plan(),
                at,
                month.since(),
                month.until(),
                Stream.of(Meter.values()).map(meter -> balance(meter, at)).toList());
    }
}
