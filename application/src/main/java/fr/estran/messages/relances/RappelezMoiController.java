package fr.estran.messages.relances;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.TexteSensible;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import fr.estran.socle.pages.Lien;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.socle.secrets.Origines;
import fr.estran.socle.secrets.Portier;
import fr.estran.socle.vocabulaire.NomTape;
import fr.estran.socle.vocabulaire.Telephone;
import fr.estran.ville.dangers.PageDesDangers;
import fr.estran.ville.dangers.PageDesDangers.Lecteur;
import fr.estran.ville.dangers.PageDesDangers.Porte;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Whoever is stuck on the site leaves a name and a number: the team calls back. The answer tells nothing of who is known. A name
 * that tells a danger is answered by the numbers, and the call is noted all the same, without it.
 */
@WebController
public record RappelezMoiController(AppelsRecus recus, Portier portier, Origines origines, PageDesDangers dangers) {

    public record VueRappel(
            SaisieRappel saisie,
            Map<String, String> fautes,
            @Nullable String erreur) {}

    private static final Messages MESSAGES = Messages.de("messages/textes");
    private static final String ICI = "/rappelez-moi";

    @GetMapping(ICI)
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page demander() {
        return montrer(SaisieRappel.VIERGE, Map.of(), null);
    }

    @PostMapping(ICI)
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.DEMANDE)
    Reponse noter(@ModelAttribute("saisie") SaisieRappel saisie, HttpServletRequest demande) {
        var autre = new Lien(MESSAGES.dire("rappelez_moi.danger.autre"), ICI);
        var porte = new Porte(Lecteur.PUBLIC, ICI, MESSAGES.dire("rappelez_moi.titre"), List.of(), autre);
        return dangers.danger(saisie.nom(), porte)
                .<Reponse>map(danger -> {
                    var notee = !saisie.deProgramme() && recevoir(saisie.sansNom(), demande) instanceof Renvoi;
                    return danger.avec(MESSAGES.dire(
                                    notee ? "rappelez_moi.danger.notee" : "rappelez_moi.danger.pas_notee"))
                            .page();
                })
                .orElseGet(() -> recevoir(saisie, demande));
    }

    private Reponse recevoir(SaisieRappel saisie, HttpServletRequest demande) {
        var fautes = saisie.fautes();
        if (!fautes.isEmpty()) {
            return montrer(saisie, fautes, null).refusee();
        }
        if (saisie.deProgramme()) {
            return Renvoi.vers(ICI + "/note");
        }
        var numero = saisie.numero();
        var parmiLesAutres = portier.rappeler(demande, numero.international()) && recus.resteDeLaPlace();
        if (!parmiLesAutres && !portier.rappelerApres(demande)) {
            return montrer(saisie, Map.of(), MESSAGES.dire("rappelez_moi.trop")).avec(429);
        }
        recus.demander(saisie.nom(), numero, saisie.quand(), !parmiLesAutres)
                .ifPresent(appel -> origines.noterUnAppel(demande, appel));
        return Renvoi.vers(ICI + "/note");
    }

    @GetMapping(ICI + "/note")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page note() {
        return Page.de("messages/relances/rappelez-moi-note", MESSAGES);
    }

    private static Page montrer(SaisieRappel saisie, Map<String, String> fautes, @Nullable String erreur) {
        return Page.de("messages/relances/rappelez-moi", MESSAGES, new VueRappel(saisie, fautes, erreur));
    }

    /**
     * Somebody asks to be called back: a name, a number, and when it suits them.
     *
     * @param site a field that nobody sees: whoever fills it in is a program
     */
    public record SaisieRappel(
            @Nullable String nom,
            @Nullable String telephone,
            @Nullable String quand,
            @Nullable String site) {

        static final SaisieRappel VIERGE = new SaisieRappel("", "", "", "");

        private static final Messages MESSAGES = Messages.de("messages/textes");
        private static final int NOM = 100;

        public SaisieRappel {
            nom = propre(nom);
            telephone = propre(telephone);
            quand = propre(quand);
            site = propre(site);
        }

        @Override
        public String nom() {
            return propre(nom);
        }

        @Override
        public String telephone() {
            return propre(telephone);
        }

        /** As soon as may be, where nothing was chosen. */
        @Override
        public String quand() {
            return SaisieAppel.MOMENTS.contains(propre(quand)) ? propre(quand) : SaisieAppel.MOMENTS.getFirst();
        }

        boolean deProgramme() {
            return !propre(site).isEmpty();
        }

        /** Without what was typed where a name is asked for: it told a danger. */
        SaisieRappel sansNom() {
            return new SaisieRappel(MESSAGES.dire("rappelez_moi.danger.nom"), telephone, quand, site);
        }

        /** Once it has no fault. */
        Telephone numero() {
            return Telephone.lire(telephone()).orElseThrow();
        }

        /** By field, in the order of the page. */
        Map<String, String> fautes() {
            var fautes = new LinkedHashMap<String, String>();
            if (nom().isEmpty()) {
                fautes.put("nom", MESSAGES.dire("rappelez_moi.faute.nom"));
            } else if (nom().length() > NOM
                    || !NomTape.possible(nom())
                    || !TexteSensible.dans(nom()).isEmpty()) {
                fautes.put("nom", MESSAGES.dire("rappelez_moi.faute.nom_illisible", "n", NOM));
            }
            Telephone.faute(telephone(), MESSAGES.dire("rappelez_moi.faute.telephone"))
                    .ifPresent(faute -> fautes.put("telephone", faute));
            return fautes;
        }

        private static String propre(@Nullable String saisi) {
            return saisi == null
                    ? ""
                    : saisi.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Z}]+", " ").strip();
        }
    }
}
