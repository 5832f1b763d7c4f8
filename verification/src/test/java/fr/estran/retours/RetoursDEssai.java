package fr.estran.parole.concertation;

import fr.estran.parole.concertation.RetourDeSeance.SeanceARetours;
import fr.estran.parole.concertation.RetoursController.FeuilleAEntourer;
import fr.estran.programme.affiche.PlaquettesDEssai;
import fr.estran.socle.commun.SeanceId;
import java.time.LocalDate;
import java.util.List;

/** What the judge of the norms is shown of sheets that are handed out after a workshop. */
public final class RetoursDEssai {

    private RetoursDEssai() {}

    public static List<byte[]> feuilles(List<String> noms) {
        var feuille = new FeuilleAEntourer(PlaquettesDEssai.habillage(), PlaquettesDEssai.enseigne());
        return noms.stream()
                .map(nom -> new SeanceARetours(SeanceId.nouveau(), nom, LocalDate.parse("2024-01-15"), 0))
                .map(feuille::imprimer)
                .toList();
    }
}
