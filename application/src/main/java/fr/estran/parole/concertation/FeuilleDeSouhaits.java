package fr.estran.parole.concertation;

import fr.estran.programme.affiche.Habillage;
import fr.estran.programme.souhaits.ConsultationDesSouhaits;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.documents.Imposition;
import fr.estran.ville.themes.Thematique;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The sheet on which somebody ticks what they want. No name is asked for: the numbers are for whoever enters it. */
@Component
class FeuilleDeSouhaits {

    /** In points: as large as one sheet holds it. */
    private static final List<Float> CORPS = List.of(20f, 18f, 16f, 14f, 13f);

    private final Habillage habillage;
    private final Enseigne enseigne;

    FeuilleDeSouhaits(Habillage habillage, Enseigne enseigne) {
        this.habillage = habillage;
        this.enseigne = enseigne;
    }

    byte[] imprimer(ConsultationDesSouhaits consultation, List<Thematique> themes) {
        var sortie = new byte[0];
        for (var corps : CORPS) {
            sortie = habillage.pdf(
                    "parole/concertation/feuille.jte",
                    "a_cocher",
                    corps,
                    Map.of(
                            "consultation",
                            consultation,
                            "themes",
                            themes.stream().map(Thematique::libelle).toList(),
                            "service",
                            enseigne.nom()));
            if (Imposition.pages(sortie) == 1) {
                break;
            }
        }
        return sortie;
    }
}
