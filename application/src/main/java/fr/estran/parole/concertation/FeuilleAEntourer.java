package fr.estran.parole.concertation;

import fr.estran.programme.affiche.Habillage;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.documents.Imposition;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The sheet that is handed out at the end: a face or a word to tick, in large letters, and a line for what next. */
@Component
class FeuilleAEntourer {

    /** In points: as large as one sheet holds it. */
    private static final List<Float> CORPS = List.of(22f, 20f, 18f, 16f, 14f);

    private final Habillage habillage;
    private final Enseigne enseigne;

    FeuilleAEntourer(Habillage habillage, Enseigne enseigne) {
        this.habillage = habillage;
        this.enseigne = enseigne;
    }

    byte[] imprimer(SeanceARetours seance) {
        var sortie = new byte[0];
        for (var corps : CORPS) {
            sortie = habillage.pdf(
                    "parole/concertation/retours-feuille.jte",
                    "a_cocher",
                    corps,
                    Map.of("seance", seance, "service", enseigne.nom()));
            if (Imposition.pages(sortie) == 1) {
                break;
            }
        }
        return sortie;
    }
}
