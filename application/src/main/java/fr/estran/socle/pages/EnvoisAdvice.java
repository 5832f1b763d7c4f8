package fr.estran.socle.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** A file that did not come through: too heavy, cut short, or no file at all. Not a bug of ours. */
@ControllerAdvice(annotations = Controller.class)
class EnvoisAdvice {

    @ExceptionHandler
    void refuser(MultipartException refus, HttpServletResponse reponse) throws IOException {
        reponse.sendError(
                refus instanceof MaxUploadSizeExceededException
                        ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                        : HttpServletResponse.SC_BAD_REQUEST);
    }
}
