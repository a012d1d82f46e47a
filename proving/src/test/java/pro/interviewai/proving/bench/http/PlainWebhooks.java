package pro.interviewai.proving.bench.http;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.model.Event;
import com.stripe.model.Invoice;
import com.stripe.net.Webhook;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Map;
import org.bson.Document;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * What one writes for Stripe's messages without a log: Stripe's library verifies and reads them, each is inserted once,
 * and the invoice that it tells of is written.
 */
@RestController
public class PlainWebhooks {
    public static final String SECRET = "whsec_bench";
    private static final Map<String, Boolean> RECEIVED = Map.of("received", true);

    private final MongoDatabase database;

    PlainWebhooks(MongoDatabase database) {
        this.database = database;
    }

    @PostMapping("/webhooks")
    Map<String, Boolean> receive(@RequestBody byte[] body, @RequestHeader("Stripe-Signature") String signature)
            throws SignatureVerificationException {
        var text = new String(body, StandardCharsets.UTF_8);
        var event = Webhook.constructEvent(text, signature, SECRET);
        if (isNew(event, text) && "invoice.paid".equals(event.getType())) {
            var said = event.getDataObjectDeserializer()
                    .getObject()
                    .map(Invoice.class::cast)
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.INTERNAL_SERVER_ERROR));
            write(said);
        }
        return RECEIVED;
    }

    private boolean isNew(Event event, String body) {
        try {
            database.getCollection("webhooks")
                    .insertOne(new Document("_id", event.getId())
                            .append("type", event.getType())
                            .append("body", body)
                            .append("receivedAt", new Date()));
            return true;
        } catch (MongoWriteException failure) {
            if (failure.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw failure;
        }
    }

    private void write(Invoice said) {
        database.getCollection("invoices")
                .updateOne(
                        Filters.eq("_id", said.getId()),
                        Updates.combine(
                                Updates.set("customer", said.getCustomer()),
                                Updates.set("status", said.getStatus()),
                                Updates.set("due", said.getAmountDue()),
                                Updates.set("paid", said.getAmountPaid())),
                        new UpdateOptions().upsert(true));
    }
}
