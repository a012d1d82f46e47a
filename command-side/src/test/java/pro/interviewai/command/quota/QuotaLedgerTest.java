package pro.interviewai.command.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static pro.interviewai.messages.quota.Meter.MOCK_INTERVIEWS;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.quota.Meter;
import pro.interviewai.messages.quota.QuotaEvent;
import pro.interviewai.messages.quota.QuotaEvent.PlanGranted;
import pro.interviewai.messages.quota.QuotaEvent.UnitsReleased;
import pro.interviewai.messages.quota.QuotaEvent.UnitsReserved;
import pro.interviewai.messages.quota.QuotaEvent.UnitsSettled;
import pro.interviewai.messages.quota.QuotaLedger;
import pro.interviewai.messages.quota.QuotaLedger.Month;
import pro.interviewai.messages.quota.QuotaView.Balance;

class QuotaLedgerTest {
    private static final Instant NEW_YEAR = Instant.parse("2028-01-01T00:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    @ParameterizedTest
    @CsvSource({
        // an anchor on a month's last day comes back to it after a short month
        "2028-01-31T10:00:00Z, 2028-02-10T00:00:00Z, 2028-01-31T10:00:00Z, 2028-02-29T10:00:00Z",
        "2028-01-31T10:00:00Z, 2028-02-29T10:00:00Z, 2028-02-29T10:00:00Z, 2028-03-31T10:00:00Z",
        "2028-01-31T10:00:00Z, 2028-03-31T09:59:59Z, 2028-02-29T10:00:00Z, 2028-03-31T10:00:00Z",
        "2028-01-31T10:00:00Z, 2028-04-30T10:00:00Z, 2028-04-30T10:00:00Z, 2028-05-31T10:00:00Z",
        "2028-01-30T00:00:00Z, 2028-02-29T00:00:00Z, 2028-02-29T00:00:00Z, 2028-03-30T00:00:00Z",
        "2027-08-31T00:00:00Z, 2028-02-29T12:00:00Z, 2028-02-29T00:00:00Z, 2028-03-31T00:00:00Z",
        // summer time begins on that night in most of Europe, and means nothing here
        "2028-03-26T02:30:00Z, 2028-04-26T02:29:59Z, 2028-03-26T02:30:00Z, 2028-04-26T02:30:00Z",
    })
    void monthsKeepTheirAnchor(Instant anchor, Instant at, Instant since, Instant until) {
        var ledger = free().after(granted("pro", Plan.PRO, anchor, anchor.minus(DAY.multipliedBy(40))));
        assertThat(ledger.monthAt(at)).isEqualTo(new Month(since, until));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 28, 29, 30, 31})
    void overTenYears_monthsNeitherOverlapNorLeaveAGap(int day) {
        var anchor = Instant.parse("2028-01-%02dT17:45:12Z".formatted(day));
        var ledger = free().after(granted("pro", Plan.PRO, anchor, anchor.minus(DAY)));
        var month = ledger.monthAt(anchor);
        for (var n = 1; n <= 120; n++) {
            var next = ledger.monthAt(month.until());
            assertThat(next.since()).isEqualTo(month.until());
            assertThat(ledger.monthAt(month.until().minusMillis(1))).isEqualTo(month);
            var expected = YearMonth.of(2028, 1).plusMonths(n);
            assertThat(YearMonth.from(next.since().atZone(ZoneOffset.UTC))).isEqualTo(expected);
            assertThat(next.since().atZone(ZoneOffset.UTC).getDayOfMonth())
                    .isEqualTo(Math.min(day, expected.lengthOfMonth()));
            month = next;
        }
    }

    @Test
    void aPlanThatBeginsWhereAMonthEnds_isRefilledOnce() {
        var renewal = NEW_YEAR.plus(DAY.multipliedBy(31));
        var ledger = free().after(granted("pro", Plan.PRO, NEW_YEAR, NEW_YEAR.minus(DAY)))
                .after(reserved("before", renewal.minusSeconds(1)))
                .after(granted("elite", Plan.PRO, renewal, renewal))
                .after(reserved("after", renewal));
        assertThat(ledger.balance(MOCK_INTERVIEWS, renewal)).isEqualTo(new Balance(MOCK_INTERVIEWS, 30L, 0, 1, 29L));
    }

    @Test
    void anUpgradeAnHourBeforeTheMonthEnds_addsTheDifferenceAndNotAWholeMonth() {
        var late = NEW_YEAR.plus(DAY.multipliedBy(31)).minusSeconds(3600);
        var ledger = free().after(reserved("one", NEW_YEAR))
                .after(reserved("two", NEW_YEAR))
                .after(reserved("three", NEW_YEAR))
                .after(granted("pro", Plan.PRO, late, late));
        assertThat(ledger.balance(MOCK_INTERVIEWS, late).free()).isEqualTo(27);
        // and the next refill is a month after it began
        assertThat(ledger.monthAt(late).until())
                .isEqualTo(late.atZone(ZoneOffset.UTC).plusMonths(1).toInstant());
    }

    @Test
    void aLoopOfPlanChanges_neverGivesMoreThanTheTopPlan() {
        var ledger = free();
        var at = NEW_YEAR;
        long all = 0;
        for (var change = 0; change < 20; change++) {
            at = at.plus(Duration.ofHours(5));
            var plan = change % 2 == 0 ? Plan.PRO : Plan.FREE;
            ledger = ledger.after(granted("grant-" + change, plan, plan == Plan.FREE ? null : at, at));
            while (free(ledger, at) > 0 && all < 100) {
                ledger = ledger.after(reserved("work-" + all++, at));
            }
        }
        assertThat(all).isEqualTo(30);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void inWhicheverOrderFactsCome_theBalancesAreTheSame(long seed) {
        var random = new Random(seed);
        var grants = new ArrayList<QuotaEvent>();
        var works = new ArrayList<List<QuotaEvent>>();
        for (var n = 0; n < 12; n++) {
            // of two grants since the same moment the one that was said later would hold
            var at = NEW_YEAR.plus(Duration.ofHours(random.nextInt(24 * 120))).plusSeconds(n);
            var plan = random.nextBoolean() ? Plan.PRO : Plan.FREE;
            grants.add(granted("grant-" + n, plan, random.nextBoolean() ? at : null, at));
        }
        for (var n = 0; n < 60; n++) {
            var at = NEW_YEAR.plus(Duration.ofHours(random.nextInt(24 * 120)));
            var end = at.plus(Duration.ofHours(random.nextInt(200)));
            works.add(List.of(
                    reserved("work-" + n, at),
                    random.nextBoolean() ? settled("work-" + n, end) : released("work-" + n, end)));
        }
        var inTime = replay(grants, works);
        for (var turn = 0; turn < 5; turn++) {
            Collections.shuffle(grants, random);
            Collections.shuffle(works, random);
            var other = replay(grants, works);
            for (var hour = 0; hour < 24 * 130; hour += 7) {
                var at = NEW_YEAR.plus(Duration.ofHours(hour));
                assertThat(other.view(at)).as("seed %d, %s", seed, at).isEqualTo(inTime.view(at));
                var balance = other.balance(MOCK_INTERVIEWS, at);
                assertThat(balance.used() + balance.reserved() + Objects.requireNonNull(balance.free()))
                        .isEqualTo(balance.granted());
            }
        }
    }

    private static QuotaLedger replay(List<QuotaEvent> grants, List<List<QuotaEvent>> works) {
        var ledger = free();
        for (var work = 0; work < works.size(); work++) {
            if (work < grants.size()) {
                ledger = ledger.after(grants.get(work));
            }
            for (var event : works.get(work)) {
                ledger = ledger.after(event);
            }
        }
        return ledger;
    }

    private static long free(QuotaLedger ledger, Instant at) {
        return Objects.requireNonNull(ledger.balance(MOCK_INTERVIEWS, at).free());
    }

    private static QuotaLedger free() {
        return QuotaLedger.EMPTY.after(granted("basis", Plan.FREE, null, Instant.EPOCH));
    }

    private static PlanGranted granted(String id, Plan plan, @Nullable Instant anchor, Instant since) {
        return new PlanGranted(
                "quota-ann", "ann", id, plan, Meter.limits(Plans.ALL.of(plan).limits()), anchor, since, since);
    }

    private static UnitsReserved reserved(String work, Instant at) {
        return new UnitsReserved("quota-ann", "ann", work, MOCK_INTERVIEWS, 1, at);
    }

    private static UnitsSettled settled(String work, Instant at) {
        return new UnitsSettled("quota-ann", "ann", work, MOCK_INTERVIEWS, 1, at);
    }

    private static UnitsReleased released(String work, Instant at) {
        return new UnitsReleased("quota-ann", "ann", work, MOCK_INTERVIEWS, at);
    }
}
