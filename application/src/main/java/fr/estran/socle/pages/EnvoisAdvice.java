package fr.estran.socle.pages;

import fr.estran.socle.commun.Conciliation.Devance;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** What was sent did not come through, or came a moment after somebody else's. Not a bug of ours. */
@ControllerAdvice(annotations = Controller.class)
class EnvoisAdvice {

    /** A file that is too heavy, cut short, or no file at all. */
    @ExceptionHandler
    void refuser(MultipartException refus, HttpServletResponse reponse) throws IOException {
        reponse.sendError(
                refus instanceof MaxUploadSizeExceededException
                        ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                        : HttpServletResponse.SC_BAD_REQUEST);
    }

    /** The browser sends the same form to the same page, where it is put together with what was kept meanwhile. */
    @ExceptionHandler
    ResponseEntity<Void> recommencer(Devance autre, HttpServletRequest demande) {
        return ResponseEntity.status(HttpStatus.TEMPORARY_REDIRECT)
                .location(URI.create(demande.getRequestURI()))
                .build();
    }
}
