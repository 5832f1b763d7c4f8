package fr.estran.accueil.ailleurs;

import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Lien;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.socle.sorties.Sortie;
import fr.estran.socle.travaux.Travaux;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where one says which calendars one keeps elsewhere: their hours are given to nobody. */
@WebController
@Ouvert(Cercle.EQUIPE)
public record AilleursController(AgendasDAilleurs agendas, Sortie sortie, Travaux travaux) {

    /** @param conseiller whether the account is of somebody who receives */
    public record VueAilleurs(
            boolean conseiller, List<AgendaVu> agendas, FormulaireDAgenda formulaire, Map<String, String> fautes) {}

    private static final Messages MESSAGES = Messages.de("accueil/ailleurs");
    private static final String ICI = "/equipe/agenda/ailleurs";
    private static final int AU_PLUS = 5;

    @GetMapping(ICI)
    Page voir(@AuthenticationPrincipal Identite qui) {
        return montrer(qui, FormulaireDAgenda.VIDE, Map.of());
    }

    @PostMapping(ICI)
    Reponse ajouter(@AuthenticationPrincipal Identite qui, @ModelAttribute("formulaire") FormulaireDAgenda formulaire) {
        var conseiller = conseiller(qui);
        var fautes = formulaire.fautes(MESSAGES, sortie);
        var ou = formulaire.parCaldav() ? "adresse_caldav" : "adresse";
        var montre = fautes.containsKey(ou) ? formulaire : formulaire.sansSecret();
        if (agendas.de(conseiller).size() >= AU_PLUS) {
            fautes.put(ou, MESSAGES.dire("ailleurs.faute.trop", "n", AU_PLUS));
        }
        if (!fautes.isEmpty()) {
            return montrer(qui, montre, fautes).refusee();
        }
        return travaux.faire(qui, MESSAGES.dire("ailleurs.lecture"), ici(), () -> {
            var panne = agendas.ajouter(conseiller, formulaire);
            return panne.isEmpty()
                    ? Renvoi.vers(ICI).annoncer(MESSAGES.dire("ailleurs.ajoute"))
                    : montrer(
                                    qui,
                                    formulaire.sansSecret(),
                                    Map.of(
                                            ou,
                                            MESSAGES.dire("panne." + panne.get().code())))
                            .refusee();
        });
    }

    @PostMapping(ICI + "/{agenda}/actualiser")
    Renvoi actualiser(@AuthenticationPrincipal Identite qui, @PathVariable UUID agenda) {
        var conseiller = conseiller(qui);
        return (Renvoi) travaux.faire(
                qui,
                MESSAGES.dire("ailleurs.lecture"),
                ici(),
                () -> agendas.relire(conseiller, agenda)
                        .map(panne -> Renvoi.vers(ICI).avertir(MESSAGES.dire("panne." + panne.code())))
                        .orElseGet(() -> Renvoi.vers(ICI).annoncer(MESSAGES.dire("ailleurs.relu"))));
    }

    @PostMapping(ICI + "/{agenda}/retirer")
    Renvoi retirer(@AuthenticationPrincipal Identite qui, @PathVariable UUID agenda) {
        var conseiller = conseiller(qui);
        return (Renvoi) travaux.faire(
                qui,
                MESSAGES.dire("ailleurs.retrait"),
                ici(),
                () -> agendas.retirer(conseiller, agenda).isEmpty()
                        ? Renvoi.vers(ICI).annoncer(MESSAGES.dire("ailleurs.retire"))
                        : Renvoi.vers(ICI).avertir(MESSAGES.dire("ailleurs.retire.sauf")));
    }

    private static Lien ici() {
        return new Lien(MESSAGES.dire("ailleurs.titre"), ICI);
    }

    /** @throws Introuvable of an account that is no counsellor's: it has no calendar either */
    private static ConseillerId conseiller(Identite qui) {
        return Optional.ofNullable(qui.conseiller()).orElseThrow(Introuvable::new);
    }

    private Page montrer(Identite qui, FormulaireDAgenda formulaire, Map<String, String> fautes) {
        var conseiller = qui.conseiller();
        return Page.de(
                "accueil/ailleurs/ailleurs",
                MESSAGES,
                new VueAilleurs(
                        conseiller != null,
                        conseiller == null ? List.of() : agendas.de(conseiller),
                        formulaire,
                        fautes));
    }
}
