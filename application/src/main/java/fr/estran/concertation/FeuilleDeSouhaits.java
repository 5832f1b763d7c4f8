package fr.estran.concertation;

import fr.estran.commun.Enseigne;
import fr.estran.documents.Imposition;
import fr.estran.plaquettes.Habillage;
import fr.estran.souhaits.ConsultationDesSouhaits;
import fr.estran.thematiques.Thematique;
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
                    "concertation/feuille.jte",
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
