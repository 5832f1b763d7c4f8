package fr.estran.inscriptions.guichet;

import fr.estran.socle.commun.Messages;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody else decides on the same places for too long: nothing was done, and the staff are told to try again. */
@ControllerAdvice(assignableTypes = {GestesController.class, GroupesController.class})
@ConditionalOnWebApplication
class PlacesOccupees {

    private static final Messages MESSAGES = Messages.de("inscriptions/guichet");

    @ExceptionHandler(PessimisticLockingFailureException.class)
    String occupees(RedirectAttributes suite) {
        suite.addFlashAttribute("erreur", MESSAGES.dire("refus.occupe"));
        return "redirect:/equipe/inscriptions";
    }
}
