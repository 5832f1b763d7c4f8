package fr.estran.parole.concertation;

import fr.estran.parole.concertation.PapiersDeSouhaitsController.FeuilleDeSouhaits;
import fr.estran.programme.affiche.PlaquettesDEssai;
import fr.estran.programme.souhaits.ConsultationDesSouhaits;
import fr.estran.programme.souhaits.ConsultationId;
import fr.estran.socle.vocabulaire.ChampDAction;
import fr.estran.ville.themes.Thematique;
import java.time.LocalDate;
import java.util.List;

/** What the judge of the norms is shown of sheets of themes to tick. */
public final class SouhaitsDEssai {

    private SouhaitsDEssai() {}

    public static List<byte[]> feuilles(List<String> noms) {
        return List.of(new FeuilleDeSouhaits(PlaquettesDEssai.habillage(), PlaquettesDEssai.enseigne())
                .imprimer(
                        new ConsultationDesSouhaits(
                                ConsultationId.nouveau(),
                                "CO1",
                                noms.getFirst(),
                                LocalDate.parse("2024-01-15"),
                                LocalDate.parse("2024-03-31"),
                                false,
                                false,
                                null,
                                0,
                                0,
                                0,
                                0),
                        noms.stream()
                                .map(nom -> new Thematique(
                                        "photos", nom, ChampDAction.USAGES_QUOTIDIENS, false, "", null, null, false))
                                .toList()));
    }
}
