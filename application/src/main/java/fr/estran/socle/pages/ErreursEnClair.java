package fr.estran.socle.pages;

import fr.estran.socle.commun.Messages;
import java.util.Map;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** A program that asks for no page is told what went wrong in the words of the page. */
@Component
class ErreursEnClair extends DefaultErrorAttributes {

    private static final Messages MESSAGES = Messages.de("socle/demandes");

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest demande, ErrorAttributeOptions options) {
        var statut = super.getErrorAttributes(demande, options).get("status");
        var connu = statut instanceof Integer code ? HttpStatus.resolve(code) : null;
        var cle = PagesDErreur.cle(connu == null ? HttpStatus.INTERNAL_SERVER_ERROR : connu);
        return Map.of(
                "statut", connu == null ? HttpStatus.INTERNAL_SERVER_ERROR.value() : connu.value(),
                "titre", MESSAGES.dire("erreur." + cle + ".titre"),
                "suite", MESSAGES.dire("erreur." + cle + ".suite"));
    }
}
