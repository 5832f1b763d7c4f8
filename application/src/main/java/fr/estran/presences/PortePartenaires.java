package fr.estran.presences;

import static fr.estran.socle.dossier.Colonne.choix;
import static fr.estran.socle.dossier.Colonne.entier;
import static fr.estran.socle.dossier.Colonne.vers;
import static fr.estran.socle.dossier.Fichier.facultatif;

import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How many partners counted, by age, as a folder of records tells it. */
@Component
@Order(75)
class PortePartenaires implements Porte {

    @Override
    public List<Fichier> fichiers() {
        return List.of(facultatif(
                        "effectifs",
                        "effectif",
                        vers("seances", "seance").enCle(),
                        choix("tranche", TrancheDEffectif.class).enCle(),
                        entier("nombre", 0, 1_000).requis())
                .attachesA("seance"));
    }
}
