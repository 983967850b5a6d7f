package io.dyad.extract;

import jakarta.enterprise.context.ApplicationScoped;

/** Reads figures off a text that nobody stores. */
@ApplicationScoped
public class TextReading {

    private final Submissions submissions;
    private final Extractor extractor;
    private final ExtractionAnswers answers;

    TextReading(Submissions submissions, Extractor extractor, ExtractionAnswers answers) {
        this.submissions = submissions;
        this.extractor = extractor;
        this.answers = answers;
    }

    /**
     * What the text states.
     *
     * @param body the JSON that {@code POST /v1/extractions} takes
     * @throws io.dyad.http.ProblemException that names every fault
     */
    public ExtractionAnswer read(byte[] body) {
        Submission submission = submissions.read(body);
        return answers.of(submission, extractor.read(submission));
    }
}
