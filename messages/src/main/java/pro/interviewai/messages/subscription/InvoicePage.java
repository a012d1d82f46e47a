package pro.interviewai.messages.subscription;

import java.util.List;

/**
 * One page of invoices, latest first.
 *
 * @param total over all pages
 */
public record InvoicePage(List<InvoiceView> invoices, int page, int size, long total) {}
