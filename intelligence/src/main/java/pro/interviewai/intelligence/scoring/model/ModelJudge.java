package pro.interviewai.intelligence.scoring.model;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.provider.ProviderCalls;
import pro.interviewai.intelligence.provider.ProviderException;
import pro.interviewai.intelligence.provider.StructuredChat;
import pro.interviewai.intelligence.scoring.Evidence;
import pro.interviewai.intelligence.scoring.FeedbackWriter;
import pro.interviewai.intelligence.scoring.JudgedKeyPoint;
import pro.interviewai.intelligence.scoring.ScoringOutcome.Scored;
import pro.interviewai.intelligence.scoring.ScoringRequest;
import pro.interviewai.intelligence.scoring.guard.Reading;
import pro.interviewai.intelligence.scoring.model.ModelVerdicts.Coverage;
import pro.interviewai.intelligence.scoring.model.ModelVerdicts.Verdict;
import pro.interviewai.messages.interview.assessment.Provenance;

/**
 * Has a language model say which key points an answer covers, and by which of its words. The score is computed here from
 * those verdicts whose words are really there; nothing else that a model writes reaches anybody.
 */
public final class ModelJudge {
    private static final String SOURCE = "llm";
    private static final String ENGINE = "key-point-verdicts-1/" + ModelPrompt.NAME;

    private final StructuredChat chat;
    private final ProviderCalls calls;

    public ModelJudge(StructuredChat chat, ProviderCalls calls) {
        this.chat = chat;
        this.calls = calls;
    }

    /** @throws ProviderException when there are no verdicts that can be used */
    Scored judge(ScoringRequest request, Reading reading) {
        var answer = Masked.of(request.answer())
                .substring(0, reading.sentences().getLast().end());
        var prompt = ModelPrompt.of(request, answer);
        var verdicts = calls.call(() -> ModelVerdicts.read(
                chat.ask(ModelPrompt.INSTRUCTIONS, prompt.data(), ModelPrompt.SCHEMA),
                request.keyPoints().size()));
        var kept = new ArrayList<JudgedKeyPoint>();
        double sum = 0;
        for (var i = 0; i < verdicts.size(); i++) {
            var evidence = evidence(verdicts.get(i), answer, request.answer());
            sum += evidence == null ? 0 : verdicts.get(i).coverageOrNone().credit();
            kept.add(new JudgedKeyPoint(
                    request.keyPoints().get(i).point(),
                    evidence != null,
                    evidence == null ? 0 : verdicts.get(i).confidence(),
                    evidence));
        }
        var feedback = new FeedbackWriter(request.keyPoints(), kept, reading.findings());
        return new Scored(
                Math.round(10 * Math.min(reading.cap(), 10 * sum / kept.size())) / 10.0,
                kept,
                reading.findings(),
                feedback.strengths(),
                feedback.improvements(),
                feedback.suggestions(),
                feedback.remarks(),
                request.exampleAnswer(),
                new Provenance(SOURCE, ENGINE, chat.model(), request.rubricVersion(), prompt.hash()));
    }

    private static @Nullable Evidence evidence(Verdict verdict, String sent, String answer) {
        var quote = verdict.quote();
        if (verdict.coverageOrNone() == Coverage.NONE || quote == null) {
            return null;
        }
        var span = Quotation.find(quote, sent);
        return span == null ? null : Evidence.of(answer, span.start(), span.end());
    }
}
