package pro.interviewai.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.catalina.connector.ClientAbortException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import pro.interviewai.api.problem.ProblemDocument.FieldError;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.Problem;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.ports.file.OwnerErasedException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Answers for every controller: each exception becomes a problem document with a stable code. */
@RestControllerAdvice
public class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Outages outages;
    private final ConsumedMediaTypes wanted;

    ProblemAdvice(Outages outages, ConsumedMediaTypes wanted) {
        this.outages = outages;
        this.wanted = wanted;
    }

    /**
     * Nothing is answered to a client that has gone. An answer that is already on its way is broken off, lest it look
     * whole.
     */
    @ExceptionHandler
    @Nullable
    ResponseEntity<ProblemDocument> handle(
            Exception exception, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (isOfAGoneClient(exception)) {
            LOG.debug("a client has gone", exception);
            return null;
        }
        if (response.isCommitted()) {
            throw exception;
        }
        return problem(exception, request);
    }

    private ResponseEntity<ProblemDocument> problem(Exception exception, HttpServletRequest request) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            var answer = answer(cause, request);
            if (answer != null) {
                return answer;
            }
        }
        LOG.error("a request to {} failed", request.getMethod(), exception);
        return respond(CommonProblem.INTERNAL_ERROR, request);
    }

    /** Told by what only the connection to the client throws: a store may break a connection too. */
    private static boolean isOfAGoneClient(Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof ClientAbortException) {
                return true;
            }
        }
        return false;
    }

    private @Nullable ResponseEntity<ProblemDocument> answer(Throwable cause, HttpServletRequest request) {
        return switch (cause) {
            case ProblemException refused -> respond(refused, request);
            case UnreadableBodyException unreadable -> ofAnotherShape(unreadable.reason(), request);
            case InvalidFieldsException invalid -> invalid(invalid.errors(), request);
            case MethodArgumentNotValidException invalid -> invalidFields(invalid, request);
            case HandlerMethodValidationException invalid -> invalidParameters(invalid, request);
            case ConstraintViolationException violated -> violations(violated, request);
            case MethodArgumentTypeMismatchException mismatch ->
                invalid(List.of(new FieldError(mismatch.getName(), "has a value that is not allowed here")), request);
            case MissingServletRequestPartException missing ->
                invalid(
                        List.of(new FieldError(
                                missing.getRequestPartName(), "is missing: a file as this part of the form")),
                        request);
            case MissingServletRequestParameterException missing ->
                invalid(List.of(new FieldError(missing.getParameterName(), "is missing")), request);
            case MissingRequestHeaderException missing ->
                invalid(List.of(new FieldError(missing.getHeaderName(), "is missing from the headers")), request);
            case HttpMediaTypeNotSupportedException _ ->
                respond(
                        CommonProblem.UNSUPPORTED_MEDIA_TYPE,
                        wanted(CommonProblem.UNSUPPORTED_MEDIA_TYPE, request),
                        List.of(),
                        request);
            case MaxUploadSizeExceededException _ -> respond(CommonProblem.PAYLOAD_TOO_LARGE, request);
            case MultipartException unreadable -> unreadableForm(unreadable, request);
            case HttpMessageNotReadableException unreadable -> unreadable(unreadable, request);
            case OwnerErasedException _, AggregateNotFoundException _ -> respond(CommonProblem.NOT_FOUND, request);
            case ConcurrencyException _ -> respond(CommonProblem.CONFLICT, request);
            case ErrorResponse response -> respond(byStatus(response.getStatusCode()), request);
            default -> dependency(cause, request);
        };
    }

    private @Nullable ResponseEntity<ProblemDocument> dependency(Throwable cause, HttpServletRequest request) {
        var problem = outages.problem(cause);
        if (problem == null) {
            return null;
        }
        LOG.warn("the store did not do it: {}", cause.getClass().getSimpleName());
        return respond(problem, request);
    }

    private static ResponseEntity<ProblemDocument> invalidFields(
            MethodArgumentNotValidException invalid, HttpServletRequest request) {
        return invalid(fields(invalid.getBindingResult().getFieldErrors()), request);
    }

    private static ResponseEntity<ProblemDocument> invalidParameters(
            HandlerMethodValidationException invalid, HttpServletRequest request) {
        var errors = invalid.getParameterValidationResults().stream()
                .flatMap(result -> result instanceof ParameterErrors body
                        ? fields(body.getFieldErrors()).stream()
                        : result.getResolvableErrors().stream()
                                .map(error -> new FieldError(
                                        String.valueOf(
                                                result.getMethodParameter().getParameterName()),
                                        String.valueOf(error.getDefaultMessage()))))
                .toList();
        return invalid(errors, request);
    }

    private static ResponseEntity<ProblemDocument> violations(
            ConstraintViolationException violated, HttpServletRequest request) {
        var errors = violated.getConstraintViolations().stream()
                .map(one -> new FieldError(one.getPropertyPath().toString(), one.getMessage()))
                .toList();
        return invalid(errors, request);
    }

    private static List<FieldError> fields(List<org.springframework.validation.FieldError> errors) {
        return errors.stream()
                .map(error -> new FieldError(error.getField(), String.valueOf(error.getDefaultMessage())))
                .toList();
    }

    /** The same request gets the same answer, whatever was looked at first. */
    private static ResponseEntity<ProblemDocument> invalid(List<FieldError> errors, HttpServletRequest request) {
        var sorted = errors.stream()
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message))
                .toList();
        return respond(CommonProblem.VALIDATION_FAILED, CommonProblem.VALIDATION_FAILED.sentence(), sorted, request);
    }

    private ResponseEntity<ProblemDocument> unreadableForm(MultipartException unreadable, HttpServletRequest request) {
        var refused = refusalWithin(unreadable);
        if (refused != null) {
            return respond(refused, request);
        }
        var sentence = "The form in this request cannot be read. " + wanted(CommonProblem.MALFORMED_REQUEST, request);
        return respond(CommonProblem.MALFORMED_REQUEST, sentence, List.of(), request);
    }

    /** Who reads a body may be refused in the middle of it. */
    private static @Nullable ProblemException refusalWithin(Throwable failed) {
        for (var cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException refused) {
                return refused;
            }
        }
        return null;
    }

    private ResponseEntity<ProblemDocument> unreadable(
            HttpMessageNotReadableException unreadable, HttpServletRequest request) {
        var refused = refusalWithin(unreadable);
        if (refused != null) {
            return respond(refused, request);
        }
        return unreadable.getCause() instanceof JacksonException json
                ? ofAnotherShape(json, request)
                : malformed(List.of(), request);
    }

    private ResponseEntity<ProblemDocument> ofAnotherShape(JacksonException json, HttpServletRequest request) {
        if (json instanceof UnrecognizedPropertyException) {
            return invalid(List.of(new FieldError(path(json), "is not known here")), request);
        }
        var errors = json.getPath().isEmpty()
                ? List.<FieldError>of()
                : List.of(new FieldError(path(json), "has a value of the wrong type or one that is not allowed"));
        return malformed(errors, request);
    }

    private ResponseEntity<ProblemDocument> malformed(List<FieldError> errors, HttpServletRequest request) {
        return respond(
                CommonProblem.MALFORMED_REQUEST, wanted(CommonProblem.MALFORMED_REQUEST, request), errors, request);
    }

    /** What this very address takes, where that is not JSON as the problem's own sentence has it. */
    private String wanted(CommonProblem problem, HttpServletRequest request) {
        return wanted.at(request).orElse(problem.sentence());
    }

    private static String path(JacksonException json) {
        var path = new StringBuilder();
        for (var step : json.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    private static CommonProblem byStatus(HttpStatusCode status) {
        return switch (status.value()) {
            case 401 -> CommonProblem.UNAUTHENTICATED;
            case 403 -> CommonProblem.FORBIDDEN;
            case 404 -> CommonProblem.NOT_FOUND;
            case 405 -> CommonProblem.METHOD_NOT_ALLOWED;
            case 406 -> CommonProblem.NOT_ACCEPTABLE;
            case 408 -> CommonProblem.REQUEST_TIMEOUT;
            case 413 -> CommonProblem.PAYLOAD_TOO_LARGE;
            case 415 -> CommonProblem.UNSUPPORTED_MEDIA_TYPE;
            case 503 -> CommonProblem.UNAVAILABLE;
            default -> status.is4xxClientError() ? CommonProblem.MALFORMED_REQUEST : CommonProblem.INTERNAL_ERROR;
        };
    }

    private static ResponseEntity<ProblemDocument> respond(Problem problem, HttpServletRequest request) {
        return respond(new ProblemException(problem), request);
    }

    private static ResponseEntity<ProblemDocument> respond(ProblemException refused, HttpServletRequest request) {
        var headers = new HttpHeaders();
        ProblemResponses.retryAfter(refused.problem(), refused.retryAfter())
                .ifPresent(seconds -> headers.set(HttpHeaders.RETRY_AFTER, seconds));
        return respond(
                headers,
                ProblemDocument.of(
                        refused.problem(), refused.detail(), request.getRequestURI(), List.of(), refused.members()));
    }

    private static ResponseEntity<ProblemDocument> respond(
            Problem problem, String detail, List<FieldError> errors, HttpServletRequest request) {
        return respond(
                new HttpHeaders(), ProblemDocument.of(problem, detail, request.getRequestURI(), errors, Map.of()));
    }

    private static ResponseEntity<ProblemDocument> respond(HttpHeaders headers, ProblemDocument document) {
        return ResponseEntity.status(document.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(document);
    }
}
