package fr.estran.parole.concertation;

import static fr.estran.parole.concertation.SaisieDeConsultation.ParolesDeConsultation.MESSAGES;

import fr.estran.programme.souhaits.ConsultationDesSouhaits;
import fr.estran.programme.souhaits.ConsultationsDesSouhaits;
import fr.estran.programme.souhaits.VoixDesSouhaits;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import fr.estran.socle.pages.Lien;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.secrets.Frein;
import fr.estran.ville.dangers.PageDesDangers;
import fr.estran.ville.dangers.PageDesDangers.Lecteur;
import fr.estran.ville.dangers.PageDesDangers.Porte;
import fr.estran.ville.themes.Thematique;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where anybody says which themes they want. Nobody is asked who they are: to be told of a theme is asked on a page of its own. A theme in
 * their own words that tells a danger is answered at once, and is not kept: the team would reread it some days later.
 */
@Controller
public record SouhaitsPublicsController(
        ConsultationsDesSouhaits consultations,
        VoixDesSouhaits voix,
        PageDeConsultation page,
        ReponsesDuJour duJour,
        EnvoisRecents envois,
        PageDesDangers dangers) {

    public record VueSouhaits(
            ConsultationDesSouhaits consultation,
            List<ConsultationDesSouhaits> autres,
            List<Thematique> themes,
            ReponsePublique dite,
            Map<String, String> fautes,
            @Nullable String erreur) {}

    public record VueMerci(boolean ouverte) {}

    private static final String ICI = "/souhaits";

    @GetMapping(ICI)
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page ouvrir(
            @RequestParam(defaultValue = "") String consultation,
            @RequestParam(required = false) @Nullable String merci) {
        if (merci != null) {
            return Page.de(
                    "parole/concertation/merci",
                    MESSAGES,
                    new VueMerci(!consultations.ouvertes().isEmpty()));
        }
        return page.ouverte(consultation)
                .map(une -> montrer(une, new ReponsePublique(Champs.AUCUN, UUID.randomUUID()), Map.of(), null))
                .orElseGet(SouhaitsPublicsController::rien);
    }

    @PostMapping(ICI)
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.AVIS)
    Reponse repondre(@RequestParam MultiValueMap<String, String> envoi, HttpServletRequest demande) {
        var dite = ReponsePublique.lire(new Champs(envoi));
        var autre = new Lien(MESSAGES.dire("public.danger.autre"), ICI);
        var porte = new Porte(Lecteur.PUBLIC, ICI, MESSAGES.dire("public.titre"), List.of(), autre);
        return dangers.avant(dite.autre(), porte)
                .<Reponse>map(danger -> danger)
                .orElseGet(() -> repondre(dite, demande));
    }

    private Reponse repondre(ReponsePublique dite, HttpServletRequest demande) {
        var trouvee = page.ouverte(dite.dits().dit("consultation"));
        if (trouvee.isEmpty()) {
            return rien().avec(409);
        }
        var consultation = trouvee.get();
        var fautes = dite.fautes(MESSAGES);
        if (!fautes.isEmpty()) {
            return montrer(consultation, dite, fautes, null).refusee();
        }
        if (!duJour.permettre(demande.getRemoteAddr())) {
            return montrer(consultation, dite, Map.of(), MESSAGES.dire("public.trop"))
                    .avec(429);
        }
        return envois.uneFois("site ", dite.envoi(), () -> voix.surLeSite(consultation.id(), dite.reponse()))
                ? Renvoi.vers(ICI + "?merci")
                : rien().avec(409);
    }

    private Page montrer(
            ConsultationDesSouhaits consultation,
            ReponsePublique dite,
            Map<String, String> fautes,
            @Nullable String erreur) {
        return Page.de(
                "parole/concertation/souhaits",
                MESSAGES,
                new VueSouhaits(
                        consultation,
                        consultations.ouvertes().stream()
                                .filter(une -> !une.equals(consultation))
                                .toList(),
                        page.themes(consultation.id()),
                        dite,
                        fautes,
                        erreur));
    }

    /** No town asks anything now. */
    static Page rien() {
        return Page.de("parole/concertation/aucune", MESSAGES);
    }

    /**
     * How many answers came today from one connection, in the memory of this server alone: a row of the database would tell at what
     * minute an address answered, beside the counts that moved then.
     */
    @Component
    static class ReponsesDuJour {

        /** A library has one address for all who come there. */
        private static final int PAR_JOUR = 30;

        private static final int ORIGINES = 50_000;

        private final Clock horloge;
        private LocalDate jour = LocalDate.MIN;

        /** The one that was not heard of for longest is forgotten. */
        private final Map<String, Integer> parOrigine = new LinkedHashMap<>(16, 0.75f, true) {

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Integer> ancienne) {
                return size() > ORIGINES;
            }
        };

        ReponsesDuJour(@Qualifier("horlogeTechnique") Clock horloge) {
            this.horloge = horloge;
        }

        /** @return whether one more may come from that address; then it is counted */
        synchronized boolean permettre(String adresse) {
            var aujourdhui = LocalDate.ofInstant(horloge.instant(), ZoneOffset.UTC);
            if (!aujourdhui.equals(jour)) {
                parOrigine.clear();
                jour = aujourdhui;
            }
            var cle = StructureCourante.siConnue() + " " + Frein.reseau(adresse);
            return parOrigine.merge(cle, 1, Integer::sum) <= PAR_JOUR;
        }
    }
}
