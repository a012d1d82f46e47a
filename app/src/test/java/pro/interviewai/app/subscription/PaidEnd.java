package pro.interviewai.app.subscription;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import pro.interviewai.messages.subscription.CasePage;
import pro.interviewai.messages.subscription.InvoicePage;
import pro.interviewai.messages.subscription.InvoiceView;
import pro.interviewai.messages.subscription.SubscriptionQuery.FindCases;
import pro.interviewai.messages.subscription.SubscriptionQuery.FindInvoices;
import tools.jackson.databind.JsonNode;

/**
 * What has come of a life of payments, on both sides: what a fault on the way may delay by minutes and must not change.
 *
 * @param charged what the provider took and what it paid back, each with its amount
 * @param made how many there are with the provider of what may be made once only
 * @param invoices as we know them
 * @param entitled to which plan, and since when by the hour
 * @param underWay what is not done, and what waits for an administrator
 */
record PaidEnd(
        List<String> charged, List<String> made, List<String> invoices, List<String> entitled, List<String> underWay) {

    static PaidEnd of(PaidLife life) {
        return new PaidEnd(
                Stream.concat(
                                life.standIn()
                                        .kept("charge")
                                        .map(it -> "%s %d, %d back"
                                                .formatted(
                                                        text(it, "status"),
                                                        it.path("amount").asLong(),
                                                        it.path("amount_refunded")
                                                                .asLong())),
                                life.standIn()
                                        .kept("refund")
                                        .map(it ->
                                                "refund of " + it.path("amount").asLong()))
                        .toList(),
                Stream.of("customer", "subscription", "checkout.session")
                        .map(kind -> kind + " "
                                + life.standIn()
                                        .kept(kind)
                                        .map(it -> text(it, "status"))
                                        .toList())
                        .toList(),
                life.core().ask(new FindInvoices(PaidLife.USER, 0, 100), InvoicePage.class).invoices().stream()
                        .map(PaidEnd::told)
                        .sorted()
                        .toList(),
                life.diary().entitlements().stream()
                        .map(it -> it.plan() + " since " + it.effectiveAt().truncatedTo(ChronoUnit.HOURS))
                        .toList(),
                Stream.concat(
                                life.view().pendingInstructions().stream().map(it -> it.kind() + " is under way"),
                                life.core().ask(new FindCases(0, 100), CasePage.class).cases().stream()
                                        .map(it -> it.reason() + " " + it.detail()))
                        .toList());
    }

    private static String told(InvoiceView invoice) {
        return "%s %s of %d, paid %d, refunded %d, from %s"
                .formatted(
                        invoice.status(),
                        invoice.reason(),
                        invoice.due().minor(),
                        invoice.paid().minor(),
                        invoice.refunded().minor(),
                        hour(invoice.periodStart()));
    }

    private static Instant hour(Instant moment) {
        return moment.truncatedTo(ChronoUnit.HOURS);
    }

    private static String text(JsonNode object, String name) {
        return object.path(name).asString("there");
    }
}
