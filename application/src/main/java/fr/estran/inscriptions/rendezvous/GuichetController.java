package fr.estran.inscriptions.rendezvous;

import fr.estran.inscriptions.guichet.ControleAuGuichet;
import fr.estran.inscriptions.guichet.FichesAuGuichet;
import fr.estran.inscriptions.guichet.SaisieInscrire;
import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.rendezvous.ResultatRendezVous.Limite;
import fr.estran.inscriptions.rendezvous.ResultatRendezVous.Occupe;
import fr.estran.inscriptions.rendezvous.ResultatRendezVous.Pris;
import fr.estran.inscriptions.rendezvous.ResultatRendezVous.Raison;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody calls, or stands at the desk, for an appointment: they have been found, an hour is chosen, and it is theirs. */
@WebController
record GuichetController(
        RendezVousAuGuichet pages,
        PriseDeRendezVous prise,
        ControleAuGuichet controle,
        FichesAuGuichet fiches,
        Clock horloge) {

    private static final Messages MESSAGES = Messages.de("inscriptions/rendezvous");

    @PostMapping("/equipe/rendez-vous/prendre")
    @Ouvert(Cercle.GUICHET)
    Reponse prendre(@RequestParam MultiValueMap<String, String> champs, @AuthenticationPrincipal Identite qui) {
        var saisie = SaisieInscrire.de(champs);
        if (saisie.personnes().isEmpty()) {
            return Renvoi.vers("/equipe/inscrire?pour=" + RendezVousAuGuichet.CODE);
        }
        var ou = Endroit.de(dit(champs, champs.containsKey("voir") ? "voir" : "ou"));
        var moment = dit(champs, "moment");
        var avec = champs.containsKey("voir")
                ? null
                : LectureDeSaisie.id(dit(champs, champs.containsKey("chez") ? "chez" : "avec"), ConseillerId::new)
                        .orElse(null);
        if (champs.containsKey("voir") || champs.containsKey("chez") || champs.containsKey("tout")) {
            return pages.montrer(saisie, ou, avec, moment, champs.containsKey("tout"), Map.of());
        }
        var fautes = fautes(saisie, ou, moment);
        if (!fautes.isEmpty() || saisie.adresseVoulue().isPresent()) {
            return pages.montrer(saisie, ou, avec, moment, false, fautes).refusee();
        }
        return prendre(saisie, ou, moment, avec, champs.containsKey("malgreTout"), qui);
    }

    private Reponse prendre(
            SaisieInscrire saisie,
            Endroit ou,
            String moment,
            @Nullable ConseillerId avec,
            boolean malgreTout,
            Identite qui) {
        try {
            var demande = saisie.demande(Prise.action(saisie.cle(), ou, moment), null);
            return switch (prise.prendre(
                    new Prise(ou, moment, avec, demande, malgreTout),
                    Auteur.equipe(saisie.provenance(), qui.compte().valeur()))) {
                case Pris pris -> {
                    fiches.retenir(saisie, pris.demande());
                    yield Renvoi.vers("/equipe/demandes/" + pris.demande().demande());
                }
                case Occupe _ ->
                    pages.refuser(saisie, ou, avec, moment, MESSAGES.dire("guichet.occupe"), false)
                            .refusee();
                case Limite(var raison) ->
                    pages.refuser(
                                    saisie,
                                    ou,
                                    avec,
                                    moment,
                                    MESSAGES.dire("guichet.limite." + raison.code()),
                                    raison != Raison.CHEVAUCHE)
                            .refusee();
            };
        } catch (PessimisticLockingFailureException | DataIntegrityViolationException e) {
            return pages.refuser(saisie, ou, avec, moment, MESSAGES.dire("prendre.affluence"), false)
                    .avec(503);
        }
    }

    private Map<String, String> fautes(SaisieInscrire saisie, Endroit ou, String moment) {
        var fautes = new LinkedHashMap<>(controle.fautes(saisie, LocalDate.now(horloge)));
        fiches.fautes(saisie, fautes);
        if (saisie.personnes().size() > 1) {
            fautes.put("personnes", MESSAGES.dire("faute.une_personne"));
        }
        if (moment.isEmpty()) {
            fautes.put("moment", MESSAGES.dire("faute.heure"));
        }
        if (ou.parTelephone() && saisie.joindre().telephone().isEmpty()) {
            fautes.put("telephone", MESSAGES.dire("faute.numero"));
        }
        return fautes;
    }

    private static String dit(MultiValueMap<String, String> champs, String nom) {
        return Objects.requireNonNullElse(champs.getFirst(nom), "");
    }
}
