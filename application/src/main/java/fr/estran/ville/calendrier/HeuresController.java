package fr.estran.ville.calendrier;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Conciliation.Paroles;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.PlagesSaisies;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.calendrier.ReglesDuProgramme.ReglesConnues;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** When the service answers, and from how many people on a waiting list a workshop is worth scheduling again. */
@WebController
@Ouvert(Cercle.GESTION)
public record HeuresController(ReglesDuProgramme regles) {

    public record VueHeures(
            FormulaireHeures formulaire, Map<String, String> fautes, Conciliation conciliation, Paroles paroles) {}

    private static final Messages MESSAGES = Messages.de("ville/heures");
    private static final Conciliation.Paroles PAROLES = new Conciliation.Paroles() {
        @Override
        public String champ(String champ) {
            return champ.equals("seuil") ? MESSAGES.dire("champ.seuil") : PlagesSaisies.libelle(champ);
        }

        @Override
        public String valeur(String champ, String valeur) {
            return LectureDeSaisie.heure(valeur).map(Jours::dire).orElse(valeur);
        }
    };

    @GetMapping("/equipe/programme/heures")
    Page voir() {
        return montrer(Conciliation.ouvrir(champs(regles.lire())), Map.of());
    }

    @PostMapping("/equipe/programme/heures")
    Reponse regler(@RequestParam MultiValueMap<String, String> envoi) {
        var dites = Conciliation.lire(PlagesSaisies.completees(envoi), champs(regles.lire()));
        var formulaire = FormulaireHeures.de(dites.ecrits());
        var fautes = formulaire.fautes(MESSAGES);
        dites.fautes(fautes, PAROLES);
        if (!fautes.isEmpty()) {
            return montrer(dites, fautes).refusee();
        }
        regles.regler(formulaire.regles(), connues -> dites.verifier(champs(connues)));
        return Renvoi.vers("/equipe/programme/heures").annoncer(MESSAGES.dire("enregistrees"));
    }

    private static Champs champs(ReglesConnues regles) {
        return FormulaireHeures.de(regles).champs();
    }

    private static Page montrer(Conciliation dites, Map<String, String> fautes) {
        return Page.de(
                "ville/calendrier/heures",
                MESSAGES,
                new VueHeures(FormulaireHeures.de(dites.ecrits()), fautes, dites, PAROLES));
    }

    /** The hours in which the service answers, and from how many people on a list to schedule again, as they are typed. */
    public record FormulaireHeures(PlagesSaisies plagesSaisies) {

        private static final int SEUIL_AU_PLUS = 100;

        static FormulaireHeures de(ReglesConnues regles) {
            var saisies = new LinkedHashMap<>(PlagesSaisies.de(regles.plages()).saisies());
            saisies.put("seuil", String.valueOf(regles.seuil()));
            return new FormulaireHeures(new PlagesSaisies(saisies));
        }

        static FormulaireHeures de(Champs champs) {
            return new FormulaireHeures(PlagesSaisies.de(champs));
        }

        /** In the order of the page. */
        Champs champs() {
            return plagesSaisies.champs().avec("seuil", plagesSaisies.dit("seuil"));
        }

        /** By field, in the order of the page. */
        Map<String, String> fautes(Messages m) {
            var fautes = plagesSaisies.fautes();
            if (LectureDeSaisie.entier(plagesSaisies.dit("seuil"), 1, SEUIL_AU_PLUS)
                    .isEmpty()) {
                fautes.put("seuil", m.dire("faute.seuil"));
            }
            return fautes;
        }

        /** Once there is no fault left. */
        ReglesConnues regles() {
            return new ReglesConnues(
                    plagesSaisies.plages(),
                    LectureDeSaisie.entier(plagesSaisies.dit("seuil"), 1, SEUIL_AU_PLUS)
                            .orElseThrow());
        }
    }
}
