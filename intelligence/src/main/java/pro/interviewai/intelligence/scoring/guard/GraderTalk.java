package pro.interviewai.intelligence.scoring.guard;

import java.util.List;
import java.util.regex.Pattern;

/** Recognises words that are meant for whoever grades, not for an interviewer. */
final class GraderTalk {
    private static final String MARK = "(?:scores?|marks?|points?|grades?|ratings?|credits?)";
    private static final String BEST =
            "(?:10|ten|100|full|max(?:imum)?|perfect|top|highest|best|good|high|complete|excellent)";
    private static final List<Pattern> PATTERNS = List.of(
            pattern(
                    "\\b(?:ignore|disregard|forget|override|bypass|skip)\\b.{0,40}\\b(?:instructions?|prompts?|rubrics?|criteria|guidelines|rules (?:above|you)|(?:everything|anything|all) (?:above|before|previous|you))\\b"),
            pattern(
                    "(?:^|\\b(?:please|must|should|kindly|just|now|to|and|will|can you|could you|simply|then)\\s+)(?:give|award|assign|grant|return|output|print|respond with|answer with|set|put)\\b.{0,40}\\b"
                            + BEST + "\\b.{0,25}\\b" + MARK + "\\b"),
            pattern(
                    "(?:^|\\b(?:please|must|should|kindly|just|now|to|and|will|can you|could you|simply|then)\\s+)(?:give|award|assign|grant|return|output|print|respond with|set)\\b.{0,40}\\b"
                            + MARK + "\\b.{0,25}\\b" + BEST + "\\b"),
            pattern(
                    "(?:^|\\b(?:please|must|should|kindly|just|now|to|and|simply|then)\\s+)(?:score|grade|rate|mark|evaluate|treat|consider|count)\\s+(?:this|my|it|me|that|everything|all|every|each|the (?:answer|response|whole|above|following))\\b.{0,60}\\b(?:10|ten|full|max(?:imum)?|perfect|top|highest|excellent|correct|covered|complete|passed|met)\\b"),
            pattern(
                    "\\b(?:this|my|the) (?:answer|response|submission|reply)\\b.{0,40}\\b(?:deserves?|should (?:get|receive|be (?:scored|rated|graded|marked|given))|must (?:get|be)|earns?|is worth|covers (?:all|every)|is (?:perfect|complete|excellent|a (?:10|ten)))\\b"),
            pattern(
                    "\\b(?:all|every|each)\\b.{0,15}\\b(?:key ?points?|criteria|rubric items?|requirements of the rubric)\\b.{0,30}\\b(?:covered|met|satisfied|fulfilled|true|present|addressed)\\b"),
            pattern(
                    "\\b(?:you are|you're|act as|as) (?:now )?(?:an? |the )?(?:\\w+ )?(?:ai|language model|llm|grader|grading|evaluator|examiner|scoring|assessor)\\b"),
            pattern(
                    "\\b(?:dear|hey|hello|hi|attention|note to(?: the)?|message to(?: the)?)\\W+(?:\\w+ )?(?:ai|grader|examiner|evaluator|scorer|assessor|model|chatgpt|gpt|bot)\\b"),
            pattern(
                    "\\b(?:system (?:prompt|message|override|note)|developer mode|prompt injection|jailbreak|end of answer)\\b"),
            pattern(
                    "<\\|[^|]{0,30}\\|>|\\[/?inst\\]|</?(?:system|assistant|user|instructions?|answer|rubric)>|(?:^|\\n)\\s*(?:system|assistant)\\s*:"),
            pattern("[\"']?\\b(?:score|covered|rating|grade)\\b[\"']?\\s*[:=]\\s*[\"']?(?:\\d|true|full)"),
            pattern(
                    "\\b(?:10|ten) (?:out of|/) ?(?:10|ten)\\b.{0,30}\\b(?:please|answer|for (?:this|me|my))\\b|\\b(?:full|maximum|perfect|top) (?:marks|score|points|credit)\\b.{0,30}\\b(?:please|answer|for (?:this|me|my))\\b"));

    private GraderTalk() {}

    static boolean isIn(String sentence) {
        return PATTERNS.stream().anyMatch(pattern -> pattern.matcher(sentence).find());
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }
}
