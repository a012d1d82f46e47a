package pro.interviewai.embeddedmongo.query;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;

/** Sorts in memory, keeping no more than will be returned. */
public final class TopDocuments {

    private record Ranked(Document document, long arrival) {}

    private TopDocuments() {}

    /** Returns the documents in order, the first {@code limit} of them if it is not 0; equal ones keep their order. */
    public static Iterator<Document> sorted(Iterator<Document> documents, Comparator<Document> order, long limit) {
        if (limit == 0 || limit > Integer.MAX_VALUE) {
            List<Document> all = new ArrayList<>();
            documents.forEachRemaining(all::add);
            all.sort(order);
            return all.iterator();
        }
        Comparator<Ranked> ranking =
                Comparator.comparing(Ranked::document, order).thenComparingLong(Ranked::arrival);
        PriorityQueue<Ranked> top = new PriorityQueue<>(ranking.reversed());
        long arrival = 0;
        while (documents.hasNext()) {
            top.add(new Ranked(documents.next(), arrival++));
            if (top.size() > limit) {
                top.remove();
            }
        }
        return top.stream().sorted(ranking).map(Ranked::document).toList().iterator();
    }
}
