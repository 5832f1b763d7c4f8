package fr.estran.site;

import static java.util.Objects.requireNonNullElse;

import fr.estran.commun.Messages;
import fr.estran.commun.StructureCourante;
import fr.estran.comptes.Identite;
import fr.estran.territoire.Structures;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Gives every page its frame. */
@ControllerAdvice(annotations = Controller.class)
class CadreAdvice {

    private static final Messages MESSAGES = Messages.de("site");

    private final Structures structures;
    private final Clock horloge;
    private final boolean demonstration;
    private final ResourceUrlProvider adresses;

    CadreAdvice(
            Structures structures,
            Clock horloge,
            @Value("${estran.horloge:#{null}}") @Nullable Instant depart,
            ResourceUrlProvider adresses) {
        this.structures = structures;
        this.horloge = horloge;
        this.demonstration = depart != null;
        this.adresses = adresses;
    }

    @ModelAttribute("cadre")
    Cadre cadre(HttpServletRequest demande, @AuthenticationPrincipal @Nullable Identite qui) {
        var flash = RequestContextUtils.getInputFlashMap(demande);
        return new Cadre(
                StructureCourante.siConnue().map(structures::nom).orElse("Estran"),
                demande.getServletPath(),
                qui,
                demonstration ? moment() : null,
                flash == null ? null : (String) flash.get("message"),
                flash == null ? null : (String) flash.get("erreur"),
                () -> (CsrfToken) demande.getAttribute(CsrfToken.class.getName()),
                chemin -> requireNonNullElse(adresses.getForLookupPath(chemin), chemin));
    }

    private String moment() {
        var heure = horloge.instant().atZone(ZoneId.of("Europe/Paris"));
        return MESSAGES.dire(
                "cadre.moment",
                Map.of("jour", Date.from(heure.toInstant()), "heure", heure.getHour(), "minute", heure.getMinute()));
    }
}
