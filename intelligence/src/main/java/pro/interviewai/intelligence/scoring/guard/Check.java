package pro.interviewai.intelligence.scoring.guard;

/** One thing that the guard looks for. */
interface Check {

    /** What is known of the answer after this look; the same draft where nothing was found. */
    Draft look(AnswerText answer, Draft draft);
}
