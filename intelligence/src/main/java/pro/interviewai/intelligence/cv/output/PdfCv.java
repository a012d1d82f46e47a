package pro.interviewai.intelligence.cv.output;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import pro.interviewai.messages.cv.content.CvContent;

/** A CV as a tagged PDF (PDF/UA-1) with its fonts in it. Nothing is fetched: not what a link names, nor anything else. */
final class PdfCv implements CvWriter {

    @Override
    public byte[] write(CvContent content, Locale headings) {
        Sheet sheet = Layout.of(content, headings);
        CvLetters.mustBeThere(sheet);
        Set<FontFamily> families = CvLetters.families(sheet);
        PdfRendererBuilder pdf = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withProducer("InterviewAI Pro")
                .useUriResolver((base, address) -> null)
                .useExternalResourceAccessControl(
                        (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (address, kind) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ICUBidiReorderer())
                .defaultTextDirection(sheet.rightToLeft() ? TextDirection.RTL : TextDirection.LTR)
                .withW3cDocument(Page.of(sheet, families), null);
        families.forEach(family -> family.weights()
                .forEach(weight ->
                        pdf.useFont(() -> family.open(weight), family.family(), weight, FontStyle.NORMAL, true)));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = pdf.toStream(file).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PageNumbers.drawOn(renderer.getPdfDocument());
            renderer.getPdfDocument().save(file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return file.toByteArray();
    }
}
