package fr.estran.inscriptions.maplace;

import fr.estran.inscriptions.maplace.LiensRemis.Remis;
import fr.estran.inscriptions.maplace.RechercheParCode.SaisieDuCode;
import fr.estran.inscriptions.places.Demandes;
import fr.estran.inscriptions.places.Verdict.Enregistree;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import fr.estran.socle.pages.Lien;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.ville.calendrier.HeuresDeService;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which one finds one's place again: a ticket, as long as there is something to come to. */
@Component
public class PageMaPlace {

    public record VueCode(boolean parLien, SaisieDuCode saisie, Map<String, String> fautes, boolean ailleurs) {}

    public record VueMaPlace(
            String code,
            String titre,
            List<Billet> billets,
            List<Enregistree> demandes,
            List<Lien> autres,
            List<RemiseDite> remises,
            @Nullable String adresse) {}

    /** What went with one session to which somebody came. */
    public record RemiseDite(String titre, String jour, String jusquAu, List<Remis> liens) {

        public RemiseDite {
            liens = List.copyOf(liens);
        }
    }

    public record VueAnnuler(Billet billet, MaPlace place) {}

    private static final Messages MESSAGES = Messages.de("inscriptions/inscriptions");

    private final Billets billets;
    private final LiensRemis remis;
    private final HeuresDeService heures;
    private final Enseigne enseigne;

    PageMaPlace(Billets billets, LiensRemis remis, HeuresDeService heures, Enseigne enseigne) {
        this.billets = billets;
        this.remis = remis;
        this.heures = heures;
        this.enseigne = enseigne;
    }

    /** @param parLien somebody comes from a message: only the name is asked for */
    Page demander(boolean parLien, SaisieDuCode saisie, Map<String, String> fautes, boolean ailleurs) {
        return Page.de("inscriptions/maplace/code", MESSAGES, new VueCode(parLien, saisie, fautes, ailleurs));
    }

    @Transactional(readOnly = true)
    public Page montrer(List<Enregistree> ouvertes, @Nullable Enregistree laquelle) {
        var fuseau = heures.fuseau();
        var parDemande = new LinkedHashMap<Enregistree, List<Billet>>();
        ouvertes.forEach(une -> parDemande.put(une, billets.de(une, fuseau)));
        var montrees = laquelle == null ? aVenir(parDemande) : List.of(laquelle);
        var dits = montrees.stream()
                .flatMap(une -> parDemande.getOrDefault(une, List.of()).stream())
                .toList();
        parDemande.keySet().removeAll(montrees);
        return Page.de(
                "inscriptions/maplace/ma-place",
                MESSAGES,
                new VueMaPlace(
                        ouvertes.getFirst().code(),
                        titre(dits, fuseau),
                        dits,
                        montrees,
                        autres(parDemande),
                        remises(ouvertes, fuseau),
                        enseigne.adresse().orElse(null)));
    }

    /** Of all that is open, whatever is to come of it. */
    private List<RemiseDite> remises(List<Enregistree> ouvertes, ZoneId fuseau) {
        var inscriptions =
                ouvertes.stream().flatMap(une -> une.inscriptions().stream()).toList();
        return remis.pour(inscriptions, fuseau).stream()
                .map(une -> new RemiseDite(
                        inscriptions.stream()
                                .filter(inscription -> inscription.action().equals(une.action()))
                                .findFirst()
                                .map(Billet::titre)
                                .orElseThrow(),
                        Jours.dire(une.jour()),
                        Jours.dire(une.jusquAu()),
                        une.liens()))
                .toList();
    }

    /** Those of which something may still come, and the last where nothing does. */
    private static List<Enregistree> aVenir(SequencedMap<Enregistree, List<Billet>> parDemande) {
        var vivantes = parDemande.keySet().stream()
                .filter(une -> vit(parDemande.getOrDefault(une, List.of())))
                .toList();
        return vivantes.isEmpty() ? List.of(parDemande.lastEntry().getKey()) : vivantes;
    }

    private static boolean vit(List<Billet> billets) {
        return billets.stream().anyMatch(Billet::ouvert);
    }

    /** Where the others are told of, a line each. */
    private static List<Lien> autres(Map<Enregistree, List<Billet>> parDemande) {
        return parDemande.entrySet().stream()
                .filter(une -> vit(une.getValue()))
                .flatMap(une -> une.getValue().stream()
                        .map(billet -> new Lien(billet.enUneLigne(), PlaceDuNavigateur.page(une.getKey()))))
                .toList();
    }

    @Transactional(readOnly = true)
    public Reponse demanderSiSur(List<Enregistree> ouvertes, InscriptionId inscription) {
        for (var demande : ouvertes) {
            for (var billet : billets.de(demande, heures.fuseau())) {
                for (var place : billet.places()) {
                    if (place.inscription().id().equals(inscription) && place.vivante()) {
                        return Page.de("inscriptions/maplace/annuler", MESSAGES, new VueAnnuler(billet, place));
                    }
                }
            }
        }
        return Renvoi.vers("/ma-place");
    }

    /** Of the dates on which something is to come: whoever waited for two, and has one of them, waits no more. */
    private static String titre(List<Billet> billets, ZoneId fuseau) {
        var places =
                billets.stream().flatMap(billet -> billet.places().stream()).toList();
        if (places.stream().allMatch(MaPlace::terminee)) {
            return MESSAGES.dire("etat.passee");
        }
        var vivants = billets.stream()
                .filter(billet -> billet.places().stream().anyMatch(MaPlace::vivante))
                .toList();
        var dits = vivants.isEmpty() ? billets : vivants;
        return dits.size() > 1
                ? MESSAGES.dire(
                        dits.stream().allMatch(Billet::individuel)
                                ? "etat.rendez_vous.plusieurs"
                                : dits.stream().anyMatch(Billet::individuel)
                                        ? "etat.places.plusieurs"
                                        : "etat.plusieurs")
                : PhrasesDePlace.titre(
                        dits.getFirst().places().stream()
                                .map(MaPlace::inscription)
                                .toList(),
                        fuseau);
    }

    /** Whoever holds the place takes back that the professional who booked be told whether they came. */
    @Controller
    record AccordController(Demandes demandes, PlaceDuNavigateur navigateur) {

        private static final Messages MESSAGES = Messages.de("inscriptions/inscriptions");

        /** Done twice, it is done. */
        @PostMapping("/ma-place/accord")
        @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.SIENNE)
        String retirer(@RequestParam UUID laquelle, HttpServletRequest demande, RedirectAttributes suite) {
            navigateur.ouvertes(demande).stream()
                    .filter(une -> une.demande().equals(laquelle))
                    .forEach(trouvee -> {
                        demandes.retirerLAccord(trouvee.demande());
                        suite.addFlashAttribute("message", MESSAGES.dire("place.accord.retire"));
                    });
            return "redirect:/ma-place";
        }
    }
}
