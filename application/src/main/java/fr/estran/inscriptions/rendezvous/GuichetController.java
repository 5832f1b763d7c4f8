package fr.estran.inscriptions.rendezvous;

import fr.estran.inscriptions.guichet.ControleAuGuichet;
import fr.estran.inscriptions.guichet.FichesAuGuichet;
import fr.estran.inscriptions.guichet.PagesDuGuichet.AutreDemande;
import fr.estran.inscriptions.guichet.SaisieInscrire;
import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.places.Visite;
import fr.estran.inscriptions.rendezvous.Prise.ResultatRendezVous.Limite;
import fr.estran.inscriptions.rendezvous.Prise.ResultatRendezVous.Occupe;
import fr.estran.inscriptions.rendezvous.Prise.ResultatRendezVous.Pris;
import fr.estran.inscriptions.rendezvous.Prise.ResultatRendezVous.Raison;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
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
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody calls, or stands at the desk, for an appointment: they have been found, an hour is chosen, and it is theirs. */
@WebController
public record GuichetController(
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
        var visite = new Visite.Dite(champs.getFirst("visiteAdresse"), champs.getFirst("visiteChemin"));
        if (champs.containsKey("voir") || champs.containsKey("chez") || champs.containsKey("tout")) {
            return pages.montrer(saisie, ou, avec, moment, champs.containsKey("tout"), Map.of(), visite);
        }
        var fautes = fautes(saisie, ou, moment);
        if (ou.aDomicile()) {
            fautes.putAll(visite.fautes());
        }
        if (!fautes.isEmpty() || saisie.adresseVoulue().isPresent()) {
            return pages.montrer(saisie, ou, avec, moment, false, fautes, visite)
                    .refusee();
        }
        return prendre(saisie, ou, moment, avec, champs.containsKey("malgreTout"), visite, qui);
    }

    private Reponse prendre(
            SaisieInscrire saisie,
            Endroit ou,
            String moment,
            @Nullable ConseillerId avec,
            boolean malgreTout,
            Visite.Dite visite,
            Identite qui) {
        try {
            var demande = saisie.demande(Prise.action(saisie.cle(), ou, moment), null);
            return switch (prise.prendre(
                    new Prise(ou, moment, avec, demande, malgreTout, ou.aDomicile() ? visite.lire() : null),
                    Auteur.equipe(saisie.provenance(), qui.compte().valeur()))) {
                case Pris pris -> {
                    fiches.retenir(saisie, pris.demande());
                    yield Renvoi.vers("/equipe/demandes/" + pris.demande().demande());
                }
                case Occupe _ ->
                    pages.refuser(saisie, ou, avec, moment, MESSAGES.dire("guichet.occupe"), false, visite)
                            .refusee();
                case Limite(var raison) ->
                    pages.refuser(
                                    saisie,
                                    ou,
                                    avec,
                                    moment,
                                    MESSAGES.dire("guichet.limite." + raison.code()),
                                    raison != Raison.CHEVAUCHE,
                                    visite)
                            .refusee();
            };
        } catch (PessimisticLockingFailureException | DataIntegrityViolationException e) {
            return pages.refuser(saisie, ou, avec, moment, MESSAGES.dire("prendre.affluence"), false, visite)
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

    /** Somebody whom the desk has found wants an appointment: which hour, and that is all. */
    @Component
    @Transactional(readOnly = true)
    public static class RendezVousAuGuichet implements AutreDemande {

        public record VueGuichet(
                Messages g,
                SaisieInscrire saisie,
                PagesDesRendezVous.Offertes heures,
                String choisi,
                boolean absente,
                Map<Integer, String> ecarts,
                Map<String, String> fautes,
                @Nullable String refus,
                boolean malgreTout,
                Visite.Dite visite) {}

        static final String CODE = "rendez-vous";

        private static final Messages MESSAGES = Messages.de("inscriptions/rendezvous");
        private static final Messages GUICHET = Messages.de("inscriptions/guichet");
        private static final int D_ABORD = 12;

        private final PagesDesRendezVous pages;
        private final Creneaux creneaux;
        private final ControleAuGuichet controle;
        private final FichesAuGuichet fiches;

        RendezVousAuGuichet(
                PagesDesRendezVous pages, Creneaux creneaux, ControleAuGuichet controle, FichesAuGuichet fiches) {
            this.fiches = fiches;
            this.pages = pages;
            this.creneaux = creneaux;
            this.controle = controle;
        }

        @Override
        public String code() {
            return CODE;
        }

        @Override
        public String libelle() {
            return MESSAGES.dire("guichet.bouton");
        }

        /** At the venue that has the first free hour. */
        @Override
        public Page montrer(SaisieInscrire saisie) {
            var lieu = creneaux.premiers(true).keySet().stream()
                    .filter(ou -> ou.lieu() != null)
                    .findFirst();
            return montrer(saisie, lieu.orElse(Endroit.TELEPHONE), null, "", false, Map.of(), Visite.Dite.RIEN);
        }

        /** @param avec the counsellor whose hours are shown; null: those of all */
        Page montrer(
                SaisieInscrire saisie,
                Endroit ou,
                @Nullable ConseillerId avec,
                String choisi,
                boolean tout,
                Map<String, String> fautes,
                Visite.Dite visite) {
            return montrer(
                    saisie, pages.offertes(ou, avec, tout ? null : D_ABORD), choisi, fautes, null, false, visite);
        }

        /** @param malgreTout whoever insists may have it */
        Page refuser(
                SaisieInscrire saisie,
                Endroit ou,
                @Nullable ConseillerId avec,
                String choisi,
                String refus,
                boolean malgreTout,
                Visite.Dite visite) {
            return montrer(saisie, pages.offertes(ou, avec, D_ABORD), choisi, Map.of(), refus, malgreTout, visite);
        }

        private Page montrer(
                SaisieInscrire saisie,
                PagesDesRendezVous.Offertes heures,
                String choisi,
                Map<String, String> fautes,
                @Nullable String refus,
                boolean malgreTout,
                Visite.Dite visite) {
            return Page.de(
                    "inscriptions/rendezvous/guichet",
                    MESSAGES,
                    new VueGuichet(
                            GUICHET,
                            saisie,
                            heures,
                            choisi,
                            controle.souventAbsente(saisie),
                            fiches.ecarts(saisie),
                            fautes,
                            refus,
                            malgreTout,
                            visite.visiteAdresse() != null
                                    ? visite
                                    : new Visite.Dite(saisie.joindre().adresse(), visite.visiteChemin())));
        }
    }
}
