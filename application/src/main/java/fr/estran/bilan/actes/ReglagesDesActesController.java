package fr.estran.bilan.actes;

import fr.estran.bilan.actes.ReglageActe.NatureActe;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Option;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.socle.vocabulaire.Assemblee;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a town says once what all its acts say. */
@WebController
@Ouvert(Cercle.REGLAGE_DES_ACTES)
public record ReglagesDesActesController(ReglagesDesActes reglages) {

    public record VueReglages(
            SaisieDeReglage saisie, Map<String, String> fautes, List<Option> natures, List<Option> assemblees) {}

    private static final Messages M = Messages.de("bilan/actes");

    @GetMapping("/reglages/actes")
    Page voir() {
        return montrer(SaisieDeReglage.de(reglages.actuel(), reglages.assemblee()), Map.of());
    }

    @PostMapping("/reglages/actes")
    Reponse enregistrer(@ModelAttribute("saisie") SaisieDeReglage saisie) {
        var fautes = new LinkedHashMap<String, String>();
        saisie.fautes().forEach((champ, cle) -> fautes.put(champ, M.dire(cle)));
        if (!fautes.isEmpty()) {
            return montrer(saisie, fautes).refusee();
        }
        reglages.changer(saisie);
        return Renvoi.vers("/reglages/actes").annoncer(M.dire("reglage.garde"));
    }

    private static Page montrer(SaisieDeReglage saisie, Map<String, String> fautes) {
        return Page.de(
                "bilan/actes/reglages",
                M,
                new VueReglages(
                        saisie,
                        fautes,
                        Stream.of(NatureActe.values())
                                .map(nature -> new Option(nature.code(), M.dire("reglage.nature." + nature.code())))
                                .toList(),
                        Stream.of(Assemblee.values())
                                .map(une -> new Option(une.code(), une.aChoisir()))
                                .toList()));
    }
}
