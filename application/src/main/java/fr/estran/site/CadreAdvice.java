package fr.estran.site;

import fr.estran.commun.StructureCourante;
import fr.estran.comptes.Identite;
import fr.estran.territoire.Structures;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Gives every page its frame. */
@ControllerAdvice(annotations = Controller.class)
class CadreAdvice {

    private final Structures structures;
    private final Clock horloge;
    private final boolean demonstration;

    CadreAdvice(Structures structures, Clock horloge, @Value("${estran.horloge:#{null}}") @Nullable Instant depart) {
        this.structures = structures;
        this.horloge = horloge;
        this.demonstration = depart != null;
    }

    @ModelAttribute("cadre")
    Cadre cadre(HttpServletRequest demande, @AuthenticationPrincipal @Nullable Identite qui) {
        var flash = RequestContextUtils.getInputFlashMap(demande);
        return new Cadre(
                StructureCourante.siConnue().map(structures::nom).orElse("Estran"),
                demande.getServletPath(),
                qui,
                demonstration ? horloge.instant().toString() : null,
                flash == null ? null : (String) flash.get("message"),
                flash == null ? null : (String) flash.get("erreur"),
                () -> (CsrfToken) demande.getAttribute(CsrfToken.class.getName()));
    }
}
