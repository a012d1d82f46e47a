package pro.interviewai.intelligence.cv.reading.worker;

import java.util.List;
import java.util.Locale;
import pro.interviewai.intelligence.cv.reading.DocumentReader;
import pro.interviewai.intelligence.cv.reading.DocumentType;
import pro.interviewai.intelligence.cv.reading.FormatReader;
import pro.interviewai.intelligence.cv.reading.docx.DocxReader;
import pro.interviewai.intelligence.cv.reading.pdf.PageRecogniser;
import pro.interviewai.intelligence.cv.reading.pdf.PdfReader;
import pro.interviewai.intelligence.cv.reading.text.TextReader;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.document.DocumentText;

/** Reads documents in the process that it is called in; a JSON Resume, which is none, is refused. */
public final class FormatsDocumentReader implements DocumentReader {
    /** Of files that are text by their bytes and not by what they are for. */
    private static final List<String> NO_PLAIN_TEXT =
            List.of(".htm", ".html", ".xhtml", ".svg", ".xml", ".rtf", ".doc", ".docm", ".mht");

    private final FormatReader pdf;
    private final FormatReader docx = new DocxReader();
    private final FormatReader text = new TextReader();

    /** One that does not read pictures. */
    public FormatsDocumentReader() {
        this(PageRecogniser.NONE);
    }

    /** @param recogniser for pages whose text is only to be seen */
    FormatsDocumentReader(PageRecogniser recogniser) {
        this.pdf = new PdfReader(recogniser)::read;
    }

    @Override
    public DocumentText read(byte[] file, String fileName) {
        var type = DocumentType.of(file);
        var name = fileName.toLowerCase(Locale.ROOT);
        if (type == DocumentType.TXT && NO_PLAIN_TEXT.stream().anyMatch(name::endsWith)) {
            throw new ProblemException(CvProblem.CV_TYPE_UNSUPPORTED);
        }
        return reader(type).read(file);
    }

    private FormatReader reader(DocumentType type) {
        return switch (type) {
            case PDF -> pdf;
            case DOCX -> docx;
            case TXT -> text;
            case JSON -> throw new ProblemException(CvProblem.CV_TYPE_UNSUPPORTED);
        };
    }
}
