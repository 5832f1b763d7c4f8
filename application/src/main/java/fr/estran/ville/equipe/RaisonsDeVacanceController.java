package fr.estran.ville.equipe;

import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Conciliation.Paroles;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Option;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.equipe.EtatDePoste.Vacance;
import fr.estran.ville.equipe.RaisonsDeVacance.Raison;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Why a post was vacant, or is: said, changed, taken back. */
@WebController
@Ouvert(Cercle.GESTION)
public record RaisonsDeVacanceController(RaisonsDeVacance raisons, Postes postes) {

    public record VueRaison(
            PosteId poste,
            String nomDuPoste,
            Vacance vacance,
            Conciliation conciliation,
            Paroles paroles,
            List<Option> options,
            Map<String, String> fautes) {}

    private static final Paroles PAROLES = new Paroles() {
        @Override
        public String champ(String champ) {
            return Accords.M.dire(champ.equals("raison") ? "raison.raison" : "raison.precisions");
        }

        @Override
        public String valeur(String champ, String valeur) {
            return champ.equals("raison") ? Accords.M.dire("raisons." + valeur) : valeur;
        }
    };

    @GetMapping("/equipe/postes/{poste}/vacances/{jour}")
    Page voir(@PathVariable PosteId poste, @PathVariable String jour) {
        return montrer(poste, debut(jour), Conciliation.ouvrir(raisons.champs(poste, debut(jour))), Map.of());
    }

    @PostMapping("/equipe/postes/{poste}/vacances/{jour}")
    Reponse dire(
            @PathVariable PosteId poste, @PathVariable String jour, @RequestParam MultiValueMap<String, String> envoi) {
        var debut = debut(jour);
        var dite = Conciliation.lire(envoi, raisons.champs(poste, debut));
        var fautes = RaisonsDeVacance.fautes(dite.ecrits());
        dite.fautes(fautes, PAROLES);
        if (!fautes.isEmpty()) {
            return montrer(poste, debut, dite, fautes).refusee();
        }
        raisons.dire(poste, debut, dite);
        return Renvoi.vers("/equipe/postes/" + poste).annoncer(Accords.M.dire("raison.dite"));
    }

    private static LocalDate debut(String jour) {
        return LectureDeSaisie.jour(jour).orElseThrow(Introuvable::new);
    }

    private Page montrer(PosteId poste, LocalDate debut, Conciliation dite, Map<String, String> fautes) {
        return Page.de(
                "ville/equipe/raison",
                Accords.M,
                new VueRaison(
                        poste,
                        postes.lire(poste).nom(),
                        raisons.lire(poste, debut),
                        dite,
                        PAROLES,
                        Stream.concat(
                                        Stream.of(new Option("", Accords.M.dire("raison.aucune"))),
                                        Arrays.stream(Raison.values())
                                                .map(raison -> new Option(
                                                        raison.code(), Accords.M.dire("raisons." + raison.code()))))
                                .toList(),
                        fautes));
    }
}
